import { expect, it } from 'vitest';
import type { GrammarLanguage } from '../../../../src/domain/grammar/number-grammar.ts';
import { readQuantities } from '../../../../src/domain/grammar/read-quantities.ts';

const units = (text: string, language: GrammarLanguage) =>
  readQuantities(text, language).quantities.map(({ value, unit }) => `${value} ${unit}`);

it.each([
  [
    'id',
    'Dari 3.400 rumah, 2.900 sudah selesai dan 500 lagi sedang dibangun.',
    ['3400 houses', '2900 houses', '500 houses'],
  ],
  [
    'en',
    'It built 3,450 houses, of which 1,200 were for poor people.',
    ['3450 houses', '1200 houses'],
  ],
  ['vi', 'Có 48 xã, trong đó 12 đã đạt chuẩn.', ['48 communes', '12 communes']],
] satisfies [GrammarLanguage, string, string[]][])(
  'a bare number goes on about what its sentence counted (%s)',
  (language, text, expected) => {
    expect(units(text, language)).toEqual(expected);
  },
);

it('a new sentence, another noun and an amount of money end it', () => {
  expect(units('It built 3,450 houses. Then 1,200 were sold.', 'en')).toEqual([
    '3450 houses',
    '1200 null',
  ]);
  expect(units('It has 48 communes and 12 bridges.', 'en')).toEqual(['48 communes', '12 null']);
  expect(units('It paid VND 5 billion, 1,200 were sold.', 'en')[1]).toBe('1200 null');
});

it('an age between commas is in years', () => {
  expect(units('Thach Sang, 42, said so.', 'en')).toEqual(['42 years']);
  expect(units('In Can Tho, 42, 43 and 44 are numbers.', 'en')[0]).not.toBe('42 years');
});

it('the bare reading stays among the others', () => {
  const [, second] = readQuantities('48 xã, trong đó 12 đã đạt chuẩn', 'vi').quantities;
  expect(second?.alternatives).toContainEqual(expect.objectContaining({ value: 12, unit: null }));
});
