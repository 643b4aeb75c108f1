import { expect, test } from 'vitest';
import { foldLetters } from '../../../src/domain/fold-letters.ts';

test('the letter with a bar is as people type it, and no other letter changes', () => {
  expect(foldLetters('Đắk Lắk, đồng')).toBe('Dắk Lắk, dồng');
});
