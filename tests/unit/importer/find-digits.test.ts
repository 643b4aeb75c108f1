import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { findUncoveredDigits } from '../../../src/importer/find-digits.ts';

it('digits that no span holds are found, those of other scripts too', () => {
  const input = 'a 12 b 3 c ٤٥ d 6';
  expect(
    findUncoveredDigits(input, [
      { start: 7, end: 9 },
      { start: 2, end: 3 },
    ]),
  ).toEqual([
    { start: 3, end: 4 },
    { start: 11, end: 13 },
    { start: 16, end: 17 },
  ]);
});

it('a digit is uncovered just when no span holds it', () => {
  const span = fc.record({ start: fc.nat(30), length: fc.nat(10) });
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), fc.array(span), (input, drawn) => {
      const spans = drawn.map(({ start, length }) => ({ start, end: start + length }));
      const found = findUncoveredDigits(input, spans);
      for (let at = 0; at < input.length; at += 1) {
        const isCovered = spans.some(({ start, end }) => start <= at && at < end);
        const isFound = found.some(({ start, end }) => start <= at && at < end);
        expect(isFound).toBe(/\d/.test(input.charAt(at)) && !isCovered);
      }
    }),
  );
});
