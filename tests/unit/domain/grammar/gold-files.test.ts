import { describe, expect, test } from 'vitest';
import { readQuantities } from '../../../../src/domain/grammar/read-quantities.ts';
import {
  comparable,
  comparableOthers,
  expectedQuantity,
  goldPhrases,
} from '../../../support/gold-quantities.ts';

describe('every phrase of the gold file is read as a person read it', () => {
  for (const { language, text, quantities, others } of goldPhrases) {
    test(`${language}: ${text}`, () => {
      const read = readQuantities(text, language);
      expect(read.quantities.map((found, at) => comparable(text, found, quantities[at]))).toEqual(
        quantities.map(expectedQuantity),
      );
      expect(comparableOthers(text, read.others)).toEqual(
        comparableOthers(text, placed(text, others)),
      );
    });
  }
});

test('the gold file has at least 150 phrases, 50 a language, and none of them twice', () => {
  const texts = goldPhrases.map(({ language, text }) => `${language}: ${text}`);
  expect(new Set(texts).size).toBe(texts.length);
  expect(texts.length).toBeGreaterThanOrEqual(150);
  for (const language of ['id', 'en', 'vi']) {
    const phrases = goldPhrases.filter((phrase) => phrase.language === language);
    expect(phrases.length, language).toBeGreaterThanOrEqual(50);
  }
});

/** The places of words that stand one after the other in a text. */
function placed<T extends { text: string }>(text: string, parts: T[]) {
  let after = 0;
  return parts.map((part) => {
    const start = text.indexOf(part.text, after);
    after = start + part.text.length;
    return { ...part, start, end: after };
  });
}
