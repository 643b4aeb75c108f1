import { expect, it } from 'vitest';
import { blotOut } from '../../../../src/domain/grammar/blot-out.ts';

it('pieces are covered and every offset stays, also where pieces overlap', () => {
  expect(blotOut('abcdef', [{ start: 1, end: 3 }])).toBe('a··def');
  expect(
    blotOut('abcdef', [
      { start: 2, end: 4 },
      { start: 1, end: 5 },
    ]),
  ).toBe('ab···f');
});
