import { expect, test } from 'vitest';
import { indicatorTheme } from '../../../src/domain/indicator-theme.ts';
import { readVocabulary } from '../../../src/loaders/read-vocabulary.ts';

const { indicators } = (await readVocabulary(process.cwd())).vocabulary;

test('the first word of an id gives the theme', () => {
  expect(indicatorTheme('poverty-poor-rate')).toBe('poverty');
  expect(indicatorTheme('income-percapita')).toBe('economy');
});

test('a word that is new belongs to no theme', () => {
  expect(indicatorTheme('forest-area')).toBe('other');
});

test('every indicator of the archive has a theme', () => {
  const ids = [...indicators.keys()];
  expect(ids.filter((id) => indicatorTheme(id) === 'other')).toEqual([]);
});
