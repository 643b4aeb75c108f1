import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  bracketedTitle,
  citationDates,
  dateParts,
  oneLine,
  wholeNote,
} from '../../../../src/domain/citation/citation.ts';

test.each([
  ['the day of the event', 'event', '2025-03-07', { event: '2025-03-07' }],
  ['an inferred date', 'inferred', '2025-07/2025-12', { inferred: '2025-07/2025-12' }],
  ['the day of publication', 'published', '2025-03-08', { published: '2025-03-08' }],
] as const)('%s is taken for nothing else', (_name, dateBasis, date, expected) => {
  const dates = citationDates({ date, dateBasis, source: {} });
  expect(Object.entries(dates).filter(([, value]) => value !== undefined)).toEqual(
    Object.entries(expected),
  );
});

test('the day of publication that the source gives stands beside that of the event', () => {
  expect(
    citationDates({
      date: '2025-03-07',
      dateBasis: 'event',
      source: { published: '2025-03-08' },
    }),
  ).toMatchObject({ published: '2025-03-08', event: '2025-03-07' });
});

test('the title is in brackets, for it is not that of the article', () => {
  expect(bracketedTitle({ title: ' Lào Cai:\n results ' })).toBe('[Lào Cai: results]');
});

test('a note says what is known of the date first', () => {
  expect(wholeNote({ note: 'Article in Vietnamese.' })).toBe('Article in Vietnamese.');
  expect(wholeNote({ dateNote: 'Undated.', note: 'Article in Vietnamese.' })).toBe(
    'Undated. Article in Vietnamese.',
  );
});

test('any text becomes one line that stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const line = oneLine(text);
      expect(line).toBe(oneLine(line));
      expect(line).not.toMatch(/[\p{Cc}\u2028\u2029]|^\s|\s$|\s\s/u);
    }),
  );
  expect(oneLine('a\uD800b')).toBe('a\uFFFDb');
});

test.each([
  ['2025', [[2025]]],
  ['2025-03', [[2025, 3]]],
  ['2025-03-07', [[2025, 3, 7]]],
  [
    '2025-07/2025-12',
    [
      [2025, 7],
      [2025, 12],
    ],
  ],
  ['2025/2025', [[2025], [2025]]],
  ['2025-07/..', [[2025, 7]]],
  ['soon', []],
])('%s has the parts %j', (edtf, parts) => {
  expect(dateParts(edtf)).toEqual(parts);
});
