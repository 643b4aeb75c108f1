import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  dayEndInYears,
  dayInYears,
  isLongerThanYear,
  periodSpan,
} from '../../../src/charts/period-span.ts';

test('a period has its first and last day, and its length in months where it is made of them', () => {
  expect(periodSpan('2024')).toEqual({
    start: '2024-01-01',
    end: '2024-12-31',
    length: { months: 12 },
  });
  expect(periodSpan('2021/2024')?.length).toEqual({ months: 48 });
  expect(periodSpan('2024-02')).toEqual({
    start: '2024-02-01',
    end: '2024-02-29',
    length: { months: 1 },
  });
  expect(periodSpan('2025-07/2025-12')?.length).toEqual({ months: 6 });
  expect(periodSpan('2025-03-07')?.length).toEqual({ days: 1 });
  expect(periodSpan('2025-03-07/2025-04-06')?.length).toEqual({ days: 31 });
});

test('text that is no date has no span', () => {
  expect(periodSpan('last year')).toBeNull();
});

test('days keep their order as years, and a year ends where the next begins', () => {
  const day = fc.date({
    min: new Date('2000-01-01'),
    max: new Date('2040-12-31'),
    noInvalidDate: true,
  });
  const text = day.map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(Math.sign(dayInYears(a) - dayInYears(b))).toBe(a === b ? 0 : a < b ? -1 : 1);
      expect(dayEndInYears(a)).toBeGreaterThan(dayInYears(a));
    }),
  );
  expect(dayEndInYears('2024-12-31')).toBe(2025);
  expect(dayInYears('2025-07-02')).toBeCloseTo(2025.4986, 4);
});

test('only more than twelve months, or than the days of a leap year, are longer than a year', () => {
  expect(isLongerThanYear({ months: 12 })).toBe(false);
  expect(isLongerThanYear({ months: 13 })).toBe(true);
  expect(isLongerThanYear({ days: 366 })).toBe(false);
  expect(isLongerThanYear({ days: 367 })).toBe(true);
});
