import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addIntervals,
  divideIntervals,
  intervalsMeet,
  scaleInterval,
  subtractIntervals,
  type Interval,
} from '../../../src/domain/interval.ts';

const number = fc.integer({ min: -1000, max: 1000 });
const interval = fc
  .tuple(number, number)
  .map(([a, b]): Interval => ({ low: Math.min(a, b), high: Math.max(a, b) }));
/** An interval with a number in it. */
const held = fc
  .tuple(interval, fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([ends, at]) => ({ ends, inside: ends.low + (ends.high - ends.low) * at }));

const holds = ({ low, high }: Interval, value: number) =>
  low - 1e-6 <= value && value <= high + 1e-6;

describe('what comes of numbers inside the intervals is inside the result', () => {
  it('of sums, differences and products with a factor', () => {
    fc.assert(
      fc.property(held, held, number, (a, b, factor) => {
        expect(holds(addIntervals(a.ends, b.ends), a.inside + b.inside)).toBe(true);
        expect(holds(subtractIntervals(a.ends, b.ends), a.inside - b.inside)).toBe(true);
        expect(holds(scaleInterval(a.ends, factor), a.inside * factor)).toBe(true);
      }),
    );
  });

  it('of quotients, which nothing bounds where the divisor may be zero', () => {
    fc.assert(
      fc.property(held, held, (a, b) => {
        const result = divideIntervals(a.ends, b.ends);
        const mayBeZero = b.ends.low <= 0 && b.ends.high >= 0;
        const isBounded = result.low !== -Infinity || result.high !== Infinity;
        expect(isBounded).toBe(!mayBeZero);
        expect(mayBeZero || holds(result, a.inside / b.inside)).toBe(true);
      }),
    );
  });
});

it('a quotient of two open ends is unbounded', () => {
  const open = { low: 1, high: Infinity };
  expect(divideIntervals(open, open)).toEqual({ low: -Infinity, high: Infinity });
  expect(divideIntervals({ low: 4, high: 8 }, open)).toEqual({ low: 0, high: 8 });
});

it('an open end is no part of an interval, nor of what comes of it', () => {
  const rounded = { low: 7.795, high: 7.805, isHighOpen: true };
  const one = { low: 1, high: 1 };
  expect(intervalsMeet({ low: 1, high: 2, isHighOpen: true }, { low: 2, high: 3 })).toBe(false);
  expect(intervalsMeet({ low: 1, high: 2 }, { low: 2, high: 3, isLowOpen: true })).toBe(false);
  expect(addIntervals(rounded, one)).toMatchObject({ isHighOpen: true });
  expect(subtractIntervals(one, rounded)).toMatchObject({ isLowOpen: true });
  expect(subtractIntervals(one, rounded)).not.toHaveProperty('isHighOpen');
  expect(scaleInterval(rounded, -2)).toMatchObject({ isLowOpen: true, low: -15.61 });
  expect(divideIntervals(one, rounded)).toMatchObject({ isLowOpen: true });
  expect(divideIntervals(rounded, one)).toMatchObject({ isHighOpen: true });
  // Where two ends give the same quotient, one that belongs to it is enough.
  const zero = { low: 0, high: 0 };
  expect(divideIntervals(zero, rounded)).toEqual({ low: 0, high: 0 });
});

it('intervals meet where they share a number, the noise of binary fractions forgiven', () => {
  expect(intervalsMeet({ low: 1, high: 2 }, { low: 2, high: 3 })).toBe(true);
  expect(intervalsMeet({ low: 0.1 + 0.2, high: 1 }, { low: 0, high: 0.3 })).toBe(true);
  expect(intervalsMeet({ low: 1, high: 2 }, { low: 2.001, high: 3 })).toBe(false);
  expect(intervalsMeet({ low: 5, high: Infinity }, { low: 0, high: 4 })).toBe(false);
});
