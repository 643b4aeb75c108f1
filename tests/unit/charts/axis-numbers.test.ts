import { expect, test } from 'vitest';
import { axisNumbers } from '../../../src/charts/axis-numbers.ts';

test('large numbers of an axis share one scale word, written in its title', () => {
  const values = [0, 500e9, 1e12, 1.5e12];
  const english = axisNumbers(values, 'VND', 'en');
  expect(english.title).toBe('trillion VND');
  expect(values.map(english.write)).toEqual(['0', '0.5', '1', '1.5']);
  const indonesian = axisNumbers(values, 'VND', 'id');
  expect(indonesian.title).toBe('triliun VND');
  expect(values.map(indonesian.write)).toEqual(['0', '0,5', '1', '1,5']);
});

test('numbers below a million are written in full', () => {
  const { title, write } = axisNumbers([0, 427_000], 'participants', 'id');
  expect([title, write(427_000)]).toEqual(['peserta', '427.000']);
});

test('the size of a negative number counts, not its sign', () => {
  expect(axisNumbers([-2e9, 0], 'VND', 'en').title).toBe('billion VND');
});
