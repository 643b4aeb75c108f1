import { expect, test } from 'vitest';
import { dataFiles, readDataFile } from '../../../src/loaders/data-files.ts';
import {
  findVocabularyFaults,
  type VocabularyLists,
} from '../../../src/domain/vocabulary-faults.ts';

const { data } = await readDataFile(process.cwd(), dataFiles.provinces);
const { data: programData } = await readDataFile(process.cwd(), dataFiles.programs);
if (!data || !programData) throw new Error('content/ does not fit its schemas');
const lists: VocabularyLists = {
  regions: data.regions,
  provinces: data.provinces,
  programs: programData.programs,
  indicators: [],
  terms: [],
  concepts: [],
  districts: [],
  communes: [],
};

const faults = (changes: Partial<VocabularyLists>) =>
  findVocabularyFaults({ ...lists, ...changes }).map(
    ({ list, path, rule, message }) => `${list}.${path.join('.')}  ${rule}  ${message}`,
  );
const provincesWith = (id: string, change: object) =>
  lists.provinces.map((province) => (province.id === id ? { ...province, ...change } : province));
const at = (id: string) => lists.provinces.findIndex((province) => province.id === id);

test('the archive has 34 units of today, 9 of them municipalities, 52 former ones and 8 programs', () => {
  const present = lists.provinces.filter(({ validUntil }) => validUntil === null);
  expect(present).toHaveLength(34);
  expect(lists.provinces.length - present.length).toBe(52);
  expect(present.filter(({ types }) => types.at(-1)?.type === 'municipality')).toHaveLength(9);
  expect(lists.programs).toHaveLength(8);
});

test('the vocabularies of the archive have no fault', () => {
  expect(faults({})).toEqual([]);
});

test('an id given twice is a fault, also when only its case differs', () => {
  const [first] = lists.programs;
  if (!first) throw new Error('there are no programs');
  expect(faults({ programs: [first, { ...first, id: first.id.toUpperCase() }] })).toEqual([
    'programs.1.id  reference/unique  the id "NTM-2021-2025" is given twice',
  ]);
});

test('references that lead nowhere are named with their place', () => {
  const [program] = lists.programs;
  if (!program) throw new Error('there are no programs');
  const index = at('vn-lang-son');
  expect(
    faults({
      provinces: provincesWith('vn-lang-son', {
        region: 'nowhere',
        successor: 'vn-x',
        predecessors: ['vn-y'],
      }),
      programs: [{ ...program, succeeds: ['z'] }],
      districts: [{ gsoCode: '001', name: 'A', ascii: 'A', type: 'town', province: 'vn-d' }],
      communes: [{ gsoCode: '00001', name: 'B', ascii: 'B', type: 'ward', province: 'vn-c' }],
    }),
  ).toEqual([
    `provinces.${index}.region  reference/exists  "nowhere" does not exist`,
    `provinces.${index}.successor  reference/exists  "vn-x" does not exist`,
    `provinces.${index}.predecessors  reference/exists  "vn-y" does not exist`,
    'programs.0.succeeds  reference/exists  "z" does not exist',
    'districts.0.province  reference/exists  "vn-d" does not exist',
    'communes.0.province  reference/exists  "vn-c" does not exist',
  ]);
});

test('half a merger is a fault on the side that says it', () => {
  expect(faults({ provinces: provincesWith('vn-lao-cai', { predecessors: [] }) })).toContain(
    `provinces.${at('vn-yen-bai--pre-2025-07')}.successor  reference/exists  "vn-lao-cai" does not name "vn-yen-bai--pre-2025-07" as a predecessor`,
  );
  expect(
    faults({ provinces: provincesWith('vn-yen-bai--pre-2025-07', { successor: null }) }),
  ).toEqual([
    `provinces.${at('vn-lao-cai')}.predecessors  reference/exists  "vn-yen-bai--pre-2025-07" does not name "vn-lao-cai" as its successor`,
  ]);
});
