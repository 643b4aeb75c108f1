import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { qualifiers, statuses } from '../../../src/domain/figure.ts';
import { figureFacets } from '../../../src/domain/figure-facet.ts';
import { readExplorerState } from '../../../src/explorer/explorer-state.ts';
import { filterFigures } from '../../../src/explorer/filter-figures.ts';
import { figure, indexOf } from './sample-index.ts';

const rate = { indicator: 'poverty-poor-rate', unit: 'percent', value: 4.6 } as const;
const index = indexOf([
  figure({ id: 'former' }),
  figure({ id: 'now', report: 'lao-cai-2025-12', period: '2025', status: 'target' }),
  figure({
    id: 'giang',
    report: 'an-giang-2024',
    period: '2021/2025',
    programs: ['gnbv-2021-2025'],
  }),
  figure({ id: 'rate', ...rate, qualifier: 'at-least', period: undefined }),
]);
const state = (query: string) => readExplorerState(new URLSearchParams(query));
const shown = (query: string) => filterFigures(index, state(query)).figures.map(({ id }) => id);

test('without filters every figure is shown', () => {
  expect(shown('')).toEqual(['former', 'now', 'giang', 'rate']);
});

test('of the values of one facet any one will do, and every facet must fit', () => {
  expect(shown('status=target')).toEqual(['now']);
  expect(shown('status=target&status=actual')).toEqual(['former', 'now', 'giang', 'rate']);
  expect(shown('status=actual&indicator=infra-roads-km')).toEqual(['former', 'giang']);
  expect(shown('qualifier=at-least&program=gnbv-2021-2025')).toEqual([]);
});

test('a unit of today includes those merged into it; a former one stands for itself', () => {
  expect(shown('province=vn-lao-cai')).toEqual(['former', 'now', 'rate']);
  expect(shown('province=vn-lao-cai--pre-2025-07')).toEqual(['former', 'rate']);
});

test('years fit a period that they touch; a figure without a period fits none', () => {
  expect(shown('from=2025')).toEqual(['now', 'giang']);
  expect(shown('to=2022')).toEqual(['giang']);
  expect(shown('from=2023&to=2024')).toEqual(['former', 'giang']);
  expect(shown('from=2024&to=2022')).toEqual(shown('from=2022&to=2024'));
});

const counted = (tally: ReadonlyMap<string, number> = new Map()) => Object.fromEntries(tally);

test('a count says what choosing that value would show beside the other filters', () => {
  const { counts } = filterFigures(index, state('status=target'));
  expect(counted(counts.get('status'))).toEqual({ actual: 3, target: 1 });
  expect(counted(counts.get('indicator'))).toEqual({ 'infra-roads-km': 1 });
  expect(counted(counts.get('province'))).toEqual({ 'vn-lao-cai': 1 });
});

test('every count is the number of figures shown when that value alone is chosen in its facet', () => {
  const pick = (values: readonly string[]) => fc.subarray([...values]);
  const query = fc.record({
    indicator: pick(['infra-roads-km', 'poverty-poor-rate']),
    province: pick(['vn-lao-cai', 'vn-lao-cai--pre-2025-07', 'vn-an-giang']),
    program: pick(['ntm-2021-2025', 'gnbv-2021-2025']),
    status: pick(statuses),
    qualifier: pick(qualifiers),
  });
  fc.assert(
    fc.property(query, fc.constantFrom(...figureFacets), (chosen, facet) => {
      const { counts } = filterFigures(index, { ...state(''), chosen });
      for (const [value, count] of counts.get(facet) ?? []) {
        const alone = { ...state(''), chosen: { ...chosen, [facet]: [value] } };
        expect(filterFigures(index, alone).figures).toHaveLength(count);
      }
    }),
  );
});
