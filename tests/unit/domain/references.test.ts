import { expect, test } from 'vitest';
import type { Figure } from '../../../src/domain/figure.ts';
import { findReferenceFaults, type Vocabulary } from '../../../src/domain/references.ts';
import type { Report } from '../../../src/domain/report.ts';
import { readVocabulary } from '../../../src/loaders/read-vocabulary.ts';

const { vocabulary } = await readVocabulary(process.cwd());

const figure: Figure = {
  id: 'houses-2021-2024',
  indicator: 'housing-houses',
  value: 922,
  unit: 'houses',
  qualifier: 'exact',
  status: 'actual',
  asWritten: '922 rumah',
};
const report: Report = {
  title: 'Lạng Sơn',
  summary: 'Ringkasan.',
  province: 'vn-lang-son',
  date: '2025-07/2025-12',
  dateBasis: 'inferred',
  programs: ['gnbv-2021-2025'],
  text: 'restated',
  source: { publisher: 'Nhân Dân', url: 'https://nhandan.vn/', language: 'vi', extent: 'whole' },
  figures: [figure],
  relations: [],
};

const faults = (changes: Partial<Report>, known: Vocabulary = vocabulary) =>
  findReferenceFaults({ ...report, ...changes }, known).map(
    ({ path, rule, message }) => `${path.join('.')}  ${rule}  ${message}`,
  );

test('a report whose references hold has no fault', () => {
  expect(faults({})).toEqual([]);
});

test('an unknown province, program, indicator and place are all named', () => {
  expect(
    faults({
      province: 'vn-lang-sun',
      programs: ['gnbv-2021-2025', 'gnbv-2099', 'gnbv-2021-2025'],
      figures: [{ ...figure, indicator: 'houses', programs: ['x'], place: ['Bình Gia'] }],
    }),
  ).toMatchInlineSnapshot(`
    [
      "province  reference/exists  unknown province "vn-lang-sun"",
      "programs.1  reference/exists  unknown program "gnbv-2099"",
      "programs.2  reference/unique  "gnbv-2021-2025" is given twice",
      "figures.0.programs.0  reference/exists  unknown program "x"",
      "figures.0.indicator  reference/exists  unknown indicator "houses"",
    ]
  `);
});

test('a place is looked for among the districts and communes of the province, before and after its merger', () => {
  expect(faults({ figures: [{ ...figure, place: ['Bình Gia', 'Lộc Bình'] }] })).toEqual([]);
  expect(faults({ figures: [{ ...figure, place: ['Bảo Thắng'] }] })).toEqual([
    'figures.0.place.0  reference/exists  no such district or commune here: "Bảo Thắng"',
  ]);
  const laoCai = { province: 'vn-lao-cai--pre-2025-07', date: '2025-03-07' };
  expect(faults({ ...laoCai, figures: [{ ...figure, place: ['Bảo Thắng'] }] })).toEqual([]);
});

test('a province must have existed at some time of the date of the report', () => {
  expect(faults({ province: 'vn-lao-cai', date: '2025-03-07' })).toEqual([
    'province  reference/valid-on-date  "vn-lao-cai" did not exist at any time of 2025-03-07',
  ]);
});

test('a unit that the indicator does not have is named with those it has', () => {
  expect(faults({ figures: [{ ...figure, unit: 'km' }] })).toEqual([
    'figures.0.unit  reference/exists  indicator "housing-houses" is measured in houses, not in km',
  ]);
});

test('ids given twice and relations of figures that do not exist are named', () => {
  expect(
    faults({
      figures: [figure, figure],
      relations: [
        { id: 'total', kind: 'sum', of: [figure.id, 'b'], equals: 'c' },
        { id: 'total', kind: 'equal', of: [figure.id], equals: figure.id },
      ],
    }),
  ).toMatchInlineSnapshot(`
    [
      "figures.1.id  reference/unique  "houses-2021-2024" is given twice",
      "relations.1.id  reference/unique  "total" is given twice",
      "relations.0.of.1  reference/exists  relation "total" names the figure "b", which this report does not have",
      "relations.0.equals  reference/exists  relation "total" names the figure "c", which this report does not have",
    ]
  `);
});

test('a list that must give the same is looked through like the operands', () => {
  const same = { id: 'same', kind: 'ratio' as const, of: [figure.id, figure.id] };
  expect(faults({ relations: [{ ...same, equals: [figure.id, 'b'] }] })).toEqual([
    'relations.0.equals.1  reference/exists  relation "same" names the figure "b", which this report does not have',
  ]);
  expect(faults({ relations: [{ ...same, equals: [figure.id, figure.id] }] })).toEqual([]);
  expect(faults({ relations: [{ ...same, equals: figure.id, whole: ['b'] }] })).toEqual([
    'relations.0.whole.0  reference/exists  relation "same" names the figure "b", which this report does not have',
  ]);
});
