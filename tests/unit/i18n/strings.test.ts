import { describe, expect, test } from 'vitest';
import { languages, type Language } from '../../../src/domain/language.ts';
import { strings, type Strings } from '../../../src/i18n/strings.ts';
import { textLabels } from '../../../src/i18n/text-labels.ts';

/** Every string that is made of numbers or names, made of some. */
const sentences: Record<string, (words: Strings) => string[]> = {
  'count.reports': ({ count }) => [1, 2, 1500].map(count.reports),
  'count.figures': ({ count }) => [1, 76].map(count.figures),
  'count.provinces': ({ count }) => [1, 34].map(count.provinces),
  'reports.page': ({ reports }) => [reports.page(2, 7)],
  'report.by': ({ report }) => [report.by('Minh Đức')],
  'report.via': ({ report }) => [report.via('vietnam.vn')],
  'report.machineTranslated': ({ report, languageNames }) => [
    report.machineTranslated(languageNames.vi, languageNames.id),
  ],
  'report.onlyIn': ({ report, languageNames }) => [report.onlyIn(languageNames.id)],
  'provinces.formerName': ({ provinces }) => [provinces.formerName('Thừa Thiên Huế', '2024')],
  'provinces.since': ({ provinces }) => [provinces.since('2025')],
  'provinces.until': ({ provinces }) => [provinces.until('2025')],
  'provinces.ofPredecessor': ({ provinces }) => [provinces.ofPredecessor('Yên Bái')],
  'provinces.decision': ({ provinces }) => [provinces.decision('175/2024/QH15')],
  'programs.decided': ({ programs }) => [programs.decided('25/2021/QH15', 'QH', '2021')],
  'years.heading': ({ years }) => [years.heading(2025)],
};

const spoken = (language: Language) =>
  Object.values(sentences).flatMap((make) => make(strings[language]));

describe('the interface', () => {
  test('says everything in every language', () => {
    const [first, ...others] = languages.map((language) => leaves(strings[language]));
    for (const other of others) {
      expect(other.map(({ path }) => path).toSorted()).toEqual(
        first?.map(({ path }) => path).toSorted(),
      );
    }
  });

  test('has no empty string, and no blanks at an edge', () => {
    for (const language of languages) {
      const texts = leaves(strings[language]).flatMap(({ value }) =>
        typeof value === 'string' ? [value] : [],
      );
      expect(
        [...texts, ...spoken(language)].filter((text) => text === '' || text !== text.trim()),
      ).toEqual([]);
    }
  });

  test('has no string made of numbers or names that is not tried here', () => {
    const functions = leaves(strings.id).filter(({ value }) => typeof value === 'function');
    expect(functions.map(({ path }) => path).toSorted()).toEqual(Object.keys(sentences).toSorted());
  });

  test('makes sentences in Indonesian', () => {
    expect(spoken('id')).toMatchInlineSnapshot(`
      [
        "1 laporan",
        "2 laporan",
        "1.500 laporan",
        "1 angka",
        "76 angka",
        "1 provinsi",
        "34 provinsi",
        "Halaman 2 dari 7",
        "oleh Minh Đức",
        "dibaca di vietnam.vn",
        "Artikel aslinya ditulis dalam bahasa Vietnam. Yang dibaca adalah terjemahan mesin ke bahasa Indonesia; istilah yang salah terjemah telah diperbaiki.",
        "Laporan ini baru tersedia dalam bahasa Indonesia.",
        "Thừa Thiên Huế (sampai 2024)",
        "sejak 2025",
        "sampai 2025",
        "Laporan Yên Bái sebelum penggabungan",
        "Resolusi 175/2024/QH15",
        "25/2021/QH15, QH, 2021",
        "Laporan tahun 2025",
      ]
    `);
  });

  test('makes sentences in English', () => {
    expect(spoken('en')).toMatchInlineSnapshot(`
      [
        "1 report",
        "2 reports",
        "1,500 reports",
        "1 figure",
        "76 figures",
        "1 province",
        "34 provinces",
        "Page 2 of 7",
        "by Minh Đức",
        "read on vietnam.vn",
        "The article was written in Vietnamese. What was read is a machine translation into Indonesian; terms it got wrong have been put right.",
        "This report is so far available in Indonesian only.",
        "Thừa Thiên Huế (until 2024)",
        "since 2025",
        "until 2025",
        "Reports on Yên Bái before the merger",
        "Resolution 175/2024/QH15",
        "25/2021/QH15, QH, 2021",
        "Reports of 2025",
      ]
    `);
  });
});

test('the compiler has its words in every language', () => {
  for (const language of languages) {
    const { notes, backToText, table } = textLabels[language];
    expect(notes).not.toBe('');
    expect(backToText('1-2')).toContain('1-2');
    expect(table(3)).toContain('3');
  }
});

interface Leaf {
  path: string;
  value: unknown;
}

function leaves(value: unknown, path: readonly string[] = []): Leaf[] {
  if (typeof value !== 'object' || value === null) return [{ path: path.join('.'), value }];
  return Object.entries(value).flatMap(([key, child]: [string, unknown]) =>
    leaves(child, [...path, key]),
  );
}
