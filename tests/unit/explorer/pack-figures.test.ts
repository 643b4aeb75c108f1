import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { groups, qualifiers, statuses } from '../../../src/domain/figure.ts';
import type { FigureIndex, IndexedFigure } from '../../../src/domain/figure-index.ts';
import { units, isUnitId } from '../../../src/domain/unit.ts';
import { packFigureIndex } from '../../../src/explorer/pack-figures.ts';
import { unpackFigureIndex } from '../../../src/explorer/unpack-figures.ts';

const unitIds = Object.keys(units).filter(isUnitId);
const id = fc.stringMatching(/^[a-z][a-z0-9]{0,5}(-[a-z0-9]{1,4}){0,3}$/);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
// JSON has no minus zero; neither has print.
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const name = fc.string({ unit: 'grapheme', minLength: 1 });
const labels = fc.record({ id: name, en: name });

const figure: fc.Arbitrary<IndexedFigure> = fc.record({
  report: id,
  id,
  indicator: id,
  value: maybe(number),
  low: maybe(number),
  high: maybe(number),
  of: maybe(number),
  unit: fc.constantFrom(...unitIds),
  qualifier: fc.constantFrom(...qualifiers),
  status: fc.constantFrom(...statuses),
  period: maybe(fc.constantFrom('2024', '2021/2025', '2025-03-07', '2024-12/2025-01')),
  group: maybe(fc.constantFrom(...groups)),
  place: maybe(fc.array(name, { minLength: 1, maxLength: 3 })),
  programs: fc.array(id, { maxLength: 4 }),
});

const index: fc.Arbitrary<FigureIndex> = fc.record({
  reports: fc.array(
    fc.record({
      slug: id,
      province: id,
      titles: fc.record({ id: name, en: name }, { requiredKeys: [] }),
      mainLanguage: fc.constantFrom('id' as const, 'en' as const),
    }),
    { maxLength: 3 },
  ),
  provinces: fc.array(fc.record({ id, name, present: id }), { maxLength: 3 }),
  programs: fc.array(fc.record({ id, labels }), { maxLength: 3 }),
  indicators: fc.array(fc.record({ id, labels }), { maxLength: 3 }),
  figures: fc.array(figure, { maxLength: 12 }),
});

const asFile = (packed: unknown): unknown => JSON.parse(JSON.stringify(packed));

test('what is packed, written, read and unpacked is the same', () => {
  fc.assert(
    fc.property(index, (figures) => {
      expect(unpackFigureIndex(asFile(packFigureIndex(figures)))).toEqual(figures);
    }),
  );
});

test('a file that is something else, or is cut, is refused', () => {
  for (const file of [null, 'figures', [], {}, { figures: {} }]) {
    expect(() => unpackFigureIndex(file)).toThrow('not the list of figures');
  }
  const whole = packFigureIndex({
    reports: [],
    provinces: [],
    programs: [],
    indicators: [],
    figures: [
      {
        report: 'a',
        id: 'b',
        indicator: 'c',
        value: 1,
        unit: 'people',
        qualifier: 'exact',
        status: 'actual',
        programs: [],
      },
    ],
  });
  const withFigures = (change: object) => ({
    ...whole,
    figures: { ...whole.figures, ...change },
  });
  expect(unpackFigureIndex(withFigures({})).figures).toHaveLength(1);
  expect(() => unpackFigureIndex(withFigures({ value: [1, 2] }))).toThrow('ends before row 1');
  expect(() => unpackFigureIndex(withFigures({ id: { texts: [], codes: [4] } }))).toThrow(
    'no text number 4',
  );
  expect(() => unpackFigureIndex(withFigures({ unit: { texts: ['ells'], codes: [0] } }))).toThrow(
    '"ells" is no word of this version',
  );
});

test('two hundred thousand figures take about forty bytes each', () => {
  const figures = fc
    .sample(figure, { numRuns: 2000, seed: 1 })
    .flatMap((sample, n) =>
      Array.from({ length: 100 }, () => ({ ...sample, report: `report-${n}` })),
    )
    .map((sample, n): IndexedFigure => ({
      ...sample,
      // As in reports: ids that recur from report to report, ranges, parts and smaller places now and then.
      id: `indicator-of-the-report-${n % 5000}`,
      value: (n * 7919) % 10 ** ((n % 12) + 1),
      low: undefined,
      high: undefined,
      of: n % 20 === 0 ? 126 : undefined,
      group: n % 10 === 0 ? sample.group : undefined,
      place: n % 20 === 0 ? ['Văn Quan'] : undefined,
    }));
  const packed = packFigureIndex({
    reports: [],
    provinces: [],
    programs: [],
    indicators: [],
    figures,
  });
  expect(JSON.stringify(packed).length / figures.length).toBeLessThan(45);
});
