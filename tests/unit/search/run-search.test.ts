import { expect, test } from 'vitest';
import { openNumberIndex } from '../../../src/search/numbers/number-index.ts';
import { readNamesOf } from '../../../src/search/query/name-chips.ts';
import { runSearch, type SearchSources } from '../../../src/search/run-search.ts';
import { readSearchState } from '../../../src/search/search-state.ts';
import { fakeGroup } from './texts/fake-group.ts';

const group = fakeGroup([
  { slug: 'lao-cai', text: 'kemiskinan turun', province: 'vn-lao-cai' },
  { slug: 'nghe-an', text: 'kemiskinan turun cepat', province: 'vn-nghe-an' },
  { slug: 'program', text: 'Program 1719 di sana', province: 'vn-nghe-an' },
]);
const foreign = fakeGroup([
  { slug: 'english', text: 'less kemiskinan' },
  { slug: 'nghe-an', text: 'kemiskinan falls', province: 'vn-nghe-an' },
]);
const sources: SearchSources = {
  language: 'id',
  others: ['en'],
  openTexts: async (language) => ({
    language,
    groups: ['all'],
    open: async () => (language === 'id' ? group : foreign),
    hasFailed: () => false,
  }),
  openNumbers: async () => openNumberIndex('/', []),
  loadTerms: async () => [],
  readNames: readNamesOf([
    { facet: 'province', value: 'vn-nghe-an', label: 'Nghệ An', names: ['Nghệ An'] },
  ]),
};
const run = async (query: string) => {
  const state = readSearchState(new URLSearchParams(query));
  const { texts, numbers, chips, counts } = await runSearch(state, sources, false);
  return { slugs: texts?.hits.map(({ page }) => page.slug), numbers, chips, counts };
};

test('a name in the query narrows it, and the other words are looked for', async () => {
  const { slugs, chips } = await run('q=kemiskinan+nghe+an');
  expect(slugs).toEqual(['nghe-an']);
  expect(chips.map(({ label }) => label)).toEqual(['Nghệ An']);
});

test('facets narrow it too, and counts say what the others would show', async () => {
  const { slugs, counts } = await run('q=kemiskinan&province=vn-lao-cai');
  expect(slugs).toEqual(['lao-cai']);
  expect(Object.fromEntries(counts.get('province') ?? [])).toEqual({
    'vn-lao-cai': 1,
    'vn-nghe-an': 1,
  });
});

test('a number is not looked for in the texts, but digits that are no figure are', async () => {
  expect((await run('q=73,7%25')).slugs).toBeUndefined();
  expect(await run('q=1719')).toMatchObject({ slugs: ['program'], numbers: null });
  expect((await run('q=1234')).numbers).toEqual({ hits: [], isCut: false });
  expect((await run('q=kemiskinan+73,7%25')).slugs).toHaveLength(2);
});

test('where the numbers do not arrive, what the texts have is there, and that something is missing', async () => {
  const state = readSearchState(new URLSearchParams('q=kemiskinan+73,7%25'));
  const openNumbers = () => Promise.reject(new Error('no numbers'));
  const { texts, numbers, isIncomplete } = await runSearch(
    state,
    { ...sources, openNumbers },
    false,
  );
  expect(texts?.hits).toHaveLength(2);
  expect(numbers).toBeNull();
  expect(isIncomplete).toBe(true);
});

test('a report that is found in two languages counts once', async () => {
  const { counts } = await run('q=kemiskinan&wide=1');
  expect(counts.get('province')?.get('vn-nghe-an')).toBe(1);
});

test('texts in other languages come after those of the page when they are asked for', async () => {
  expect((await run('q=kemiskinan&wide=1')).slugs?.slice(2).toSorted()).toEqual([
    'english',
    'nghe-an',
  ]);
  expect((await run('q=kemiskinan')).slugs).not.toContain('english');
});
