import { expect, test } from 'vitest';
import { languages } from '../../../src/domain/language.ts';
import { searchStrings } from '../../../src/i18n/search-strings.ts';

test('the search says what it found and how it took the words', () => {
  const said = languages.map((language) => {
    const words = searchStrings[language];
    return [
      words.found(1),
      words.found(1500),
      words.foundSome(1),
      words.foundSome(2),
      words.more(1),
      words.more(20),
      words.filtersInUse(2),
      words.unknown('jaln'),
      words.translated(['jalan', 'jalan desa']),
      words.missing(['jalan', 'desa']),
      words.asWords('Lào Cai'),
      words.searched(['2026', '2025']),
      words.searchOlder(['2024', '2023']),
      words.paragraph(12),
    ];
  });
  expect(said).toMatchInlineSnapshot(`
    [
      [
        "1 laporan ditemukan.",
        "1.500 laporan ditemukan.",
        "Tidak ada laporan yang memuat semua kata. 1 laporan memuat sebagian.",
        "Tidak ada laporan yang memuat semua kata. 2 laporan memuat sebagian.",
        "Tampilkan 1 laporan lagi",
        "Tampilkan 20 laporan lagi",
        "2 dipakai",
        "Kata “jaln” tidak ada dalam laporan mana pun.",
        "Dicari juga sebagai: “jalan”, “jalan desa”.",
        "Tanpa: jalan, desa",
        "Lào Cai: cari sebagai kata biasa",
        "Baru dicari dalam laporan tahun 2026, 2025.",
        "Cari juga dalam 2024, 2023",
        "paragraf 12",
      ],
      [
        "1 report found.",
        "1,500 reports found.",
        "No report has all the words. 1 report has some of them.",
        "No report has all the words. 2 reports have some of them.",
        "Show 1 more report",
        "Show 20 more reports",
        "2 in use",
        "No report has the word “jaln”.",
        "Also looked for: “jalan”, “jalan desa”.",
        "Without: jalan, desa",
        "Lào Cai: search as ordinary words",
        "Only reports of 2026, 2025 were searched so far.",
        "Search 2024, 2023 too",
        "paragraph 12",
      ],
    ]
  `);
});
