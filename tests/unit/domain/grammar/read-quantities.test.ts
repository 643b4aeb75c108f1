import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grammarLanguages } from '../../../../src/domain/grammar/number-grammar.ts';
import type { GrammarLanguage } from '../../../../src/domain/grammar/number-grammar.ts';
import { readQuantities } from '../../../../src/domain/grammar/read-quantities.ts';

// Characters and words that mean something to a grammar, whole and in pieces.
const cut = (list: string) => list.split('|');
const pieces = [
  Array.from('0123456789.,/-–%()[] \n\u00a0'),
  cut('2021|2025|1.149.183|84/126|73,7%|VND|juta|miliar|tỷ|nghìn|billion'),
  cut('hampir|lebih dari|nearly|trên|atau lebih|or more|trở lên|turun sebesar'),
  cut('komune|xã|communes|tiga|hai mươi lăm|a hundred and|dua pertiga|half of the'),
  cut('per|a year|/năm|dari|of|antara|dan|between|and|No. 3|03/NQ-HĐND|Covid-19'),
].flat();
const text = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 24 }).map((list) => list.join(' ')),
  fc.array(fc.constantFrom(...pieces), { maxLength: 24 }).map((list) => list.join('')),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);

describe.each(grammarLanguages)('reading any text in the language %s', (language) => {
  it('never throws; its offsets cut out the text that they name, and no two quantities overlap', () => {
    fc.assert(
      fc.property(text, (words) => {
        const { quantities, others } = readQuantities(words, language);
        for (const found of [...quantities, ...others]) {
          expect(words.slice(found.start, found.end)).toBe(found.text);
        }
        let before = 0;
        for (const { start, end, numberStart, numberEnd } of quantities) {
          expect(start <= numberStart && numberStart < numberEnd && numberEnd <= end).toBe(true);
          expect(start, `overlap in ${JSON.stringify(words)}`).toBeGreaterThanOrEqual(before);
          before = end;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('passes over no digit: each stands in a quantity or in what is none, and in one of them only', () => {
    fc.assert(
      fc.property(text, (words) => {
        const { quantities, others } = readQuantities(words, language);
        for (const { index } of words.matchAll(/[0-9]/g)) {
          const holders = [...quantities, ...others].filter(
            ({ start, end }) => start <= index && index < end,
          );
          expect(holders.length, `${index} of ${JSON.stringify(words)}`).toBeGreaterThan(0);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('what is not clear', () => {
  it('a scale word after a count of a whole may hold for both or for the whole alone', () => {
    const [quantity] = readQuantities('9.032/34.980 miliar', 'id').quantities;
    expect(quantity).toMatchObject({ value: 9_032e9, of: 34_980e9, unit: 'VND' });
    expect(quantity?.alternatives).toContainEqual(
      expect.objectContaining({ value: 9032, of: 34_980e9, unit: 'VND' }),
    );
  });

  it('three digits after a decimal comma may be thousands', () => {
    const [quantity] = readQuantities('1,782 tỷ đồng', 'vi').quantities;
    expect(quantity).toMatchObject({ value: 1.782e9, step: 1e6 });
    expect(quantity?.alternatives).toEqual([
      expect.objectContaining({ value: 1_782e9, unit: 'VND', step: 1e9 }),
    ]);
  });

  it('digits that no notation allows are a quantity without an amount', () => {
    const [quantity] = readQuantities('1.14.9 komune', 'id').quantities;
    expect(quantity).toMatchObject({ unit: 'communes', text: '1.14.9 komune' });
    expect(quantity?.value).toBeUndefined();
  });

  it('a fall by a percentage has the other reading beside it', () => {
    const [quantity] = readQuantities('turun sebesar 6,29%', 'id').quantities;
    expect(quantity).toMatchObject({ unit: 'percentage-points', rule: 'points-by-verb' });
    expect(quantity?.alternatives).toEqual([expect.objectContaining({ unit: 'percent' })]);
  });

  it('"per" what the archive has no unit for leaves the unit open', () => {
    expect(readQuantities('3 proyek per bulan', 'id').quantities[0]).toMatchObject({ unit: null });
  });
});

describe('the rule that fired', () => {
  it.each([
    ['62', 'number'],
    ['62 komune', 'count'],
    ['62 juta VND', 'money'],
    ['62 miliar', 'money-by-scale'],
    ['62 km', 'measure'],
    ['62%', 'percent'],
    ['6 poin persen', 'points-by-word'],
    ['turun 6%', 'points-by-verb'],
    ['3 kali lipat', 'multiple'],
    ['dua pertiga', 'fraction'],
  ])('%s: %s', (words, rule) => {
    expect(readQuantities(words, 'id').quantities[0]?.rule).toBe(rule);
  });
});

it('half counts with a qualifier or before what it is of', () => {
  const values = (words: string) =>
    readQuantities(words, 'en').quantities.map(({ value, unit }) => [value, unit]);
  expect(values('credit accounted for nearly half, and')).toEqual([[0.5, 'one']]);
  expect(values('half of the communes')).toEqual([[0.5, 'one']]);
  expect(values('the work is half finished')).toEqual([]);
  expect(values('half a million viewers')).toEqual([[500_000, 'people']]);
  expect(values('on half a hectare')).toEqual([[0.5, 'ha']]);
  expect(values('half a village')).toEqual([]);
});

it('a part of a criterion is an average over communes', () => {
  const [quantity] = readQuantities('mencapai 18,6 kriteria', 'id').quantities;
  expect(quantity).toMatchObject({ value: 18.6, unit: 'criteria/commune' });
  expect(quantity?.alternatives).toContainEqual(expect.objectContaining({ unit: 'criteria' }));
});

it('round the clock is no quantity, a part of seven thousand is one', () => {
  expect(readQuantities('buka 24/7 setiap hari', 'id').quantities).toEqual([]);
  expect(readQuantities('24/7.000 VND', 'id').quantities).toMatchObject([{ value: 24, of: 7000 }]);
});

it.each([
  ['en', 'twice what she made before', 2, 'times'],
  ['en', 'one in three borrowed money', 1 / 3, 'one'],
  ['vi', 'cao gấp rưỡi năm trước', 1.5, 'times'],
  ['vi', 'hơn nửa nghìn tỷ đồng', 500_000_000_000, 'VND'],
  ['vi', 'hơn 2/3 học viên có việc làm', 2 / 3, 'one'],
  ['id', 'setengah hektar', 0.5, 'ha'],
  ['vi', 'giảm tỷ lệ hộ nghèo từ 2 - 2,5%', undefined, 'percentage-points'],
  ['vi', 'giảm tỷ lệ hộ nghèo từ 2,2% trở lên', 2.2, 'percentage-points'],
  ['id', 'mengurangi kemiskinan sebesar 3% atau lebih', 3, 'percentage-points'],
  ['en', 'two or three officials', undefined, 'people'],
  ['en', '1,935 poor and near-poor households', 1935, 'households'],
  ['id', 'GRDP per kapita mencapai 97,5 juta VND/tahun', 97_500_000, 'VND/person/year'],
] satisfies [GrammarLanguage, string, number | undefined, string][])(
  '%s: %s',
  (language, words, value, unit) => {
    const [quantity, ...more] = readQuantities(words, language).quantities;
    expect(quantity).toMatchObject({ unit });
    expect(quantity?.value).toBe(value);
    expect(more).toEqual([]);
  },
);

it('a fall is that of the first percentage after it', () => {
  const words = 'menargetkan penurunan tingkat kemiskinan 2,5%, pencairan modal minimal 95%';
  expect(readQuantities(words, 'id').quantities.map(({ unit }) => unit)).toEqual([
    'percentage-points',
    'percent',
  ]);
});

it.each([
  ['en', 'In 2024 hotels rated three to five stars'],
  ['vi', 'trưa 8-9, bão vượt báo động 2'],
  ['id', 'Ibu Xuan dari desa 3 mengatakan'],
  ['en', 'it met her twice a week'],
] satisfies [GrammarLanguage, string][])('no quantity in %s: %s', (language, words) => {
  expect(readQuantities(words, language).quantities).toEqual([]);
});
