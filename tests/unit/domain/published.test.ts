import { expect, test } from 'vitest';
import { publishedSchemas } from '../../../src/domain/published.ts';

const report = {
  slug: 'sample',
  titles: { id: 'Judul', en: null },
  summaries: { id: 'Ringkasan', en: null },
  province: 'vn-lang-son',
  date: '2025-03',
  dateBasis: 'event',
  dateNote: null,
  programs: ['ntm-2021-2025'],
  text: 'restated',
  source: {
    publisher: 'Nhân Dân',
    url: 'https://nhandan.vn/x.html',
    language: 'vi',
    extent: 'whole',
  },
  languages: ['id'],
  mainLanguage: 'id',
  permalink: '/reports/sample/',
  permalinks: { id: '/reports/sample/', en: null },
};

test('a published report says null for an edition that it does not have, and leaves no language out', () => {
  const published = { ...report, figures: [], relations: [] };
  expect(publishedSchemas.report.safeParse(published).success).toBe(true);
  expect(publishedSchemas.report.safeParse({ ...published, titles: { id: 'Judul' } }).success).toBe(
    false,
  );
});

test('the list of reports counts what the report’s own file holds', () => {
  const summary = { ...report, figures: 2, relations: 0, file: '/data/reports/sample.json' };
  expect(publishedSchemas.reports.safeParse([summary]).success).toBe(true);
  expect(publishedSchemas.reports.safeParse([{ ...summary, figures: [] }]).success).toBe(false);
});

test('a relation says what it comes to, and null for a finding or an end that it does not have', () => {
  const computed = { value: 84, low: 84, high: null, unit: 'communes' };
  const declared = { id: 'sum', kind: 'sum', of: ['a', 'b'], whole: null, equals: 'c' };
  const relation = { ...declared, verdict: 'agrees', computed };
  const withRelations = (relations: unknown[]) =>
    publishedSchemas.report.safeParse({ ...report, figures: [], relations }).success;
  expect(withRelations([{ ...relation, finding: null }])).toBe(true);
  expect(withRelations([relation])).toBe(false);
  expect(withRelations([{ ...declared, finding: null }])).toBe(false);
});
