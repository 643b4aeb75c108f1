import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { didYouMean } from '../../../src/markdown/nearest.ts';

const otherwise = 'Correct it.';

test('the nearest of several words is named', () => {
  const known = ['poor-rate-2021', 'poor-rate-2022', 'near-poor-rate-2021'];
  expect(didYouMean('poor-rate-202', known, otherwise)).toBe('Did you mean "poor-rate-2021"?');
  expect(didYouMean('poor-rat-2022', known, otherwise)).toBe('Did you mean "poor-rate-2022"?');
});

test('a short word may be two letters off, a long one a quarter of its letters', () => {
  expect(didYouMean('ab', ['abcd'], otherwise)).toBe('Did you mean "abcd"?');
  expect(didYouMean('ab', ['abcde'], otherwise)).toBe(otherwise);
  expect(didYouMean('a'.repeat(12), ['a'.repeat(15)], otherwise)).toContain('Did you mean');
  expect(didYouMean('a'.repeat(12), ['a'.repeat(16)], otherwise)).toBe(otherwise);
});

test('without known words the other hint is given', () => {
  expect(didYouMean('anything', [], otherwise)).toBe(otherwise);
});

test('a known word is always nearest to itself', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1 }), { minLength: 1 }), fc.nat(), (known, n) => {
      const word = known[n % known.length] ?? '';
      expect(didYouMean(word, known, otherwise)).toBe(`Did you mean "${word}"?`);
    }),
  );
});
