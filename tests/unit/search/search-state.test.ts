import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  chosenFilters,
  isEmptySearch,
  readSearchState,
  writeSearchState,
} from '../../../src/search/search-state.ts';

const nothing = { query: '', province: '', program: '', year: '' };
const read = (text: string) => readSearchState(new URLSearchParams(text));

test('an address without a query searches for nothing', () => {
  expect(read('')).toEqual(nothing);
  expect(isEmptySearch(nothing)).toBe(true);
  expect(writeSearchState(nothing)).toBe('');
  expect(read('q=+&year=')).toEqual(nothing);
});

test('words and filters stand in the address, others than these are passed over', () => {
  const state = read('?q=gi%E1%BA%A3m+ngh%C3%A8o&year=2025&page=3');
  expect(state).toEqual({ ...nothing, query: 'giảm nghèo', year: '2025' });
  expect(isEmptySearch(state)).toBe(false);
  expect(writeSearchState(state)).toBe('?q=gi%E1%BA%A3m+ngh%C3%A8o&year=2025');
});

test('only the filters in use are handed to the index', () => {
  expect(chosenFilters({ ...nothing, query: 'jalan' })).toEqual({});
  expect(chosenFilters({ ...nothing, province: 'lao-cai', year: '2025' })).toEqual({
    province: 'lao-cai',
    year: '2025',
  });
});

test('a search is read again from its own address', () => {
  const words = fc.string({ unit: 'grapheme' }).map((text) => text.trim());
  const searches = fc.record({ query: words, province: words, program: words, year: words });
  fc.assert(
    fc.property(searches, (state) => {
      expect(read(writeSearchState(state))).toEqual(state);
    }),
  );
});
