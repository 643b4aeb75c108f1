import { expect, test } from 'vitest';
import { findUnmarkedNumber } from '../../../src/markdown/unmarked-number.ts';

const wordsAt = (text: string, asWritten: string) => {
  const offset = findUnmarkedNumber(text, asWritten);
  return offset === null ? null : text.slice(offset, offset + 8);
};

test('the number that lacks its mark is found, whatever its separators', () => {
  expect(wordsAt('A plan of 2,419 billion VND.', 'hampir mencapai 2.419 miliar VND')).toBe(
    '2,419 bi',
  );
  expect(wordsAt('Rencana: 2.419 miliar.', '2.419 miliar')).toBe('2.419 mi');
  expect(wordsAt('A rate of 12.2%.', '12,2%.')).toBe('12.2%.');
});

test('numbers inside marks, and longer ones, are passed over', () => {
  const text = '<Figure id="a">922</Figure> houses, 9222 more, then 922.';
  expect(findUnmarkedNumber(text, '922 rumah')).toBe(text.lastIndexOf('922'));
});

test('the first number of the words counts', () => {
  expect(wordsAt('30 of 50, and 84 of 126.', '84/126 komune')).toBe('84 of 12');
});

test('there is nothing to find without a number or where none is like it', () => {
  expect(findUnmarkedNumber('Three working groups, 3 plans.', 'tiga kelompok kerja')).toBeNull();
  expect(findUnmarkedNumber('<Figure id="a">922</Figure>', '922')).toBeNull();
});
