import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeRelation } from '../../../src/domain/compute-relation.ts';
import type { Figure } from '../../../src/domain/figure.ts';
import { printedStep } from '../../../src/domain/printed-step.ts';
import { relationText } from '../../../src/domain/relation-text.ts';
import { relationSchema } from '../../../src/domain/relation.ts';
import { makeFigure } from './figures.ts';

/** Figures by letter: what they say, and the words of the source that print it. */
function compute(
  relation: Record<string, unknown>,
  figures: Record<string, Record<string, unknown>>,
) {
  const byId = new Map(
    Object.entries(figures).map(([id, fields]): [string, Figure] => [
      id,
      makeFigure({ id, ...fields }),
    ]),
  );
  return computeRelation(relationSchema.parse({ id: 'test', ...relation }), byId, (figure) =>
    printedStep(figure, 'id'),
  );
}

/** The verdict with the arithmetic in English, or why there is none. */
function outcome(...args: Parameters<typeof compute>): string {
  const computed = compute(...args);
  if (computed === null || typeof computed === 'string') return String(computed);
  return `${computed.verdict}: ${relationText(computed, 'en')}`;
}

const vnd = (millions: number, words: string, qualifier = 'exact') => ({
  value: millions * 1e6,
  unit: 'VND',
  qualifier,
  asWritten: words,
});
const percent = (value: number, words: string) => ({ value, unit: 'percent', asWritten: words });
const households = (value: number) => ({
  value,
  unit: 'households',
  asWritten: `${value} rumah tangga`,
});

describe('the relations of the two founding reports', () => {
  it('1,782 of nearly 2,419 billion is 73.7 percent', () => {
    expect(
      outcome(
        { kind: 'share', of: ['a', 'b'], equals: 'c' },
        {
          a: vnd(1_782_000, '1.782 miliar VND'),
          b: vnd(2_419_000, 'hampir 2.419 miliar VND', 'nearly'),
          c: percent(73.7, '73,7%'),
        },
      ),
    ).toBe('agrees: VND 1,782 billion ÷ nearly VND 2,419 billion = 73.67% ↔ 73.7%');
  });

  it('680,231 and 273,421 of 1,149,183 million are not 100 percent', () => {
    expect(
      outcome(
        { kind: 'share', of: ['a', 'b', 'c'], equals: 'd' },
        {
          a: vnd(680_231, '680.231 juta VND'),
          b: vnd(273_421, '273.421 juta VND'),
          c: vnd(1_149_183, '1.149.183 juta VND'),
          d: percent(100, '100%'),
        },
      ),
    ).toBe(
      'disagrees: (VND 680,231 million + VND 273,421 million) ÷ VND 1,149,183 million = 82.99% ↔ 100%',
    );
  });

  it('two rates imply the same number of households', () => {
    expect(
      outcome(
        { kind: 'ratio', of: ['a', 'b'], equals: ['c', 'd'] },
        {
          a: households(23_511),
          b: percent(12.2, '12,2%'),
          c: households(23_247),
          d: percent(12.06, '12,06%'),
        },
      ),
    ).toBe(
      'agrees: 23,511 households ÷ 12.2% = 192,713 households ↔ 23,247 households ÷ 12.06% = 192,761 households',
    );
  });
});

describe('a difference over the years between', () => {
  const rate = (value: number, period?: string) => ({
    ...percent(value, `${String(value).replace('.', ',')}%`),
    ...(period === undefined ? {} : { period }),
  });
  const yearly = (value: number) => ({
    value,
    unit: 'percentage-points/year',
    asWritten: `turun ${String(value).replace('.', ',')}% per tahun`,
  });
  const relation = { kind: 'difference-per-year', of: ['a', 'b'], equals: 'c' };

  it('agrees within the rounding', () => {
    expect(
      outcome(relation, { a: rate(38.58, '2021'), b: rate(23.01, '2025'), c: yearly(3.89) }),
    ).toBe(
      'agrees: (38.58% − 23.01%) ÷ 4 = 3.89 percentage points a year ↔ 3.89 percentage points a year',
    );
  });

  it('does not agree where only numbers that are rounded up would fit', () => {
    expect(
      outcome(relation, {
        a: { ...rate(7.8, '2021'), asWritten: '7,80%' },
        b: rate(3.13, '2025'),
        c: yearly(1.16),
      }),
    ).toBe(
      'disagrees: (7.80% − 3.13%) ÷ 4 = 1.17 percentage points a year ↔ 1.16 percentage points a year'.replace(
        '7.80',
        '7.8',
      ),
    );
  });

  it('needs two years, and a unit for what comes out', () => {
    const why = '"difference-per-year" needs figures of two different years';
    const c = yearly(1);
    expect(outcome(relation, { a: rate(3, '2021'), b: rate(2), c })).toBe(why);
    expect(outcome(relation, { a: rate(3, '2021'), b: rate(2, '2021'), c })).toBe(why);
    expect(outcome(relation, { a: rate(3, '2021/2024'), b: rate(2, '2025'), c })).toBe(why);
    const a = { ...households(9), period: '2021' };
    expect(outcome(relation, { a, b: { ...households(5), period: '2025' }, c })).toBe(
      'there is no unit for a yearly difference of households and households',
    );
    expect(outcome(relation, { a, b: rate(5, '2025'), c })).toBe(
      'there is no unit for a yearly difference of households and percent',
    );
  });
});

