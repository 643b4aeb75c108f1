import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { showText } from '../../../../src/importer/draft/shown-text.ts';
import { nastyText } from '../../../support/article-blocks.ts';

describe('the words of a text', () => {
  test('lose the blanks at the edges of lines and nothing else', () => {
    expect(showText('  a  b \t\n\r\n c\u00A0 ', [], '\n').text).toBe('a  b\nc\u00A0');
  });

  test('stand in one line where a line break cannot', () => {
    expect(showText('Hasil \r\n tahun 2024\rdan', [], ' ').text).toBe('Hasil tahun 2024 dan');
  });

  test('hold no half of a surrogate pair and no NUL', () => {
    expect(showText('a\uD83Db\0c\uDE00', [], '\n').text).toBe('a\uFFFDb\uFFFDc\uFFFD');
  });

  test('hold every character that is not blank, in its order', () => {
    fc.assert(
      fc.property(nastyText, fc.constantFrom('\n' as const, ' ' as const), (text, lineBreak) => {
        const wanted = text
          .toWellFormed()
          .replaceAll('\0', '\uFFFD')
          .replaceAll(/[ \t\r\n]/g, '');
        expect(showText(text, [], lineBreak).text.replaceAll(/[ \t\n]/g, '')).toBe(wanted);
      }),
    );
  });

  test('come out the same when they are shown again', () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        const { text: shown } = showText(text, [], '\n');
        expect(showText(shown, [], '\n').text).toBe(shown);
      }),
    );
  });
});

describe('a mark', () => {
  test('keeps to its words when blanks before it are dropped', () => {
    const { text, marks } = showText('  a \n 922 houses', [{ id: 'h', start: 6, end: 9 }], '\n');
    expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(['922']);
  });

  test('drops the blanks at its own edges', () => {
    const { text, marks } = showText('a 922\n b', [{ id: 'h', start: 1, end: 7 }], '\n');
    expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(['922']);
  });

  test('comes in the order of the text', () => {
    const [one, two] = [
      { id: 'one', start: 0, end: 1 },
      { id: 'two', start: 2, end: 3 },
    ];
    expect(showText('1 2', [two, one], '\n').marks).toEqual([one, two]);
  });

  test.each([
    [
      'overlaps with another',
      [
        { id: 'a', start: 0, end: 3 },
        { id: 'b', start: 2, end: 4 },
      ],
    ],
    ['holds no words', [{ id: 'a', start: 4, end: 5 }]],
    ['holds no words', [{ id: 'a', start: 2, end: 2 }]],
    ['leaves its text', [{ id: 'a', start: 3, end: 99 }]],
    ['leaves its text', [{ id: 'a', start: -1, end: 3 }]],
    ['cuts a character', [{ id: 'a', start: 0, end: 6 }]],
  ])('that %s is refused', (reason, marks) => {
    expect(() => showText('1234 😀', marks, '\n')).toThrow(reason);
  });
});
