import { expect, test } from 'vitest';
import { answerMessage } from '../../../src/search/answer-message.ts';
import type { SearchAnswer } from '../../../src/search/run-search.ts';
import { readSearchState } from '../../../src/search/search-state.ts';
import { rankTexts } from '../../../src/search/texts/rank-texts.ts';
import { fakeGroup } from './texts/fake-group.ts';

const group = fakeGroup([
  { slug: 'a', text: 'jalan desa' },
  { slug: 'b', text: 'jembatan' },
]);
const tell = async (query: string, numbers: SearchAnswer['numbers'] = null) => {
  const state = readSearchState(new URLSearchParams(query));
  const text = state.query;
  const { hits, notes } = await rankTexts(
    { text, rest: text, hasNames: false },
    group,
    'id',
    async () => [],
  );
  const texts = { ...notes, hits, searched: ['all'], left: [] };
  return answerMessage(
    { chips: [], numbers, texts, counts: new Map(), isIncomplete: false },
    state,
    'en',
  );
};

test('what was found is counted in reports, and what was not is said', async () => {
  expect(await tell('q=jalan')).toBe('1 report found.');
  expect(await tell('q=jalan+jembatan')).toBe(
    'No report has all the words. 2 reports have some of them.',
  );
  expect(await tell('q=laut')).toBe('No report fits.');
  expect(await tell('q=laut&year=1999')).toBe('No report fits these filters.');
});

test('a number that is in no report is said to be in none, before the texts', async () => {
  expect(await tell('q=jalan', { hits: [], isCut: false })).toBe(
    'The number “jalan” is in no report. 1 report found.',
  );
});
