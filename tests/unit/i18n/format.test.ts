import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages } from '../../../src/domain/language.ts';
import { formatDate, formatNumber } from '../../../src/i18n/format.ts';

describe('a date is written as exactly as it is known', () => {
  test.each([
    ['2025', '2025', '2025'],
    ['2025-03', 'Maret 2025', 'March 2025'],
    ['2025-03-07', '7 Maret 2025', '7 March 2025'],
    ['2021/2025', '2021–2025', '2021–2025'],
    ['2025-07/..', 'Juli 2025 atau sesudahnya', 'July 2025 or later'],
    ['2025-07/2025-12', 'Juli–Desember 2025', 'July–December 2025'],
    ['2024-12/2025-01', 'Desember 2024 – Januari 2025', 'December 2024 – January 2025'],
    ['2025-02-28/2025-03-07', '28 Februari 2025 – 7 Maret 2025', '28 February 2025 – 7 March 2025'],
    ['2021/2025-06', '2021 – Juni 2025', '2021 – June 2025'],
    ['2025-07/..', 'Juli 2025 atau sesudahnya', 'July 2025 or later'],
    ['2025-01/2025-06-30', 'Januari 2025 – 30 Juni 2025', 'January 2025 – 30 June 2025'],
  ])('%s', (edtf, indonesian, english) => {
    expect([formatDate(edtf, 'id'), formatDate(edtf, 'en')]).toEqual([indonesian, english]);
  });

  test('and what is no date stays as it is', () => {
    expect(formatDate('second half of 2025', 'en')).toBe('second half of 2025');
  });

  test('in twelve months with names of their own', () => {
    for (const language of languages) {
      const names = Array.from({ length: 12 }, (_, index) =>
        formatDate(`2025-${String(index + 1).padStart(2, '0')}`, language),
      );
      expect(new Set(names).size).toBe(12);
      expect(names.every((name) => /^\p{L}+ 2025$/u.test(name))).toBe(true);
    }
  });
});

describe('a number is written in full in the notation of the language', () => {
  // Figures of the two founding reports.
  test.each([
    [2_419_000_000_000, '2.419.000.000.000', '2,419,000,000,000'],
    [12.06, '12,06', '12.06'],
    [922, '922', '922'],
    [23_511, '23.511', '23,511'],
    [-2.66, '-2,66', '-2.66'],
  ])('%s', (value, indonesian, english) => {
    expect([formatNumber(value, 'id'), formatNumber(value, 'en')]).toEqual([indonesian, english]);
  });

  test('from which the number can be read again', () => {
    const value = fc.integer({ min: -1e14, max: 1e14 }).map((cents) => cents / 100);
    fc.assert(
      fc.property(value, (number) => {
        const english = formatNumber(number, 'en').replaceAll(',', '');
        const indonesian = formatNumber(number, 'id').replaceAll('.', '').replace(',', '.');
        expect(Number(english)).toBeCloseTo(number, 6);
        expect(indonesian).toBe(english);
      }),
    );
  });
});
