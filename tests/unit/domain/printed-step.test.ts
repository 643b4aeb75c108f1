import { expect, it } from 'vitest';
import { printedStep } from '../../../src/domain/printed-step.ts';
import { makeFigure } from './figures.ts';

it.each([
  [{ value: 2419e9, unit: 'VND', asWritten: 'hampir mencapai 2.419 miliar VND' }, 1e9],
  [{ value: 73.7, unit: 'percent', asWritten: 'mencapai 73,7% dari rencana' }, 0.1],
  [{ value: 62, unit: 'communes', asWritten: '62 komune memenuhi standar' }, 1],
  [{ value: 11, unit: 'awards', asWritten: '10 kolektif dan 11 individu' }, 1],
  [{ low: 30e6, high: 50e6, unit: 'VND', asWritten: '30-50 juta VND' }, 1e6],
])('the last digit that the source printed: %o', (fields, step) => {
  expect(printedStep(makeFigure(fields), 'id')).toBe(step);
});

it('a number that the words do not hold counts as printed to its last digit that is not zero', () => {
  expect(printedStep(makeFigure({ value: 12_500, asWritten: 'banyak' }), 'id')).toBe(100);
  expect(printedStep(makeFigure({ value: 0.25, asWritten: 'banyak' }), 'id')).toBe(0.01);
  expect(printedStep(makeFigure({ value: 0, asWritten: 'tidak ada' }), 'id')).toBe(1);
});
