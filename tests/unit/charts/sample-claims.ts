import * as fc from 'fast-check';
import type { Claim, Comparing } from '../../../src/charts/comparable.ts';
import { groups, qualifiers, statuses, type Figure } from '../../../src/domain/figure.ts';

/** An indicator of amounts over a time, of the programs. */
export const flow: Comparing = { id: 'finance-disbursed', aggregation: 'flow' };

/** An indicator of a level at the end of a year, of the territory, with a change of definition. */
export const level: Comparing = {
  id: 'poverty-poor-rate',
  aggregation: 'stock-year-end',
  ofTerritory: true,
  breaks: ['2021-12-31', '2027-01-01'],
};

/** A claim with what a test says of it; the rest is one exact, actual value of 2024 in Lạng Sơn. */
export function claim(
  figure: Partial<Figure> = {},
  province = 'vn-lang-son',
  programs: readonly string[] = ['gnbv-2021-2025'],
): Claim {
  const isRange = figure.low !== undefined;
  return {
    province,
    programs,
    figure: {
      id: 'sample',
      indicator: 'finance-disbursed',
      ...(isRange ? {} : { value: 100 }),
      unit: 'VND',
      qualifier: 'exact',
      status: 'actual',
      period: '2024',
      asWritten: '100',
      ...figure,
    },
  };
}

const provinces = [
  'vn-lao-cai--pre-2025-07',
  'vn-yen-bai--pre-2025-07',
  'vn-lao-cai',
  'vn-lang-son',
  'vn-nghe-an',
  'vn-cao-bang',
  'vn-son-la',
  'vn-dien-bien',
  'vn-lai-chau',
  'vn-hue',
];

const years = fc.integer({ min: 2015, max: 2030 });
const periods = fc.oneof(
  years.map(String),
  fc.tuple(years, fc.integer({ min: 1, max: 5 })).map(([year, more]) => `${year}/${year + more}`),
  years.map((year) => `${year}-03`),
  years.map((year) => `${year}-03-07`),
  years.map((year) => `${year}-01/${year}-06`),
);

const amounts = fc.oneof(
  fc.integer({ min: -50, max: 5000 }).map((value) => ({ value })),
  fc
    .tuple(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 1, max: 999 }))
    .map(([low, more]) => ({ value: undefined, low, high: low + more })),
);

/** Any claims: every qualifier and status, ranges, both sides of the mergers, periods of all lengths or none. */
export const anyClaims: fc.Arbitrary<Claim[]> = fc.array(
  fc
    .record({
      amount: amounts,
      period: fc.option(periods, { nil: undefined }),
      qualifier: fc.constantFrom(...qualifiers),
      status: fc.constantFrom(...statuses),
      group: fc.option(fc.constantFrom(...groups), { nil: undefined, freq: 2 }),
      place: fc.option(fc.constantFrom<string[]>(['Văn Quan', 'Bình Gia'], ['Bình Gia']), {
        nil: undefined,
        freq: 2,
      }),
      unit: fc.constantFrom('VND' as const, 'percent' as const),
      province: fc.constantFrom(...provinces),
      programs: fc.subarray(['ntm-2021-2025', 'gnbv-2021-2025', 'dtts-2021-2030'], {
        minLength: 1,
      }),
    })
    .map(({ amount, province, programs, ...figure }) =>
      claim({ ...figure, ...amount }, province, programs),
    ),
  { maxLength: 60 },
);
