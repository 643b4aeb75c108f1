import { expect, test } from 'vitest';
import type { Claim } from '../../../src/charts/comparable.ts';
import { nearestClaims } from '../../../src/charts/nearest-claims.ts';
import { makeFigure } from '../domain/figures.ts';

const claim = (id: string, period: string): Claim => ({
  figure: makeFigure({ id, period }),
  province: 'vn-lang-son',
  programs: [],
});
const ids = (claims: readonly Claim[]) => claims.map(({ figure }) => figure.id);

test('those nearest in time come first into the room there is, and all stand in the order of time', () => {
  const own = [claim('own', '2024'), claim('own-target', '2025')];
  const others = ['2016', '2019', '2023', '2025', '2031'].map((year) => claim(`y${year}`, year));
  const { claims, left } = nearestClaims(own, others, 3);
  expect(ids(claims)).toEqual(['y2019', 'y2023', 'own', 'own-target', 'y2025']);
  expect(left).toBe(2);
  expect(nearestClaims(own, others, 9)).toMatchObject({ left: 0 });
  expect(ids(nearestClaims(own, others, 9).claims).at(-1)).toBe('y2031');
});

test('of periods that end together the one that begins first comes first', () => {
  const own = [claim('june', '2025-06')];
  expect(ids(nearestClaims(own, [claim('half', '2025-01/2025-06')], 1).claims)).toEqual([
    'half',
    'june',
  ]);
});

test('a claim without a period comes before all others', () => {
  const undated: Claim = { ...claim('own', '2025'), figure: makeFigure({ id: 'undated' }) };
  expect(ids(nearestClaims([claim('own', '2025')], [undated], 1).claims)).toHaveLength(2);
});
