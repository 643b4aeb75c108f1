import { expect, it } from 'vitest';
import { figureInterval, printedInterval } from '../../../src/domain/figure-interval.ts';
import { makeFigure } from './figures.ts';

it.each([
  ['a rounded rate', { value: 73.7, unit: 'percent' }, 0.1, [73.65, 73.75]],
  ['an amount in billions', { value: 1782e9, unit: 'VND' }, 1e9, [1781.5e9, 1782.5e9]],
  ['a measure', { value: 847, unit: 'km' }, 1, [846.5, 847.5]],
  ['a count to the unit', { value: 62, unit: 'communes' }, 1, [62, 62]],
  ['an average of counts', { value: 14, unit: 'criteria/commune' }, 1, [13.5, 14.5]],
  ['nearly', { value: 2419e9, unit: 'VND', qualifier: 'nearly' }, 1e9, [2418e9, 2419e9]],
  [
    'nearly, with zeros',
    { value: 17_200, unit: 'leaflets', qualifier: 'nearly' },
    1,
    [17_100, 17_200],
  ],
  ['more than', { value: 8300, unit: 'conferences', qualifier: 'more-than' }, 1, [8300, 8400]],
  ['about', { value: 300e9, unit: 'VND', qualifier: 'about' }, 1e9, [250e9, 350e9]],
  ['at least', { value: 4.6, unit: 'percent', qualifier: 'at-least' }, 0.1, [4.6, Infinity]],
  ['at most', { value: 4.6, unit: 'percent', qualifier: 'at-most' }, 0.1, [0, 4.6]],
  ['less than', { value: 5, unit: 'percent', qualifier: 'less-than' }, 1, [0, 5]],
  [
    'less than, below zero',
    { value: -5, unit: 'percent', qualifier: 'less-than' },
    1,
    [-Infinity, -5],
  ],
  ['about nothing', { value: 0, unit: 'percent', qualifier: 'about' }, 1, [-0.5, 0.5]],
  ['a range', { low: 30e6, high: 50e6, unit: 'VND' }, 1e6, [30e6, 50e6]],
])('%s', (_title, fields, step, [low = 0, high = 0]) => {
  const interval = figureInterval(makeFigure(fields), step);
  expect(interval.low).toBeCloseTo(low, 6);
  expect(interval.high).toBeCloseTo(high, 6);
});

it('a range and an open bound are no print of one value; the other words leave the print as it is', () => {
  expect(printedInterval(makeFigure({ low: 1, high: 2 }), 1)).toBeNull();
  expect(printedInterval(makeFigure({ qualifier: 'at-least' }), 1)).toBeNull();
  expect(printedInterval(makeFigure({ qualifier: 'at-most' }), 1)).toBeNull();
  expect(printedInterval(makeFigure({ qualifier: 'nearly' }), 1)).toEqual({ low: 922, high: 922 });
  expect(printedInterval(makeFigure({ qualifier: 'nearly' }), 100)).toEqual({
    low: 872,
    high: 972,
    isHighOpen: true,
  });
});
