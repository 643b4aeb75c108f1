import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { rowOrder } from '../../../src/components/row-order.ts';

const given = (...values: (string | number)[]) =>
  values.map((value) => ({ given: String(value), text: 'words' }));
const texts = (...values: string[]) => values.map((text) => ({ given: undefined, text }));

test('cells that all give plain numbers are sorted as numbers', () => {
  expect(rowOrder(given(100, -2, 9, 1.5e3), false, 'en')).toEqual([1, 2, 0, 3]);
  expect(rowOrder(given(100, -2, 9, 1.5e3), true, 'en')).toEqual([3, 0, 2, 1]);
});

test('one cell that gives no number makes the column one of text', () => {
  expect(rowOrder(given('b', 10, 9), false, 'en')).toEqual([2, 1, 0]);
});

test('digits alone are numbers even where no cell gives any', () => {
  expect(rowOrder(texts('100', '20', '3'), false, 'id')).toEqual([2, 1, 0]);
});

test('text is sorted as its language does', () => {
  const names = texts('Điện Biên', 'Đà Nẵng', 'An Giang', 'Cà Mau', 'Đắk Lắk');
  expect(rowOrder(names, false, 'vi').map((place) => names[place]?.text)).toEqual([
    'An Giang',
    'Cà Mau',
    'Đà Nẵng',
    'Đắk Lắk',
    'Điện Biên',
  ]);
});

test('empty cells stand last, whichever way round', () => {
  expect(rowOrder(texts('', 'b', 'a'), false, 'en')).toEqual([2, 1, 0]);
  expect(rowOrder(given('', 1, 2), true, 'en')).toEqual([2, 1, 0]);
});

test('every row is kept once, and equal rows keep their order', () => {
  const column = fc.array(fc.constantFrom('', '1', '2', '10', 'x'));
  fc.assert(
    fc.property(column, fc.boolean(), (values, isDescending) => {
      const order = rowOrder(given(...values), isDescending, 'en');
      expect(order.toSorted((a, b) => a - b)).toEqual(values.map((_, n) => n));
      const turned = order.filter((place, n) => {
        const next = order[n + 1];
        return next !== undefined && values[next] === values[place] && next < place;
      });
      expect(turned).toEqual([]);
    }),
  );
});
