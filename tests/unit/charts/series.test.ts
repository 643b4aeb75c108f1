import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Claim } from '../../../src/charts/comparable.ts';
import { seriesOf } from '../../../src/charts/series.ts';
import { readVocabulary } from '../../../src/loaders/read-vocabulary.ts';
import { anyClaims, claim, flow, level } from './sample-claims.ts';

const { provinces } = (await readVocabulary(process.cwd())).vocabulary;

const lines = (claims: Claim[], indicator = flow) =>
  seriesOf(claims, indicator, provinces).flatMap((series) =>
    series.lines.map((line) => line.map(({ claim: { figure } }) => figure.period)),
  );
const years = (...periods: string[]) => periods.map((period) => claim({ period }));

describe('a line', () => {
  test('joins the actual values of a unit in the order of time', () => {
    expect(lines(years('2024', '2022', '2023'))).toEqual([['2022', '2023', '2024']]);
  });

  test('does not join plans, targets and estimates', () => {
    const others = (['plan', 'target', 'estimate'] as const).map((status, index) =>
      claim({ status, period: String(2025 + index) }),
    );
    expect(lines([...years('2023', '2024'), ...others])).toEqual([['2023', '2024']]);
  });

  test('stops at a value that is only a bound, and at a range', () => {
    const bound = claim({ qualifier: 'more-than', period: '2023' });
    expect(lines([...years('2021', '2022', '2024', '2025'), bound])).toEqual([
      ['2021', '2022'],
      ['2024', '2025'],
    ]);
    expect(lines([...years('2022', '2024'), claim({ low: 1, high: 2, period: '2023' })])).toEqual(
      [],
    );
  });

  test('stops where reports give two values for a period, not where they give the same', () => {
    const given = years('2022', '2023', '2024');
    expect(lines([...given, claim({ period: '2023', value: 7 })])).toEqual([]);
    expect(lines([...given, claim({ period: '2023' })])).toEqual([['2022', '2023', '2024']]);
  });

  test('joins only periods of equal length', () => {
    expect(lines([...years('2022', '2023', '2024-03', '2025-03')], level)).toEqual([
      ['2022', '2023'],
      ['2024-03', '2025-03'],
    ]);
  });

  test('never joins a former unit and its successor, nor a unit across the day of its merger', () => {
    const former = ['2023', '2024'].map((period) => claim({ period }, 'vn-lao-cai--pre-2025-07'));
    const present = ['2023', '2024', '2026', '2027'].map((period) =>
      claim({ period }, 'vn-lao-cai'),
    );
    expect(lines([...former, ...present])).toEqual([
      ['2023', '2024'],
      ['2026', '2027'],
      ['2023', '2024'],
    ]);
    const across = claim({ period: '2025' }, 'vn-lao-cai');
    expect(lines([...present, across])).toEqual([
      ['2023', '2024'],
      ['2026', '2027'],
    ]);
    // The level of 2025 is that of its last day, when the merged province existed.
    expect(lines([...present, across], level)).toEqual([
      ['2023', '2024'],
      ['2025', '2026', '2027'],
    ]);
  });
});

describe('series', () => {
  test('hold every claim with a period once, under its own unit', () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        const all = seriesOf(claims, flow, provinces);
        expect(new Set(all.map(({ province }) => province)).size).toBe(all.length);
        for (const { province, points } of all) {
          expect(points.map((point) => point.claim.province)).toEqual(points.map(() => province));
          const places = points.map(({ at }) => at);
          expect(places).toEqual(places.toSorted((a, b) => a - b));
        }
        expect(all.flatMap(({ points }) => points)).toHaveLength(
          claims.filter(({ figure }) => figure.period !== undefined).length,
        );
      }),
    );
  });

  test('have lines of actual values only, each with two points or more, forward in time', () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        for (const line of seriesOf(claims, flow, provinces).flatMap((series) => series.lines)) {
          expect(line.length).toBeGreaterThan(1);
          expect(line.every(({ status, low, high }) => status === 'actual' && low === high)).toBe(
            true,
          );
          for (const [index, { at }] of line.entries()) {
            expect(at).toBeGreaterThan(line[index - 1]?.at ?? 0);
          }
        }
      }),
    );
  });

  test('with most actual values come first', () => {
    const claims = [
      claim({}, 'vn-cao-bang'),
      claim({ status: 'target', period: '2025' }, 'vn-cao-bang'),
      claim({ status: 'target', period: '2026' }, 'vn-cao-bang'),
      ...years('2023', '2024'),
    ];
    expect(seriesOf(claims, flow, provinces).map(({ province }) => province)).toEqual([
      'vn-lang-son',
      'vn-cao-bang',
    ]);
  });

  test('say to which side a bound is open', () => {
    const open = (qualifier: Claim['figure']['qualifier']) =>
      seriesOf([claim({ qualifier })], flow, provinces)[0]?.points[0]?.open;
    expect([open('exact'), open('about')]).toEqual([null, null]);
    expect([open('more-than'), open('at-least')]).toEqual(['up', 'up']);
    expect([open('nearly'), open('less-than'), open('at-most')]).toEqual(['down', 'down', 'down']);
  });
});
