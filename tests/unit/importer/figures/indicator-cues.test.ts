import { expect, test } from 'vitest';
import { cues, indicators } from '../../../support/importer-figures.ts';

test('every indicator has cues in three languages, and every cue an indicator', () => {
  expect(cues.cues.map(({ indicator }) => indicator).toSorted()).toEqual(
    indicators.map(({ id }) => id).toSorted(),
  );
  for (const entry of cues.cues) {
    for (const language of ['id', 'en', 'vi'] as const) {
      expect(entry[language].length, `${entry.indicator} ${language}`).toBeGreaterThan(0);
    }
  }
});

test('a choice of words in a cue is one of single words or stands in brackets', () => {
  const phrases = [...cues.cues, ...cues.none].flatMap(({ id, en, vi }) => [...id, ...en, ...vi]);
  const open = phrases.filter(
    (phrase) => (phrase.match(/\(/g) ?? []).length !== (phrase.match(/\)/g) ?? []).length,
  );
  expect(open).toEqual([]);
});
