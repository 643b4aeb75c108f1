import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { figureOrders, type FigureOrder } from '../../../src/domain/figure-facet.ts';
import { orderFigures } from '../../../src/explorer/order-figures.ts';
import { figure, indexOf } from './sample-index.ts';

const figures = [
  figure({ id: 'a', report: 'lao-cai-2024', period: '2024', value: 9 }),
  figure({
    id: 'b',
    report: 'an-giang-2024',
    period: undefined,
    value: undefined,
    low: 3,
    high: 5,
  }),
  figure({ id: 'c', report: 'lao-cai-2024', period: '2021/2025', value: 100 }),
  figure({ id: 'd', report: 'an-giang-2024', period: '2021', value: 9 }),
];
const ordered = (order: FigureOrder) =>
  orderFigures(figures, order, indexOf(figures), 'id')
    .map(({ id }) => id)
    .join('');

test('the first order is that of the reports', () => {
  expect(ordered('report')).toBe('abcd');
});

test('periods follow time, a shorter one before a longer one that starts with it; none stands last', () => {
  expect(ordered('period')).toBe('dcab');
  expect(ordered('-period')).toBe('acdb');
});

test('values are ordered as numbers, a range by its lower end, and equal ones keep their places', () => {
  expect(ordered('value')).toBe('badc');
  expect(ordered('-value')).toBe('cadb');
});

test('places are ordered by name, whatever their reports', () => {
  expect(ordered('place')).toBe('bdac');
  expect(ordered('-place')).toBe('acbd');
});

test('indicators are ordered by their names in the language of the page', () => {
  const two = [figure({ id: 'roads' }), figure({ id: 'rate', indicator: 'poverty-poor-rate' })];
  const { indicators, ...rest } = indexOf(two);
  const renamed = indicators.map((entry) =>
    entry.id === 'infra-roads-km'
      ? { ...entry, labels: { id: 'Panjang jalan', en: 'Roads' } }
      : { ...entry, labels: { id: 'Tingkat kemiskinan', en: 'Poverty rate' } },
  );
  const first = (language: 'id' | 'en') =>
    orderFigures(two, 'indicator', { ...rest, indicators: renamed }, language)[0]?.id;
  expect(first('id')).toBe('roads');
  expect(first('en')).toBe('rate');
});

test('an order loses no figure, and turning it round twice changes nothing', () => {
  const many = fc.array(
    fc.record({ value: fc.integer({ min: 0, max: 9 }), period: fc.constantFrom('2024', '2025') }),
  );
  fc.assert(
    fc.property(many, fc.constantFrom(...figureOrders), (values, order) => {
      const list = values.map((value, n) => figure({ ...value, id: `f-${n}` }));
      const once = orderFigures(list, order, indexOf(list), 'en');
      expect(once.map(({ id }) => id).toSorted()).toEqual(list.map(({ id }) => id).toSorted());
      expect(orderFigures(once, order, indexOf(list), 'en')).toEqual(once);
    }),
  );
});