describe('each kind of arithmetic', () => {
  const counts = { a: households(110), b: households(100), c: households(10), d: households(210) };
  const points = { value: 2, unit: 'percentage-points', asWritten: 'turun 2%' };
  const rates = { a: percent(12, '12%'), b: percent(10, '10%'), c: points };
  it.each([
    [
      'sum',
      ['a', 'b'],
      'd',
      counts,
      'agrees: 110 households + 100 households = 210 households ↔ 210 households',
    ],
    [
      'difference',
      ['a', 'b'],
      'c',
      counts,
      'agrees: 110 households − 100 households = 10 households ↔ 10 households',
    ],
    [
      'difference',
      ['a', 'b'],
      'c',
      rates,
      'agrees: 12% − 10% = 2 percentage points ↔ 2 percentage points',
    ],
    ['difference', ['a', 'c'], 'b', rates, 'agrees: 12% − 2 percentage points = 10% ↔ 10%'],
    ['sum', ['c', 'b'], 'a', rates, 'agrees: 2 percentage points + 10% = 12% ↔ 12%'],
    [
      'growth',
      ['a', 'b'],
      'c',
      { ...counts, c: percent(10, '10%') },
      'agrees: (110 households − 100 households) ÷ 100 households = 10% ↔ 10%',
    ],
    ['equal', ['a'], 'b', counts, 'disagrees: 110 households ↔ 100 households'],
    [
      'ratio',
      ['a', 'b'],
      'c',
      { ...counts, c: { value: 1.1, unit: 'times', asWritten: '1,1 kali' } },
      'agrees: 110 households ÷ 100 households = 1.1 times ↔ 1.1 times',
    ],
    [
      'ratio',
      ['a', 'b'],
      'c',
      { ...counts, c: { value: 1.1, unit: 'one', asWritten: '1,1 bagian' } },
      'agrees: 110 households ÷ 100 households = 1.1 ↔ 1.1 of the whole',
    ],
    [
      'ratio',
      ['a', 'b'],
      'c',
      { ...counts, c: percent(110, '110%') },
      'agrees: 110 households ÷ 100 households = 110% ↔ 110%',
    ],
    [
      'ratio',
      ['a', 'b'],
      'c',
      {
        a: vnd(100, '100 juta VND'),
        b: households(3),
        c: { value: 33.33e6, unit: 'VND/household', asWritten: '33,33 juta VND' },
      },
      'agrees: VND 100 million ÷ 3 households = VND 33,333,330 per household ↔ VND 33.33 million per household',
    ],
  ])('%s of %j: %s', (kind, of, equals, figures, expected) => {
    expect(outcome({ kind, of, equals }, figures)).toBe(expected);
  });
});

describe('a share of several figures together', () => {
  const houses = (value: number) => ({ value, unit: 'houses', asWritten: `${value} rumah` });
  const figures = {
    a: houses(1160),
    b: households(393),
    c: percent(74.7, '74,7%'),
    d: households(84),
    e: percent(5.4, '5,4%'),
  };
  it.each([
    [
      { of: ['a'], whole: ['a', 'b'], equals: 'c' },
      'agrees: 1,160 houses ÷ (1,160 houses + 393 households) = 74.69% ↔ 74.7%',
    ],
    [
      { of: ['d'], whole: ['a', 'b'], equals: 'e' },
      'agrees: 84 households ÷ (1,160 houses + 393 households) = 5.41% ↔ 5.4%',
    ],
    [
      { of: ['d', 'b'], whole: ['a'], equals: 'e' },
      'disagrees: (84 households + 393 households) ÷ 1,160 houses = 41.12% ↔ 5.4%',
    ],
    [{ of: ['a'], whole: ['x'], equals: 'c' }, 'null'],
    [
      { of: ['a'], whole: ['c'], equals: 'c' },
      '"share" needs figures of one unit, not houses and percent',
    ],
  ])('%j: %s', (relation, expected) => {
    expect(outcome({ kind: 'share', ...relation }, figures)).toBe(expected);
  });

  it('is of one figure', () => {
    const fields = { id: 'test', of: ['a'], whole: ['b'], equals: 'c' };
    expect(relationSchema.safeParse({ ...fields, kind: 'share' }).success).toBe(true);
    expect(relationSchema.safeParse({ ...fields, kind: 'sum' }).success).toBe(false);
    expect(relationSchema.safeParse({ ...fields, kind: 'share', equals: ['c'] }).success).toBe(
      false,
    );
  });
});

