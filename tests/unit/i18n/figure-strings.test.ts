import { describe, expect, test } from 'vitest';
import { languages } from '../../../src/domain/language.ts';
import { figureStrings } from '../../../src/i18n/figure-strings.ts';

describe('what a report says around its figures', () => {
  test('is there in every language, without blanks at an edge', () => {
    for (const language of languages) {
      const { popover, table, coverage } = figureStrings[language];
      const texts = [...Object.values(popover), table.caption, ...Object.values(coverage.reasons)];
      for (const text of [...texts, coverage.setAside]) {
        expect(text).not.toBe('');
        expect(text).toBe(text.trim());
      }
    }
  });

  test('makes sentences with numbers in the notation of the reader', () => {
    const sentences = languages.flatMap((language) => {
      const { table, coverage } = figureStrings[language];
      return [
        table.commonPrograms('A, B'),
        coverage.sentence(1061, 1106),
        coverage.others(`${coverage.reasons.date} (3)`),
      ];
    });
    expect(sentences).toMatchInlineSnapshot(`
      [
        "Kecuali jika barisnya menyebut lain, angka menyangkut program ini: A, B.",
        "1.061 dari 1.106 bilangan dalam teks tercatat sebagai angka.",
        "Selebihnya: tanggal (3).",
        "Unless their row says otherwise, figures are about these programs: A, B.",
        "1,061 of 1,106 numbers in the text are figures.",
        "The others are dates (3).",
      ]
    `);
  });
});
