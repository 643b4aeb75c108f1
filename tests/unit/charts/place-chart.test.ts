import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Claim } from '../../../src/charts/comparable.ts';
import { frames } from '../../../src/charts/frames.ts';
import { arrowLength, markRadius } from '../../../src/charts/mark-shape.ts';
import { marksIn } from '../../../src/charts/marks-in.ts';
import { dayInYears } from '../../../src/charts/period-span.ts';
import { placeChart, type PlacedChart } from '../../../src/charts/place-chart.ts';
import { seriesOf } from '../../../src/charts/series.ts';
import { readVocabulary } from '../../../src/loaders/read-vocabulary.ts';
import { anyClaims, claim, flow } from './sample-claims.ts';

const { provinces } = (await readVocabulary(process.cwd())).vocabulary;
const merger = { day: '2025-07-01', at: dayInYears('2025-07-01') };
const place = (claims: Claim[], frame = frames.wide) =>
  placeChart(seriesOf(claims, flow, provinces), frame, [merger]);
const marks = ({ series }: PlacedChart<Claim>) => series.flatMap((one) => one.marks);

const someDated = anyClaims
  .map((claims) => claims.filter(({ figure }) => figure.period !== undefined))
  .filter((claims) => claims.length > 0);
const frame = fc.constantFrom(frames.wide, frames.narrow);

describe('marks', () => {
  test('stay within the plot with their arrows and spans, in both sizes', () => {
    fc.assert(
      fc.property(someDated, frame, (claims, size) => {
        const [left, right] = [size.left, size.width - size.right];
        const [top, bottom] = [size.top, size.height - size.bottom];
        for (const mark of marks(place(claims, size))) {
          expect(mark.x).toBeGreaterThanOrEqual(left);
          expect(mark.x).toBeLessThanOrEqual(right);
          expect(mark.span?.from ?? left).toBeGreaterThanOrEqual(left);
          expect(mark.span?.to ?? right).toBeLessThanOrEqual(right + 1e-9);
          const reach = mark.point.open === null ? markRadius : arrowLength;
          expect(mark.top - reach).toBeGreaterThanOrEqual(top);
          expect(mark.bottom + reach).toBeLessThanOrEqual(bottom);
          expect(mark.top).toBeLessThanOrEqual(mark.bottom);
        }
      }),
    );
  });

  test('of greater values stand higher, of equal values at the same height', () => {
    fc.assert(
      fc.property(someDated, (claims) => {
        const placed = marks(place(claims)).toSorted((a, b) => a.point.high - b.point.high);
        for (const [index, mark] of placed.entries()) {
          const lower = placed[index - 1] ?? mark;
          expect(Math.sign(lower.top - mark.top)).toBe(
            Math.sign(mark.point.high - lower.point.high),
          );
        }
      }),
    );
  });

  test('of a year stand within that year', () => {
    fc.assert(
      fc.property(someDated, frame, (claims, size) => {
        const chart = place(claims, size);
        const first = chart.years[0]?.year ?? 0;
        for (const mark of marks(chart).filter(({ point }) => !point.isLong)) {
          const year = Math.floor(mark.point.at) - first;
          expect(mark.x).toBeGreaterThanOrEqual(chart.edges[year] ?? Infinity);
          expect(mark.x).toBeLessThanOrEqual(chart.edges[year + 1] ?? -Infinity);
        }
      }),
    );
  });

  test('of periods longer than a year have the span of the period', () => {
    const chart = place([claim({ period: '2021/2024' }), claim({ period: '2020' })]);
    const [year, long] = marks(chart);
    expect(year?.span).toBeNull();
    expect(long?.span).toEqual({ from: chart.edges[1], to: chart.edges[5] });
  });
});

describe('the scales', () => {
  test('start at zero where the values come near to it', () => {
    expect(place([claim({ value: 10 }), claim({ value: 3 })]).values[0]?.value).toBe(0);
    expect(place([claim({ value: 10 }), claim({ value: 3 })]).showsZero).toBe(true);
    expect(place([claim({ value: 100 }), claim({ value: 97 })]).showsZero).toBe(false);
  });

  test('have room for a single value, also for zero', () => {
    for (const value of [0, 1, -5, 2_419_000_000_000]) {
      const { values } = place([claim({ value })]);
      expect(values.length).toBeGreaterThan(1);
      expect(values.every(({ y }) => Number.isFinite(y))).toBe(true);
    }
  });

  test('name as many years as there is room for, and always the last', () => {
    const claims = Array.from({ length: 16 }, (_, index) =>
      claim({ period: String(2015 + index) }),
    );
    const { years } = place(claims, frames.narrow);
    expect(years).toHaveLength(16);
    const named = years.filter(({ isNamed }) => isNamed);
    expect(named.at(-1)?.year).toBe(2030);
    const gaps = named.slice(1).map(({ x }, index) => x - (named[index]?.x ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(34);
  });

  test('mark a merger that lies among the years, and none that does not', () => {
    expect(place([claim({ period: '2024' }), claim({ period: '2026' })]).mergers).toHaveLength(1);
    expect(place([claim({ period: '2023' }), claim({ period: '2024' })]).mergers).toEqual([]);
  });
});

describe('series too many to be told apart', () => {
  const units = [...provinces.keys()];

  test('become a cloud of their actual values', () => {
    const claims = units
      .slice(0, 30)
      .flatMap((id, index) => [
        claim({ value: index }, id),
        claim({ value: index, status: 'target', period: '2025' }, id),
      ]);
    const chart = place(claims);
    expect(chart.series).toHaveLength(8);
    expect(chart.cloud?.count).toBe(22);
    expect(chart.cloud?.dots.match(/M/g)?.length).toBe(22);
    expect(marksIn(chart).features).toContain('cloud');
  });

  test('or with marks too many for a page are no heavier than their pixels', () => {
    const claims = Array.from({ length: 10_000 }, (_, index) =>
      claim({ value: index % 500, period: String(2015 + (index % 16)) }, units[index % 5]),
    );
    const chart = place(claims);
    expect(marks(chart)).toEqual([]);
    expect(chart.cloud?.count).toBe(5);
    expect(chart.cloud?.dots.length).toBeLessThan(60_000);
  });
});

test('names beside the plot do not touch each other and keep the order of their marks', () => {
  fc.assert(
    fc.property(someDated, (claims) => {
      const labels = place(claims).series.map(({ label }) => label);
      const sorted = labels.toSorted((a, b) => a.y - b.y);
      for (const [index, label] of sorted.entries()) {
        const above = sorted[index - 1];
        if (!above) continue;
        expect(label.y - above.y).toBeGreaterThanOrEqual(15 - 1e-9);
        expect(label.fromY).toBeGreaterThanOrEqual(above.fromY);
      }
    }),
  );
});

test('a legend explains what occurs and nothing else', () => {
  const features = (...figures: Parameters<typeof claim>[0][]) =>
    marksIn(place(figures.map((figure) => claim(figure))));
  expect(features({})).toEqual({ statuses: ['actual'], features: [] });
  expect(
    features(
      { low: 1, high: 9, status: 'plan' },
      { qualifier: 'nearly', status: 'estimate' },
      { qualifier: 'at-least', status: 'target' },
    ),
  ).toEqual({ statuses: ['plan', 'target', 'estimate'], features: ['range', 'up', 'down'] });
  expect(
    features({ period: '2021/2025', qualifier: 'about' }, { period: '2025' }, { period: '2026' }),
  ).toEqual({ statuses: ['actual'], features: ['about', 'long', 'line', 'merger'] });
});
