import { describe, expect, test } from 'vitest';
import type { GrammarLanguage } from '../../../../src/domain/grammar/number-grammar.ts';
import { readPeriods } from '../../../../src/importer/figures/read-periods.ts';

const read = (text: string, language: GrammarLanguage, date: string | null = '2025-03-07') =>
  readPeriods(text, language, date)
    .map(({ period, role }) => (role === 'during' ? period : `${period} ${role}`))
    .join('; ');

describe('the times of a text', () => {
  test.each<[GrammarLanguage, string, string]>([
    ['id', 'pada tahun 2024', '2024'],
    ['id', 'periode 2021-2025', '2021/2025'],
    ['id', 'dari tahun 2021 hingga tahun 2024', '2021/2024'],
    ['id', 'Hingga 31 Januari 2025', '2025-01-31 until'],
    ['id', '6 bulan pertama tahun 2024', '2024-01/2024-06'],
    ['id', 'sembilan bulan pertama', '2025-01/2025-09'],
    ['id', 'triwulan III tahun 2024', '2024-07/2024-09'],
    ['id', 'semester pertama 2024', '2024-01/2024-06'],
    ['id', 'dibandingkan dengan tahun 2023', '2023 compared'],
    ['id', 'dialihkan ke tahun 2025', '2025 compared'],
    ['id', 'hingga saat ini', '2025-03 now'],
    ['id', 'sejak 2021', '2021 since'],
    ['id', 'tahun lalu dan tahun ini', '2024; 2025'],
    ['id', 'Mei 2025', '2025-05'],
    ['id', 'pada 7 Maret', '2025-03-07 until'],
    ['id', 'Sampai dengan akhir Februari', '2025-02 until'],
    ['en', 'as of late February', '2025-02 until'],
    ['en', 'it may have been in May', '2025-05'],
    ['vi', 'đến hết tháng 2', '2025-02 until'],
    ['en', 'in 2024', '2024'],
    ['en', 'from 2021 to 2025', '2021/2025'],
    ['en', 'as of June 30, 2024', '2024-06-30 until'],
    ['en', 'by 30 June 2024', '2024-06-30 until'],
    ['en', 'the first nine months of 2024', '2024-01/2024-09'],
    ['en', 'the first six months of the year', '2025-01/2025-06'],
    ['en', 'Q2/2024', '2024-04/2024-06'],
    ['en', 'the third quarter of 2024', '2024-07/2024-09'],
    ['en', 'the second half of 2024', '2024-07/2024-12'],
    ['en', 'compared with 2023', '2023 compared'],
    ['en', 'since 2021', '2021 since'],
    ['en', 'so far', '2025-03 now'],
    ['en', 'last year', '2024'],
    ['vi', 'năm 2024', '2024'],
    ['vi', 'giai đoạn 2021 - 2025', '2021/2025'],
    ['vi', 'từ năm 2021 đến năm 2024', '2021/2024'],
    ['vi', 'tính đến ngày 30/6/2024', '2024-06-30 until'],
    ['vi', 'đến hết tháng 6/2024', '2024-06 until'],
    ['vi', 'tháng 6 năm 2024', '2024-06'],
    ['vi', 'ngày 7 tháng 3 năm 2024', '2024-03-07'],
    ['vi', '6 tháng đầu năm 2024', '2024-01/2024-06'],
    ['vi', '6 tháng cuối năm', '2025-07/2025-12'],
    ['vi', 'quý II/2024', '2024-04/2024-06'],
    ['vi', 'so với cùng kỳ năm 2023', '2023 compared'],
    ['vi', 'từ năm 2021 đến nay', '2021 since; 2025-03 now'],
    ['vi', 'năm nay, năm ngoái, năm tới', '2025; 2024; 2026'],
    ['vi', 'ngày 31/2/2025', ''],
  ])('%s: %s', (language, text, expected) => {
    expect(read(text, language)).toBe(expected);
  });

  test('what needs the date of the article is left out where it has none', () => {
    expect(read('so far this year, in 2024', 'en', null)).toBe('2024');
  });
});
