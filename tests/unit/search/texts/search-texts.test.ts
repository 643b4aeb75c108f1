import { expect, test } from 'vitest';
import { searchTexts } from '../../../../src/search/texts/search-texts.ts';
import type { TextIndex } from '../../../../src/search/texts/text-index.ts';
import { fakeGroup } from './fake-group.ts';

const groups = new Map([
  ['2026', fakeGroup([{ slug: 'new', text: 'jalan desa' }], '2026')],
  ['2025', fakeGroup([{ slug: 'old', text: 'jalan desa dan jembatan' }], '2025')],
]);
const opened: string[] = [];
const index: TextIndex = {
  language: 'id',
  groups: [...groups.keys()],
  open: async (name) => {
    opened.push(name);
    return groups.get(name) ?? fakeGroup([]);
  },
  hasFailed: () => false,
};
const search = async (text: string, everyGroup = false) => {
  opened.length = 0;
  const query = { text, rest: text, hasNames: false };
  return searchTexts(query, index, async () => [], everyGroup);
};

test('the newest group is searched, and what is left is said', async () => {
  const { hits, searched, left } = await search('jalan');
  expect(hits.map(({ page }) => page.slug)).toEqual(['new']);
  expect([searched, left]).toEqual([['2026'], ['2025']]);
  expect(opened).toEqual(['2026']);
});

test('all groups are searched when asked for, and when the newest has nothing', async () => {
  expect((await search('jalan', true)).hits.map(({ page }) => page.slug)).toEqual(['new', 'old']);
  const { hits, left } = await search('jembatan');
  expect(hits.map(({ page }) => page.slug)).toEqual(['old']);
  expect(left).toEqual([]);
});

test('a word is unknown when no group has it', async () => {
  expect((await search('jembatan', true)).unknown).toEqual([]);
  expect((await search('pelabuhan')).unknown.map(({ word }) => word)).toEqual(['pelabuhan']);
});

test('texts with some of the words do not stand beside one that has all', async () => {
  const { hits, isPartial } = await search('desa jembatan', true);
  expect(hits.map(({ page }) => page.slug)).toEqual(['old']);
  expect(isPartial).toBe(false);
});
