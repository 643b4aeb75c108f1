import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  citeAnchor,
  figureAnchor,
  markAnchor,
  popoverAnchor,
  rowAnchor,
} from '../../../src/domain/figure-anchors.ts';
import { kebabCase } from '../../../src/domain/id.ts';

const words = fc.array(fc.stringMatching(/^[a-z0-9]{1,3}$/), { minLength: 1, maxLength: 3 });
const figureId = words
  .map((list) => list.join('-'))
  .filter((id) => kebabCase.safeParse(id).success);

test('the first mark stands at the permanent address of the figure', () => {
  expect(markAnchor('capital-plan-2024', 1)).toBe(figureAnchor('capital-plan-2024'));
  expect(markAnchor('capital-plan-2024', 2)).toBe('figure-capital-plan-2024--2');
});

test('no two marks, of one figure or of two, have the same anchor', () => {
  const mark = fc.tuple(figureId, fc.integer({ min: 1, max: 30 }));
  fc.assert(
    fc.property(mark, mark, ([a, m], [b, n]) => {
      expect(markAnchor(a, m) === markAnchor(b, n)).toBe(a === b && m === n);
    }),
  );
});

test('mark, popover and row of a figure are told apart', () => {
  fc.assert(
    fc.property(figureId, figureId, fc.integer({ min: 1, max: 30 }), (a, b, n) => {
      expect(new Set([markAnchor(a, n), popoverAnchor(b), rowAnchor(b)]).size).toBe(3);
    }),
  );
});

test('a citation has an anchor that tells its figure', () => {
  expect(citeAnchor('capital-plan-2024')).toBe('cite-capital-plan-2024');
});
