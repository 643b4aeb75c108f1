import { expect, test } from 'vitest';
import { languages } from '../../../src/domain/language.ts';
import { explorerStrings } from '../../../src/i18n/explorer-strings.ts';
import { sortableStrings } from '../../../src/i18n/sortable-strings.ts';

test('the page of figures says how many figures there are', () => {
  const said = languages.map((language) => {
    const words = explorerStrings[language];
    return [
      words.shown(1, 1),
      words.shown(1500, 1500),
      words.shown(2, 1500),
      words.more(1),
      words.more(50),
      words.download(1),
      words.download(1500),
      words.filtersInUse(2),
      words.manyUnits(3),
      words.manyIndicators(2),
      words.merger('Lào Cai'),
      words.withMerged('Lào Cai'),
    ];
  });
  expect(said).toMatchInlineSnapshot(`
    [
      [
        "1 angka",
        "1.500 angka",
        "2 dari 1.500 angka",
        "Tampilkan 1 angka lagi",
        "Tampilkan 50 angka lagi",
        "Unduh 1 angka ini (CSV)",
        "Unduh 1.500 angka ini (CSV)",
        "2 dipakai",
        "Nilai di sini memakai 3 satuan. Nilai dengan satuan berbeda tidak dapat dibandingkan atau diurutkan bersama.",
        "Angka di sini mengukur 2 hal yang berbeda. Pilih satu indikator untuk mengurutkan menurut nilai.",
        "Lào Cai sekarang dan Lào Cai sebelum penggabungan adalah dua wilayah yang berbeda; nilai keduanya tidak boleh disandingkan sebagai satu deret.",
        "Lào Cai, termasuk wilayah sebelum penggabungan",
      ],
      [
        "1 figure",
        "1,500 figures",
        "2 of 1,500 figures",
        "Show 1 more figure",
        "Show 50 more figures",
        "Download this figure (CSV)",
        "Download these 1,500 figures (CSV)",
        "2 in use",
        "The values here are in 3 units. Values in different units cannot be compared, or put in one order.",
        "The figures here measure 2 different things. Choose one indicator to put them in the order of their values.",
        "Lào Cai today and Lào Cai before the merger are two different territories; their values must not be read as one series.",
        "Lào Cai, with what was merged into it",
      ],
    ]
  `);
});

test('a sorted table says by what, and which way', () => {
  expect(
    languages.flatMap((language) =>
      [false, true].map((isDescending) => sortableStrings[language].sorted('X', isDescending)),
    ),
  ).toMatchInlineSnapshot(`
    [
      "Tabel diurutkan menurut X, menaik.",
      "Tabel diurutkan menurut X, menurun.",
      "Table sorted by X, ascending.",
      "Table sorted by X, descending.",
    ]
  `);
});
