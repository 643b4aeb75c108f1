import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeAtOffset, placeOf } from '../../../src/markdown/place.ts';

test('a node stands where it starts; one that a plugin made, at the start of the file', () => {
  const position = {
    start: { line: 3, column: 5, offset: 20 },
    end: { line: 4, column: 1, offset: 30 },
  };
  expect(placeOf({ type: 'text', position })).toEqual({ line: 3, column: 5 });
  expect(placeOf({ type: 'text' })).toEqual({ line: 1, column: 1 });
});

test('an offset is found again from its line and column', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'ă', '\n', '\r\n', ' ') });
  fc.assert(
    fc.property(text, fc.nat(), (written, n) => {
      const offset = n % (written.length + 1);
      const { line, column } = placeAtOffset(written, offset);
      const before = written.split('\n').slice(0, line - 1);
      expect(before.reduce((sum, { length }) => sum + length + 1, column - 1)).toBe(offset);
    }),
  );
});
