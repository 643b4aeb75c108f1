import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { newestClaims } from '../../../src/charts/newest-claims.ts';
import { anyClaims, claim } from './sample-claims.ts';

const nameOf = (id: string) => id;

test('a table takes the latest periods and shows them by place and time, those without a period last', () => {
  const claims = [
    claim({ period: undefined }),
    claim({ period: '2019' }),
    claim({ period: '2024' }),
    claim({ period: '2023' }, 'vn-cao-bang'),
    claim({ period: '2021/2025' }),
  ];
  const shown = (limit: number) =>
    newestClaims(claims, limit, nameOf).map(
      ({ province, figure }) => `${province} ${figure.period ?? '-'}`,
    );
  expect(shown(5)).toEqual([
    'vn-cao-bang 2023',
    'vn-lang-son 2019',
    'vn-lang-son 2021/2025',
    'vn-lang-son 2024',
    'vn-lang-son -',
  ]);
  expect(shown(3)).toEqual(['vn-cao-bang 2023', 'vn-lang-son 2021/2025', 'vn-lang-son 2024']);
});

test('no claim is lost or doubled below the limit, and the limit holds', () => {
  fc.assert(
    fc.property(anyClaims, fc.nat({ max: 70 }), (claims, limit) => {
      const shown = newestClaims(claims, limit, nameOf);
      expect(shown).toHaveLength(Math.min(limit, claims.length));
      expect(new Set(shown).size).toBe(shown.length);
    }),
  );
});
