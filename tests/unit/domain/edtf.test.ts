import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseEdtf, periodEnd, periodStart, periodYears } from '../../../src/domain/edtf.ts';

const days = fc.date({
  min: new Date('1000-01-01T00:00:00Z'),
  max: new Date('9999-12-31T00:00:00Z'),
  noInvalidDate: true,
});

describe('an EDTF date', () => {
  test('may be without an end', () => {
    const period = parseEdtf('2025-07/..');
    expect(period).toMatchObject({ isOpen: true, from: { year: 2025, month: 7 } });
    expect(period && [periodStart(period), periodEnd(period)]).toEqual([
      '2025-07-01',
      '2025-07-31',
    ]);
    expect(period && periodYears(period)).toEqual([2025]);
    expect(parseEdtf('2025-07/2025-12')?.isOpen).toBe(false);
  });

  test.each([
    ['2025', '2025-01-01', '2025-12-31'],
    ['2025-02', '2025-02-01', '2025-02-28'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2000-02', '2000-02-01', '2000-02-29'],
    ['2025-06', '2025-06-01', '2025-06-30'],
    ['2025-03-07', '2025-03-07', '2025-03-07'],
    ['2025-07/2025-12', '2025-07-01', '2025-12-31'],
    ['2021/2025', '2021-01-01', '2025-12-31'],
    ['2021/2025-06-30', '2021-01-01', '2025-06-30'],
  ])('%s lasts from %s to %s', (text, start, end) => {
    const period = parseEdtf(text);
    expect(period && [periodStart(period), periodEnd(period)]).toEqual([start, end]);
  });

  test.each([
    '',
    '25',
    '2025-13',
    '2025-00',
    '2025-2',
    '2025-02-29',
    '2025-02-30',
    '2025-04-31',
    '2025-03-00',
    '07/03/2025',
    '2025-03-07T00:00',
    '2025/2024',
    '2025-05/2025-04',
    '2025-06-15/2025-06',
    '2021/2022/2023',
    '2025/',
    '/2025',
    '2025?',
    '../2025',
    ' 2025',
  ])('%j is none', (text) => {
    expect(parseEdtf(text)).toBeNull();
  });

  test('is read for every day that the calendar has', () => {
    fc.assert(
      fc.property(days, (date) => {
        const text = date.toISOString().slice(0, 10);
        const period = parseEdtf(text);
        expect(period && [periodStart(period), periodEnd(period)]).toEqual([text, text]);
      }),
    );
  });

  test('starts before it ends, and touches every year between', () => {
    fc.assert(
      fc.property(days, days, fc.constantFrom(4, 7, 10), (one, other, precision) => {
        const ends = [one, other].map((date) => date.toISOString().slice(0, precision)).toSorted();
        const period = parseEdtf(ends.join('/'));
        if (!period) throw new Error(`${ends.join('/')} was not read`);
        expect(periodStart(period) <= periodEnd(period)).toBe(true);
        const years = periodYears(period);
        expect(years[0]).toBe(Number(ends[0]?.slice(0, 4)));
        expect(years.at(-1)).toBe(Number(ends[1]?.slice(0, 4)));
        expect(years).toEqual(years.toSorted((a, b) => a - b));
        expect(years.length).toBe(period.to.year - period.from.year + 1);
      }),
    );
  });

  test('never makes the reader throw, whatever the text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => parseEdtf(text)).not.toThrow();
      }),
    );
  });
});
