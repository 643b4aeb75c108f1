import { expect, test } from 'vitest';
import { writeCautions } from '../../../src/explorer/cautions.ts';
import { compareFigures } from '../../../src/explorer/comparability.ts';
import { figure, indexOf } from './sample-index.ts';

const cautions = (...figures: Parameters<typeof figure>[0][]) => {
  const list = figures.map(figure);
  return writeCautions(compareFigures(list, indexOf(list)), 'en');
};

test('where values can be compared, or there are none, nothing is said', () => {
  expect(cautions({}, { value: 3 })).toEqual([]);
  expect(cautions()).toEqual([]);
});

test('units, indicators and mergers that keep values apart are each told', () => {
  expect(
    cautions(
      { report: 'lao-cai-2025-12' },
      { report: 'lao-cai-2024', indicator: 'poverty-poor-rate', unit: 'percent' },
    ),
  ).toMatchInlineSnapshot(`
    [
      "The values here are in 2 units. Values in different units cannot be compared, or put in one order.",
      "The figures here measure 2 different things. Choose one indicator to put them in the order of their values.",
      "Lào Cai today and Lào Cai before the merger are two different territories; their values must not be read as one series.",
    ]
  `);
});

test('one indicator in two units is told by its units alone', () => {
  expect(cautions({}, { unit: 'm' })).toHaveLength(1);
});
