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
  ['en', 'Of 3,450 workers, 1,200 sent abroad returned.', ['3450 people', '1200 people']],
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

it.each([
  ['id', 'Tingkat kemiskinan turun 7,05%, melampaui target 5-6%.', 'percentage-points'],
  ['en', 'The poverty rate fell by 4.2 percent, above the plan of 3 percent.', 'percentage-points'],
  ['vi', 'Tỷ lệ hộ nghèo giảm 4,2%, vượt kế hoạch đề ra 3%.', 'percentage-points'],
  ['en', 'The poverty rate fell by 4.2 percent, and 95% of the plan was met.', 'percent'],
  ['en', 'The poverty rate fell by 4.2 percent. The plan was 3 percent.', 'percent'],
] satisfies [GrammarLanguage, string, string][])(
  'the goal of a change has its unit (%s: %s)',
  (language, text, unit) => {
    expect(readQuantities(text, language).quantities[1]?.unit).toBe(unit);
  },
);

it.each([
  ['id', 'naik dari 38 juta VND/orang/tahun pada tahun 2020 menjadi 52 juta VND pada 2024'],
  ['en', 'rose from VND37 million per person per year in 2020 to VND56.8 million in 2024'],
  ['vi', 'tăng từ 38 triệu đồng/người/năm 2020 lên 52 triệu đồng'],
] satisfies [GrammarLanguage, string][])(
  'the second of two levels is per person as the first (%s)',
  (language, text) => {
    const [, second] = readQuantities(text, language).quantities;
    expect(second?.unit).toBe('VND/person/year');
    expect(second?.alternatives).toContainEqual(expect.objectContaining({ unit: 'VND' }));
  },
);

it.each([
  [
    'id',
    'jumlah rumah yang rusak masing-masing 21.300 dan kurang dari 900.',
    ['21300 houses', '900 houses'],
  ],
  ['en', 'The number of poor households was 15,276.', ['15276 households']],
  ['vi', 'Số hộ cận nghèo giảm xuống còn 7.902.', ['7902 households']],
  ['en', 'The number of poor households fell. 42 came.', ['42 null']],
  ['en', 'Nine products hold a title, the remaining 303 none.', ['9 products', '303 products']],
  [
    'en',
    '40 out of 51 communes met them, eight of which meet more.',
    ['40 communes', '8 communes'],
  ],
  [
    'en',
    'It had 2,468 poor households. Of these, 1,517 are Khmer.',
    ['2468 households', '1517 households'],
  ],
  [
    'en',
    '15 households got 30 cows, and the herd has grown to 71.',
    ['15 households', '30 null', '71 null'],
  ],
  ['id', 'Ada 12 komune, tiga di antaranya miskin.', ['12 communes', '3 communes']],
] satisfies [GrammarLanguage, string, string[]][])(
  'what was named is counted (%s: %s)',
  (language, text, expected) => {
    expect(units(text, language)).toEqual(expected);
  },
);
