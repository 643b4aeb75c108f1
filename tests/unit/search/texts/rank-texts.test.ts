import { expect, test } from 'vitest';
import type { SearchTerm } from '../../../../src/domain/search-term.ts';
import { orderHits } from '../../../../src/search/texts/order-hits.ts';
import { rankTexts } from '../../../../src/search/texts/rank-texts.ts';
import { fakeGroup } from './fake-group.ts';

const group = fakeGroup([
  { slug: 'far', text: 'rumah yang masih darurat dan banyak lagi rumah' },
  { slug: 'row', text: 'semua rumah darurat di sana sudah diganti' },
  { slug: 'alias', text: 'tempat tinggal sudah diganti', aliases: 'rumah darurat' },
  { slug: 'roads', text: 'jalan baru di desa', date: '2026' },
]);
const noTerms = async (): Promise<SearchTerm[]> => [];
const terms = async () => [{ id: ['rumah darurat'], en: ['temporary house'], vi: ['nhà tạm'] }];
const rank = async (text: string, { rest = text, hasNames = false, load = noTerms } = {}) => {
  const { hits, notes } = await rankTexts({ text, rest, hasNames }, group, 'id', load);
  const ordered = orderHits(hits, { order: 'relevance', query: text });
  return { slugs: ordered.map(({ page }) => page.slug), hits: ordered, notes };
};

test('words in a row come before words apart, and these before other names', async () => {
  expect((await rank('rumah darurat')).slugs).toEqual(['row', 'far', 'alias']);
});

test('a query in quotation marks finds its words in a row and nothing else', async () => {
  expect((await rank('"rumah darurat"')).slugs).toEqual(['row']);
  expect((await rank('“darurat rumah”')).slugs).toEqual([]);
});

test('where no text has all words, those with some are shown, and what they lack is said', async () => {
  const { slugs, hits, notes } = await rank('rumah jalan');
  expect(notes.isPartial).toBe(true);
  expect(slugs.toSorted()).toEqual(['far', 'roads', 'row']);
  expect(hits.find(({ page }) => page.slug === 'roads')?.missing).toEqual(['rumah']);
});

test('a word that no text has is told, and does not find what begins like it', async () => {
  const { slugs, notes } = await rank('rumahsakit');
  expect(slugs).toEqual([]);
  expect(notes.unknown.map(({ word }) => word)).toEqual(['rumahsakit']);
  expect(notes.isPartial).toBe(false);
});

test('terms of another language are looked for in that of the texts', async () => {
  const { slugs, notes } = await rank('nhà tạm', { load: terms });
  expect(slugs.slice(0, 2)).toEqual(['row', 'far']);
  expect(notes).toMatchObject({ translated: ['rumah darurat'], unknown: [], isPartial: false });
});

test('another word for the same in the same language is looked for too', async () => {
  const load = async () => [
    { id: ['rumah sementara', 'rumah darurat'], en: ['temporary house'], vi: ['nhà tạm'] },
  ];
  const { slugs, notes } = await rank('rumah sementara', { load });
  expect(slugs.slice(0, 2)).toEqual(['row', 'far']);
  expect(notes.translated).toEqual(['rumah darurat']);
});

test('beside names that are filters, the other words are enough', async () => {
  const { slugs, notes } = await rank('hanoi jalan', { rest: 'jalan', hasNames: true });
  expect(slugs).toEqual(['roads']);
  expect(notes.unknown).toEqual([]);
});

test('those words are looked for as terms of the texts too', async () => {
  const { slugs, notes } = await rank('hanoi nhà tạm', {
    rest: 'nhà tạm',
    hasNames: true,
    load: terms,
  });
  expect(slugs.slice(0, 2).toSorted()).toEqual(['far', 'row']);
  expect(notes).toMatchObject({ translated: ['rumah darurat'], unknown: [] });
});

test('a name alone lists all that it narrows the search to, the texts with the name first', async () => {
  const { slugs } = await rank('desa', { rest: '', hasNames: true });
  expect(slugs[0]).toBe('roads');
  expect(slugs).toHaveLength(4);
});

test('the newest comes first where nothing was typed, and the oldest where it is asked for', async () => {
  const { hits } = await rank('');
  expect(hits).toHaveLength(4);
  const slugs = (order: 'relevance' | 'oldest') =>
    orderHits(hits, { order, query: '' }).map(({ page }) => page.slug);
  expect(slugs('relevance')[0]).toBe('roads');
  expect(slugs('oldest').at(-1)).toBe('roads');
});
