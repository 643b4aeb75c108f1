import { expect, test } from 'vitest';
import { canOrderByValue, compareFigures } from '../../../src/explorer/comparability.ts';
import { figure, indexOf } from './sample-index.ts';

const compare = (...figures: Parameters<typeof figure>[0][]) => {
  const list = figures.map(figure);
  return compareFigures(list, indexOf(list));
};

test('values of one indicator in one unit can stand in one order', () => {
  expect(canOrderByValue(compare({}, { value: 3 }))).toBe(true);
});

test('values of two units, or of two indicators, cannot', () => {
  expect(canOrderByValue(compare({}, { unit: 'm' }))).toBe(false);
  expect(canOrderByValue(compare({}, { indicator: 'projects-count' }))).toBe(false);
  expect(canOrderByValue(compare())).toBe(false);
});

test('a unit of today beside one that was merged into it is told; either alone is not', () => {
  const now = { report: 'lao-cai-2025-12' };
  const before = { report: 'lao-cai-2024' };
  expect(compare(now, { report: 'an-giang-2024' }).mergers).toEqual([]);
  expect(compare(before, { report: 'an-giang-2024' }).mergers).toEqual([]);
  expect(
    compare(now, before).mergers.map(({ present, former }) => [
      present.id,
      ...former.map(({ id }) => id),
    ]),
  ).toEqual([['vn-lao-cai', 'vn-lao-cai--pre-2025-07']]);
});
