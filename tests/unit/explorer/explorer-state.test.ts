import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { figureOrders } from '../../../src/domain/figure-facet.ts';
import {
  countFilters,
  pageLength,
  readExplorerState,
  writeExplorerState,
} from '../../../src/explorer/explorer-state.ts';

const read = (text: string) => readExplorerState(new URLSearchParams(text));
const everything = read('');

test('an address without a query shows everything in its first order', () => {
  expect(everything).toEqual({
    chosen: { indicator: [], province: [], program: [], status: [], qualifier: [] },
    from: null,
    to: null,
    order: 'report',
    rows: pageLength,
  });
  expect(writeExplorerState(everything)).toBe('');
  expect(countFilters(everything)).toBe(0);
});

test('what an emptied form or a mistyped address says is passed over', () => {
  expect(read('?from=&to=20x5&order=size&rows=-3&indicator=&page=7')).toEqual(everything);
});

test('values of a facet add up, each once, and the address names them in the order of the form', () => {
  const state = read('?status=plan&indicator=a&indicator=b&indicator=a&to=2025&order=-value');
  expect(state.chosen.indicator).toEqual(['a', 'b']);
  expect(countFilters(state)).toBe(3);
  expect(writeExplorerState(state)).toBe(
    '?indicator=a&indicator=b&status=plan&to=2025&order=-value',
  );
});

test('rows are shown in whole pages', () => {
  expect(read('?rows=51').rows).toBe(2 * pageLength);
});

test('a state is read again from its own address', () => {
  const values = fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1 }), { maxLength: 3 });
  const year = fc.option(fc.integer({ min: 1000, max: 9999 }));
  const states = fc.record({
    chosen: fc.record({
      indicator: values,
      province: values,
      program: values,
      status: values,
      qualifier: values,
    }),
    from: year,
    to: year,
    order: fc.constantFrom(...figureOrders),
    rows: fc.integer({ min: 1, max: 100 }).map((pages) => pages * pageLength),
  });
  fc.assert(
    fc.property(states, (state) => {
      expect(read(writeExplorerState(state))).toEqual(state);
    }),
  );
});
