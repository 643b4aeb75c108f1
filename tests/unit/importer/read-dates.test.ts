import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseEdtf } from '../../../src/domain/edtf.ts';
import { grammarLanguages } from '../../../src/domain/grammar/number-grammar.ts';
import type { GrammarLanguage } from '../../../src/domain/grammar/number-grammar.ts';
import { edtfInYear, readDates } from '../../../src/importer/read-dates.ts';
import { growthOf, mostGrowth } from '../../support/growth.ts';

/** Words and EDTF of each date in a text; where the words name no year, in the year 1. */
function datesOf(text: string, language: GrammarLanguage) {
  return readDates(text, language).map(
    (date) => `${date.text} = ${date.edtf ?? edtfInYear(date, 1)}`,
  );
}

const cases: readonly (readonly [GrammarLanguage, string, readonly string[]])[] = [
  ['id', 'Pada tanggal 7 Maret, provinsi', ['tanggal 7 Maret = null']],
  ['id', 'Hingga 31 Januari 2025 telah', ['31 Januari 2025 = 2025-01-31']],
  ['id', 'selesai pada akhir Mei 2025', ['akhir Mei 2025 = 2025-05']],
  ['id', 'pada 1-3 Maret 2025', ['1-3 Maret 2025 = 2025-03-01/2025-03-03']],
  [
    'id',
    '28 Februari hingga 3 Maret 2025',
    ['28 Februari hingga 3 Maret 2025 = 2025-02-28/2025-03-03'],
  ],
  ['id', 'Jumat (7/3/2025)', ['7/3/2025 = 2025-03-07']],
  ['en', 'Update: December, 12/2024 - 09:15', ['December, 12/2024 = 2024-12-12']],
  ['id', 'kuartal I/2025', ['kuartal I/2025 = 2025-01/2025-03']],
  ['id', 'semester II tahun 2025', ['semester II tahun 2025 = 2025-07/2025-12']],
  ['id', 'enam bulan pertama tahun 2025', ['enam bulan pertama tahun 2025 = 2025-01/2025-06']],
  ['id', 'periode 2021-2025', ['2021-2025 = 2021/2025']],
  ['id', 'bulan Agustus 2025', ['bulan Agustus 2025 = 2025-08']],
  ['en', 'On March 7, 2025, the', ['March 7, 2025 = 2025-03-07']],
  ['en', 'the 7th of March 2025', ['7th of March 2025 = 2025-03-07']],
  ['en', 'March 7-9, 2025', ['March 7-9, 2025 = 2025-03-07/2025-03-09']],
  ['en', 'by the end of May 2025', ['the end of May 2025 = 2025-05']],
  ['en', 'the first quarter of 2025', ['first quarter of 2025 = 2025-01/2025-03']],
  ['en', 'in the first six months of 2025', ['first six months of 2025 = 2025-01/2025-06']],
  ['en', 'from 2021 to 2025', ['2021 to 2025 = 2021/2025']],
  ['en', 'Sept. 2024', ['Sept. 2024 = 2024-09']],
  ['vi', 'Ngày 7 tháng 3 năm 2025', ['Ngày 7 tháng 3 năm 2025 = 2025-03-07']],
  ['vi', 'ngày 5-7/3/2025', ['5-7/3/2025 = 2025-03-05/2025-03-07']],
  ['vi', 'quý I/2025', ['quý I/2025 = 2025-01/2025-03']],
  ['vi', '6 tháng đầu năm 2025', ['6 tháng đầu năm 2025 = 2025-01/2025-06']],
  ['vi', 'đến hết tháng 5/2025', ['hết tháng 5/2025 = 2025-05']],
  ['vi', 'từ năm 2021 đến năm 2025', ['năm 2021 đến năm 2025 = 2021/2025']],
  ['vi', 'giai đoạn 2021–2025', ['2021–2025 = 2021/2025']],
  ['vi', 'tháng mười hai năm 2024', ['tháng mười hai năm 2024 = 2024-12']],
];

describe('readDates', () => {
  test.each(cases)('reads in %s the date of "%s"', (language, text, expected) => {
    const read = readDates(text, language).map((date) => `${date.text} = ${date.edtf}`);
    expect(read).toEqual(expected);
  });

  test.each([
    ['id', 'Jumat (7/3) pagi', '7/3', 3, 7],
    ['en', 'On the morning of December 20, the', 'December 20', 12, 20],
    ['vi', 'Sáng 20-12, tỉnh', '20-12', 12, 20],
    ['vi', 'Ngày 7/3, tỉnh', '7/3', 3, 7],
  ] as const)('gives in %s the day and month of "%s" and leaves the year open', (...row) => {
    const [language, text, words, month, day] = row;
    const [date] = readDates(text, language);
    expect(date).toMatchObject({ text: words, edtf: null, from: { month, day }, precision: 'day' });
    expect(date && edtfInYear(date, 2025)).toBe(
      `2025-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
    );
  });

  test.each([
    ['id', '30 Februari 2025'],
    ['id', 'Resolusi 88/2019/QH14'],
    ['id', '2.025 rumah dan 1.7/3'],
    ['vi', '7/10 tiêu chí'],
    ['vi', 'https://example.vn/2025/03/07/tin.html'],
    ['en', 'May 2,024 houses'],
    ['en', '31/2/2025'],
    ['en', 'communes may march'],
  ] as const)('finds in %s no date in "%s"', (language, text) => {
    expect(datesOf(text, language)).toEqual([]);
  });

  test('tells which part of a year or month is meant', () => {
    expect(readDates('awal 2025', 'id')[0]?.part).toBe('start');
    expect(readDates('mid-2025', 'en')[0]?.part).toBe('middle');
    expect(readDates('cuối năm 2024', 'vi')[0]?.part).toBe('end');
  });

  test('takes dates that do not overlap, in order, each with its own words and an EDTF that can be read', () => {
    const pieces = fc.constantFrom(
      ...cases.map(([, text]) => text),
      '7',
      '/',
      '-',
      ' ',
      '2025',
      'ngày',
      'tháng',
      'Maret',
      'March',
      'hingga',
      'Q1',
      '(',
      ')',
      '%',
    );
    const texts = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(texts, fc.constantFrom(...grammarLanguages), (text, language) => {
        let end = 0;
        for (const date of readDates(text, language)) {
          expect(date.start).toBeGreaterThanOrEqual(end);
          expect(date.text).toBe(text.slice(date.start, date.end));
          expect(date.edtf === null || parseEdtf(date.edtf) !== null).toBe(true);
          end = date.end;
        }
      }),
    );
  });

  test.each(['7 ', '1-', '2025-', '7/3/', 'ngày ', 'March ', '6 bulan ', ' '])(
    'the time for "%s" grows with its length only',
    { timeout: 60_000 },
    (piece) => {
      const growth = growthOf((length) => {
        const text = piece.repeat(length / piece.length);
        for (const language of grammarLanguages) readDates(text, language);
      });
      expect(growth).toBeLessThan(mostGrowth);
    },
  );
});
