import { describe, expect, test } from 'vitest';
import type { GrammarLanguage } from '../../../../src/domain/grammar/number-grammar.ts';
import { proposeRelations } from '../../../../src/importer/figures/propose-relations.ts';
import { paragraphsOf, proposeFor } from '../../../support/importer-figures.ts';

const relations = (text: string, language: GrammarLanguage, date = '2025-02-01') => {
  const { figures } = proposeFor(paragraphsOf(text), language, date);
  const words = (id: string) => figures.find((figure) => figure.id === id)?.quantity.text ?? id;
  return proposeRelations(figures, language).map(
    ({ relation: { kind, of, equals } }) =>
      `${kind} of ${of.map(words).join(' & ')} = ${[equals].flat().map(words).join(' & ')}`,
  );
};

describe('relations that hold and are meant', () => {
  test.each<[GrammarLanguage, string, string[]]>([
    [
      'vi',
      'Kế hoạch vốn năm 2024 là 1.250 tỷ đồng; đã giải ngân 1.030 tỷ đồng, đạt 82,4% kế hoạch vốn.',
      ['share of 1.030 tỷ đồng & 1.250 tỷ đồng = 82,4%'],
    ],
    [
      'en',
      'The capital plan for 2024 is VND 1,250 billion. VND 1,030 billion was disbursed, reaching 82.4% of the plan.',
      ['share of VND 1,030 billion & VND 1,250 billion = 82.4%'],
    ],
    [
      'vi',
      'Tổng vốn 3.450 tỷ đồng, trong đó ngân sách trung ương 2.900 tỷ đồng, địa phương 550 tỷ đồng.',
      ['sum of 2.900 tỷ đồng & 550 tỷ đồng = 3.450 tỷ đồng'],
    ],
    [
      'id',
      'Ada 210 proyek, di mana 80 proyek dimulai dan 130 proyek selesai.',
      ['sum of 80 proyek & 130 proyek = 210 proyek'],
    ],
    [
      'id',
      'Tingkat kemiskinan turun 2,35%, dari 11,47% pada tahun 2023 menjadi 9,12% pada tahun 2024.',
      ['difference of 11,47% & 9,12% = 2,35%'],
    ],
    [
      'en',
      'Average income rose by 25%, from VND 40 million per person a year to VND 50 million per person a year.',
      ['growth of VND 50 million per person a year & VND 40 million per person a year = 25%'],
    ],
    [
      'en',
      'In 2021 it had 24,000 poor households, accounting for 12%, and 12,000 near-poor households, accounting for 6%.',
      ['ratio of 24,000 poor households & 12% = 12,000 near-poor households & 6%'],
    ],
  ])('%s: %s', (language, text, expected) => {
    expect(relations(text, language)).toEqual(expected);
  });

  test('an earlier level and what is added give a running total in another paragraph', () => {
    const text =
      'Năm 2024 có 62 xã đạt chuẩn nông thôn mới.\nNăm 2025, phấn đấu có thêm 22 xã đạt chuẩn nông thôn mới, lũy kế 84/126 xã.';
    expect(relations(text, 'vi')).toEqual(['sum of 62 xã & 22 xã = 84/126 xã']);
  });
});

describe('what only fits, or does not, is no relation', () => {
  test.each<[GrammarLanguage, string]>([
    ['id', 'Ada 2 sekolah, 3 sekolah dan 5 sekolah.'],
    ['vi', 'Xã có 5 thôn, 3 thôn và 2 thôn khác.'],
    [
      'vi',
      'Kế hoạch vốn năm 2024 là 1.250 tỷ đồng; đã giải ngân 1.030 tỷ đồng, đạt 92,4% kế hoạch vốn.',
    ],
    [
      'en',
      'VND 1,030 billion was spent on roads. VND 1,250 billion went to schools. Rice yields grew 82.4%.',
    ],
    ['vi', 'Tổng vốn 3.450 tỷ đồng, trong đó trung ương 2.900 tỷ đồng, địa phương 650 tỷ đồng.'],
  ])('%s: %s', (language, text) => {
    expect(relations(text, language)).toEqual([]);
  });
});
