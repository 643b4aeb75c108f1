import { expect, test } from 'vitest';
import { isLanguage } from '../../../src/domain/language.ts';
import { relationSchema } from '../../../src/domain/relation.ts';
import { reportSchema } from '../../../src/domain/report.ts';
import { sourceSchema } from '../../../src/domain/source.ts';
import { unitLabel, units } from '../../../src/domain/unit.ts';

const source = {
  publisher: 'Nhân Dân',
  url: 'https://nhandan.vn/dau-an-giam-ngheo-o-lang-son-post927534.html',
  language: 'vi',
  extent: 'whole',
};
const report = {
  title: 'Lạng Sơn',
  summary: 'Ringkasan.',
  province: 'vn-lang-son',
  date: '2025-07/2025-12',
  dateBasis: 'inferred',
  programs: ['gnbv-2021-2025'],
  text: 'restated',
  source,
  figures: [],
};

const messages = (data: unknown) =>
  reportSchema
    .safeParse(data)
    .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);

test('a report without relations has an empty list of them', () => {
  expect(reportSchema.parse(report).relations).toEqual([]);
});

test('fields that are missing, misspelled or of another kind are all named at once', () => {
  const { summary: _summary, ...rest } = report;
  expect(messages({ ...rest, title: ' ', date: '2025-02-30', programs: [], provnce: 'x' })).toEqual(
    [
      'title: Too small: expected string to have >=1 characters',
      'summary: Invalid input: expected string, received undefined',
      expect.stringContaining('date: must be an EDTF date'),
      'programs: Too small: expected array to have >=1 items',
      ': Unrecognized key: "provnce"',
    ],
  );
});

test('keys that reach into objects are refused like any other unknown field', () => {
  const data: unknown = JSON.parse(JSON.stringify(report).replace('{', '{"__proto__":{"a":1},'));
  expect(messages(data)).toEqual([': Unrecognized key: "__proto__"']);
  expect(messages({ ...report, slug: 'other' })).toEqual([': Unrecognized key: "slug"']);
});

test('the id of a province is its own kind of name', () => {
  expect(messages({ ...report, province: 'Lang Son' })).toEqual([
    'province: must look like vn-lang-son or vn-lao-cai--pre-2025-07',
  ]);
  expect(messages({ ...report, province: 'vn-lao-cai--pre-2025-07' })).toBeUndefined();
});

test('an address of a source is a full web address', () => {
  for (const url of ['javascript:alert(1)', 'nhandan.vn', 'ftp://nhandan.vn/x', '']) {
    expect(sourceSchema.safeParse({ ...source, url }).error?.issues[0]?.message).toBe(
      'must be a full http(s) address',
    );
  }
});

test('a relation names its kind and its figures', () => {
  const relation = { id: 'rate', kind: 'share', of: ['disbursed', 'plan'], equals: 'rate-2024' };
  expect(relationSchema.parse(relation)).toEqual(relation);
  expect(relationSchema.safeParse({ ...relation, kind: 'product' }).success).toBe(false);
});

test('every unit has a name in three languages', () => {
  expect(unitLabel('VND')).toEqual({ id: 'VND', en: 'VND', vi: 'đồng' });
  for (const { label } of Object.values(units)) {
    expect(Object.keys(label).toSorted()).toEqual(['en', 'id', 'vi']);
    expect(Object.values(label).every((name) => name.length > 0)).toBe(true);
  }
});

test('the languages of the interface are Indonesian and English', () => {
  expect(['id', 'en', 'vi', undefined].map(isLanguage)).toEqual([true, true, false, false]);
});