describe('words that leave room', () => {
  it('where the numbers fit only because of them, nothing can be told', () => {
    const figures = {
      a: { ...households(60), qualifier: 'at-least', asWritten: '60 rumah tangga atau lebih' },
      b: households(22),
      c: households(84),
    };
    expect(compute({ kind: 'sum', of: ['a', 'b'], equals: 'c' }, figures)).toMatchObject({
      verdict: 'cannot-tell',
    });
  });

  it('a range that holds the number proves nothing, one that does not disproves it', () => {
    const range = { a: { low: 30, high: 50, unit: 'households', asWritten: '30-50 rumah tangga' } };
    const equal = { kind: 'equal', of: ['a'], equals: 'b' };
    expect(compute(equal, { ...range, b: households(40) })).toMatchObject({
      verdict: 'cannot-tell',
    });
    expect(compute(equal, { ...range, b: households(51) })).toMatchObject({ verdict: 'disagrees' });
  });
});

describe('what cannot be computed says why', () => {
  const figures = {
    a: households(3),
    b: vnd(5, '5 juta VND'),
    c: percent(7, '7%'),
    d: { value: 3, unit: 'km', asWritten: '3 km' },
    e: { value: 2, unit: 'percentage-points', asWritten: 'turun 2%' },
  };
  it.each([
    [
      { kind: 'sum', of: ['a', 'b'], equals: 'a' },
      '"sum" needs figures of one unit, not households and VND',
    ],
    [{ kind: 'share', of: ['a'], equals: 'c' }, '"share" takes 2 figures or more, not 1'],
    [{ kind: 'equal', of: ['a', 'a'], equals: 'a' }, '"equal" takes 1 figure, not 2'],
    [{ kind: 'growth', of: ['a', 'a', 'a'], equals: 'c' }, '"growth" takes 2 figures, not 3'],
    [
      { kind: 'ratio', of: ['a', 'd'], equals: 'c' },
      'there is no unit for households divided by km',
    ],
    [
      { kind: 'ratio', of: ['a', 'a'], equals: ['a', 'd'] },
      'there is no unit for households divided by km',
    ],
    [
      { kind: 'sum', of: ['a'], equals: 'b' },
      'the arithmetic gives households, and what it must equal is in VND',
    ],
    [
      { kind: 'difference', of: ['c', 'c'], equals: 'c' },
      'the arithmetic gives percentage-points, and what it must equal is in percent',
    ],
    [
      { kind: 'difference', of: ['e', 'c'], equals: 'c' },
      '"difference" needs figures of one unit, not percentage-points and percent',
    ],
    [
      { kind: 'share', of: ['c', 'e'], equals: 'c' },
      '"share" needs figures of one unit, not percent and percentage-points',
    ],
    [
      { kind: 'ratio', of: ['c', 'a'], equals: 'c' },
      'there is no unit for percent divided by households',
    ],
    [{ kind: 'sum', of: ['a', 'unknown'], equals: 'a' }, 'null'],
    [{ kind: 'sum', of: ['a'], equals: 'unknown' }, 'null'],
  ])('%j', (relation, reason) => {
    expect(outcome(relation, figures)).toBe(reason);
  });
});

it('parts of a whole that is their sum always agree with it, however they are rounded', () => {
  const part = fc.integer({ min: 1, max: 999_999 });
  fc.assert(
    fc.property(part, part, (a, b) => {
      const computed = compute(
        { kind: 'share', of: ['a', 'b'], equals: 'c' },
        {
          a: households(Math.min(a, b)),
          b: households(Math.max(a, b)),
          c: (() => {
            const rate = Number(((Math.min(a, b) / Math.max(a, b)) * 100).toFixed(2));
            return percent(rate, `${String(rate).replace('.', ',')}%`);
          })(),
        },
      );
      expect(computed).toMatchObject({ verdict: 'agrees' });
    }),
  );
});

it('growth takes its base once: no rise is called possible that no base within its rounding gives', () => {
  const half = 0.5;
  const amount = fc.integer({ min: 2, max: 1_000_000 });
  fc.assert(
    fc.property(amount, amount, (a, b) => {
      const computed = compute(
        { kind: 'growth', of: ['a', 'b'], equals: 'c' },
        {
          a: { value: a, unit: 'km', asWritten: `${a} km` },
          b: { value: b, unit: 'km', asWritten: `${b} km` },
          c: percent(1, '1%'),
        },
      );
      if (computed === null || typeof computed === 'string') throw new Error(String(computed));
      const { low, high } = computed.left.result.interval;
      expect(low).toBeCloseTo(((a - half) / (b + half) - 1) * 100, 6);
      expect(high).toBeCloseTo(((a + half) / (b - half) - 1) * 100, 6);
    }),
  );
});
