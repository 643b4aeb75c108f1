import { describe, expect, test } from 'vitest';
import { figureObservation } from '../../../../src/domain/linked-data/figure-observation.ts';
import { makeFigure } from '../figures.ts';

const observe = (fields: Record<string, unknown>) =>
  figureObservation({
    figure: makeFigure(fields),
    indicator: 'Houses',
    words: '922 houses',
    unit: 'houses',
  });

describe('the value of an observation', () => {
  test.each([
    ['exact', { value: 922 }],
    ['about', { value: 922 }],
    ['nearly', { maxValue: 922 }],
    ['more-than', { minValue: 922 }],
    ['at-least', { minValue: 922 }],
    ['less-than', { maxValue: 922 }],
    ['at-most', { maxValue: 922 }],
  ])('that is %s is %j and nothing else', (qualifier, bounds) => {
    expect(observe({ qualifier }).value).toEqual({
      '@type': 'QuantitativeValue',
      ...bounds,
      unitText: 'houses',
    });
  });

  test('that is a range has both its ends', () => {
    expect(observe({ low: 30, high: 50 }).value).toMatchObject({ minValue: 30, maxValue: 50 });
  });
});

test('an observation has the address of its figure on the page of its report', () => {
  expect(observe({})).toMatchObject({
    '@id': '#figure-houses-2021-2024',
    name: '922 houses',
    variableMeasured: 'Houses',
  });
});

test.each([
  ['2024', '2024'],
  ['2021/2024', undefined],
  [undefined, undefined],
])('the period %s is the date %s', (period, date) => {
  expect(observe(period === undefined ? {} : { period }).observationDate).toBe(date);
});

test('districts are the places it is about', () => {
  expect(observe({ place: ['Văn Quan'] }).observationAbout).toEqual([
    { '@type': 'Place', name: 'Văn Quan' },
  ]);
});
