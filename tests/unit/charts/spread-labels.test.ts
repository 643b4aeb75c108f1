import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { spreadLabels } from '../../../src/charts/spread-labels.ts';

test('labels with room for all stay where they wish to be', () => {
  expect(spreadLabels([100, 40, 200], 0, 300)).toEqual([100, 40, 200]);
});

test('labels that would touch move apart, also at an edge', () => {
  expect(spreadLabels([50, 52], 0, 300)).toEqual([50, 65]);
  expect(spreadLabels([299, 300], 0, 300)).toEqual([285, 300]);
});

test('labels stay within the bounds and in the order of their wishes, however many they are', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -50, max: 400 }), { maxLength: 40 }), (wishes) => {
      const placed = spreadLabels(wishes, 0, 300);
      for (const [index, y] of placed.entries()) {
        expect(y).toBeGreaterThanOrEqual(-1e-9);
        expect(y).toBeLessThanOrEqual(300 + 1e-9);
        const above = placed.filter((_, other) => (wishes[other] ?? 0) < (wishes[index] ?? 0));
        expect(Math.max(-1, ...above)).toBeLessThan(y + 1e-9);
      }
    }),
  );
});
