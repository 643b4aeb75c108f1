import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeText } from '../../../src/importer/placed-text.ts';
import { dropInvisible, visibleText } from '../../../src/importer/visible-text.ts';

const invisible = [
  '\0',
  '\u0007',
  '\u001B',
  '\u007F',
  '\u009F',
  '\u00AD',
  '\u200B',
  '\u200E',
  '\u200F',
  '\u202A',
  '\u202E',
  '\u2060',
  '\u2062',
  '\u2066',
  '\u2069',
  '\uFEFF',
  '\uFDD0',
  '\uFFFE',
  '\u{1FFFF}',
  '\u{E0031}',
  '\u{E007F}',
  '\uD83D',
  '\uDE00',
];
const visible = [
  '\t',
  '\n',
  '\u00A0',
  '\u200C',
  '\u200D',
  '\uFE0F',
  '\uFFFD',
  '😀',
  'ệ',
  'e\u0323',
  '0',
  '\u2009',
];

test.each(invisible)('%j goes', (character) => {
  expect(visibleText(`1${character}2`)).toBe('12');
});

test.each(visible)('%j stays', (character) => {
  expect(visibleText(`1${character}2`)).toBe(`1${character}2`);
});

test('a text is parted into what stays, with its places, and what goes', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...visible, ...invisible)), (characters) => {
      const input = characters.join('');
      const { text, dropped } = dropInvisible(placeText(input, { start: 0, end: input.length }));
      expect(text.text).toBe(visibleText(input));
      expect(text.starts.map((start, index) => input.slice(start, text.ends[index])).join('')).toBe(
        text.text,
      );
      const gone = dropped.map(({ start, end }) => input.slice(start, end)).join('');
      expect(gone.length + text.text.length).toBe(input.length);
      expect(visibleText(text.text)).toBe(text.text);
    }),
  );
});
