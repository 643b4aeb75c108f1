import { expect, test } from 'vitest';
import { arrowPath, barPath, markPath } from '../../../src/charts/mark-shape.ts';
import { statuses } from '../../../src/domain/figure.ts';

test('plan, estimate and actual differ in shape; a target is a circle as what it aims at', () => {
  const paths = statuses.map(markPath);
  expect(new Set(paths).size).toBe(3);
  expect(markPath('target')).toBe(markPath('actual'));
});

test('an arrow points to the side on which the true value may lie, and a value has none', () => {
  expect(arrowPath('up')).toMatch(/^M0 -5V-15/);
  expect(arrowPath('down')).toMatch(/^M0 5V15/);
  expect(arrowPath(null)).toBe('');
});

test('a bar has the same ends in whichever order they are given', () => {
  expect(barPath(90, 40)).toBe(barPath(40, 90));
  expect(barPath(40, 90)).toBe('M-4 40h8V90h-8Z');
});
