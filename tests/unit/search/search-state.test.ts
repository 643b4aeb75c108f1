import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { searchOrders } from '../../../src/domain/search-order.ts';
import {
  countFilters,
  isEmptySearch,
  readSearchState,
  writeSearchState,
} from '../../../src/search/search-state.ts';

const read = (text: string) => readSearchState(new URLSearchParams(text));
const nothing = read('');

test('an address without a query searches for nothing', () => {
  expect(isEmptySearch(nothing)).toBe(true);
  expect(writeSearchState(nothing)).toBe('');
  expect(read('q=+&year=&from=yesterday&order=worst')).toEqual(nothing);
});

test('a search begins with two letters, or with a filter', () => {
  expect(isEmptySearch(read('q=j'))).toBe(true);
  expect(isEmptySearch(read('q=ja'))).toBe(false);
  expect(isEmptySearch(read('year=2025'))).toBe(false);
  expect(isEmptySearch(read('order=oldest'))).toBe(true);
});

test('words and filters stand in the address, others than these are passed over', () => {
  const state = read('?q=gi%E1%BA%A3m+ngh%C3%A8o&year=2025&year=2024&page=3');
  expect(state.query).toBe('giảm nghèo');
  expect(state.chosen.year).toEqual(['2025', '2024']);
  expect(writeSearchState(state)).toBe('?q=gi%E1%BA%A3m+ngh%C3%A8o&year=2025&year=2024');
});

test('a facet is one filter, however many of its values are chosen; the dates are one', () => {
  expect(countFilters(read('year=2025&year=2024&program=a'))).toBe(2);
  expect(countFilters(read('from=2025-01-01&to=2025-12-31'))).toBe(1);
  expect(countFilters(read('q=jalan&order=newest&wide=1'))).toBe(0);
});

test('a search is read again from its own address', () => {
  const word = fc.string({ unit: 'grapheme' }).map((text) => text.trim());
  const values = fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1 }));
  const day = fc.constantFrom('', '2024-02-29', '2025-07-01');
  const searches = fc.record({
    query: word,
    chosen: fc.record({
      province: values,
      program: values,
      year: values,
      source: values,
      status: values,
    }),
    from: day,
    to: day,
    order: fc.constantFrom(...searchOrders),
    plain: values,
    isWide: fc.boolean(),
  });
  fc.assert(
    fc.property(searches, (state) => {
      expect(read(writeSearchState(state))).toEqual(state);
    }),
  );
});
