import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { IndexedFigure } from '../../../../src/domain/figure-index.ts';
import {
  blocksBetween,
  packNumbers,
  readBounds,
} from '../../../../src/search/numbers/pack-numbers.ts';

const figure = (value: number, index: number): IndexedFigure => ({
  report: `report-${index % 3}`,
  id: `figure-${index}`,
  indicator: `indicator-${index % 2}`,
  value,
  unit: 'communes',
  qualifier: 'exact',
  status: 'actual',
  programs: [],
});
const reports = [0, 1, 2].map((n) => ({
  slug: `report-${n}`,
  titles: {},
  mainLanguage: 'id' as const,
  date: '2025',
  place: '',
  facets: { province: [], program: [], year: [], source: [], status: [] },
  districts: [],
}));
const indicators = [0, 1].map((n) => ({ id: `indicator-${n}`, labels: { id: '', en: '' } }));
const values = fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 60 });

test('every figure is in a block that is looked through for its size, and in one alone', () => {
  fc.assert(
    fc.property(values, fc.integer({ min: 1, max: 9 }), (sizes, length) => {
      const figures = sizes.map(figure);
      const { bounds, blocks } = packNumbers({ reports, indicators, figures }, length);
      expect(blocks.flatMap((block) => block.figures)).toHaveLength(figures.length);
      for (const one of figures) {
        const { value = 0 } = one;
        const holders = blocks.flatMap((block, n) => (block.figures.includes(one) ? [n] : []));
        expect(holders).toHaveLength(1);
        expect(blocksBetween(bounds, value, value)).toEqual(expect.arrayContaining(holders));
      }
    }),
  );
});

test('a block has the reports and indicators of its figures, and the same figures give the same blocks', () => {
  const figures = [5, 3, 8, 3].map(figure);
  const packed = packNumbers({ reports, indicators, figures }, 2);
  expect(packed.blocks.map((block) => block.figures.map(({ id }) => id))).toEqual([
    ['figure-3', 'figure-1'],
    ['figure-0', 'figure-2'],
  ]);
  expect(packed.blocks[1]?.reports.map(({ slug }) => slug)).toEqual(['report-0', 'report-2']);
  expect(packed.blocks[1]?.indicators.map(({ id }) => id)).toEqual(['indicator-0']);
  expect(packNumbers({ reports, indicators, figures: figures.toReversed() }, 2)).toEqual(packed);
});

test('an exact number asks for one block, or two where it stands on the bound', () => {
  const { bounds } = packNumbers(
    { reports, indicators, figures: Array.from({ length: 2000 }, (_, n) => figure(n, n)) },
    100,
  );
  expect(blocksBetween(bounds, 250, 250)).toEqual([2]);
  expect(blocksBetween(bounds, 300, 300)).toEqual([2, 3]);
  expect(blocksBetween(bounds, 1950, Infinity)).toEqual([19]);
  expect(blocksBetween([], 1, 2)).toEqual([]);
});

test('the bounds come back from the page', () => {
  expect(readBounds('[1,2.5,1e12]')).toEqual([1, 2.5, 1e12]);
  expect(readBounds(undefined)).toEqual([]);
  expect(readBounds('{}')).toEqual([]);
});
