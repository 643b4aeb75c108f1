import { expect, test } from 'vitest';
import type { WordCounts } from '../../../../src/domain/search-catalog.ts';
import { readWords } from '../../../../src/search/query/read-words.ts';
import { similarWords } from '../../../../src/search/query/similar-words.ts';
import { translateTerms } from '../../../../src/search/query/translate-terms.ts';
import { wordRoot } from '../../../../src/search/query/word-root.ts';

const words: WordCounts = [
  ['darurat', 3],
  ['dibangun', 4],
  ['kemiskinan', 6],
  ['kemitraan', 1],
  ['pembangunan', 5],
  ['rumah', 7],
  ['rumahnya', 1],
];
const wordsLike = async (beginning: string) => words.filter(([word]) => word.startsWith(beginning));
const read = (query: string) => readWords(query, 'id', wordsLike);

test.each([
  ['pembangunan', 'dibangun', 'id'],
  ['membangun', 'bangunan', 'id'],
  ['perbaikan', 'perbaikannya', 'id'],
  ['reduces', 'reduced', 'en'],
  ['households', 'household', 'en'],
  ['supporting', 'supported', 'en'],
] as const)('"%s" and "%s" are forms of one word', (one, other, language) => {
  expect(wordRoot(one, language)).toBe(wordRoot(other, language));
});

test('short words are left whole', () => {
  expect(wordRoot('dana', 'id')).toBe('dana');
  expect(wordRoot('bus', 'en')).toBe('bus');
});

test('a word that texts have, or that begins one, is looked for as it is', async () => {
  expect(await read('Kemiskinan rum')).toEqual([
    { word: 'kemiskinan', forms: ['kemiskinan'], similar: [] },
    { word: 'rum', forms: ['rum'], similar: [] },
  ]);
});

test('another form of a word stands for one that no text has', async () => {
  expect(await read('membangun')).toEqual([
    { word: 'membangun', forms: ['pembangunan', 'dibangun'], similar: [] },
  ]);
});

test('a word that no text has is offered the nearest ones, and none that is far', async () => {
  expect(await read('kemiskinn zzzqqq')).toEqual([
    { word: 'kemiskinn', forms: [], similar: ['kemiskinan'] },
    { word: 'zzzqqq', forms: [], similar: [] },
  ]);
  expect(similarWords('rumh', words)).toEqual(['rumah']);
  expect(similarWords('rm', words)).toEqual([]);
  expect(similarWords('1719', [['1718', 1]])).toEqual([]);
});

const terms = [
  {
    id: ['pengurangan kemiskinan', 'penanggulangan kemiskinan'],
    en: ['poverty reduction'],
    vi: ['giảm nghèo'],
  },
  { id: ['program'], en: ['program'], vi: ['chương trình'] },
];

test.each([
  [
    'Poverty reduction 2025',
    'id',
    ['pengurangan kemiskinan 2025', 'penanggulangan kemiskinan 2025'],
  ],
  ['giảm nghèo', 'en', ['poverty reduction']],
  ['giam ngheo', 'en', ['poverty reduction']],
  ['penanggulangan kemiskinan', 'en', ['poverty reduction']],
  ['penanggulangan kemiskinan', 'id', ['pengurangan kemiskinan']],
  ['program', 'id', []],
] as const)('terms of "%s" in the language %s', (query, language, expected) => {
  expect(translateTerms(query, language, terms).map(({ text }) => text)).toEqual(expected);
});
