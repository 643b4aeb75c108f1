import { describe, expect, test } from 'vitest';
import { grammarLanguages } from '../../../../src/domain/grammar/number-grammar.ts';
import { writeQuantity } from '../../../../src/domain/grammar/write-quantity.ts';
import type { IndexedFigure } from '../../../../src/domain/figure-index.ts';
import { checkContent } from '../../../../src/loaders/check-content.ts';
import { findNumbers } from '../../../../src/search/numbers/find-numbers.ts';
import { readNumberQuery } from '../../../../src/search/numbers/number-query.ts';

const { reports: checked } = await checkContent(process.cwd());
const reports = checked.flatMap(({ slug, report }) => (report === null ? [] : [{ slug, report }]));
const figures = reports.flatMap(({ slug, report }): IndexedFigure[] =>
  report.figures.map((figure) => ({
    ...figure,
    report: slug,
    programs: figure.programs ?? report.programs,
  })),
);

const search = (typed: string) => {
  const query = readNumberQuery(typed);
  return query === null ? null : findNumbers(figures, query.wanted);
};

const amountOf = ({ value, low, high, of }: IndexedFigure) => [value, low, high, of];

describe('every figure of the archive is the first hit for its own number', () => {
  test.each(grammarLanguages)('as it is written in the language %s', (language) => {
    for (const figure of figures) {
      const typed = writeQuantity(figure, language);
      const [first] = search(typed) ?? [];
      expect(first && amountOf(first), typed).toEqual(amountOf(figure));
    }
  });

  test('as its source writes it, where a few words name its unit', () => {
    for (const { report, slug } of reports) {
      for (const figure of report.figures) {
        const query = readNumberQuery(figure.asWritten);
        const named = query?.wanted.some(({ unit }) => unit === null || unit === figure.unit);
        if (!query || !named) continue;
        const [first] = findNumbers(figures, query.wanted);
        expect(first && amountOf(first), `${slug}: ${figure.asWritten}`).toEqual([
          figure.value,
          figure.low,
          figure.high,
          figure.of,
        ]);
      }
    }
  });

  test('without separators, and bare', () => {
    for (const figure of figures.filter(
      ({ value, of }) => value !== undefined && of === undefined,
    )) {
      const { value = 0 } = figure;
      const typed = String(value);
      // Four digits of this time are a year.
      if (/^(?:19|20)\d\d$/.test(typed)) continue;
      expect(search(typed)?.[0]?.value, typed).toBe(value);
      expect(search(typed.replace('.', ','))?.[0]?.value, typed).toBe(value);
    }
  });
});

test('the same number in other notations and scales', () => {
  for (const typed of [
    '1.782 miliar',
    '1,782 tỷ',
    '1.78 trillion VND',
    '1782 billion',
    '1.782 tỷ đồng',
    'VND1,782 billion',
    '1,782 triliun VND',
  ]) {
    expect(search(typed)?.[0]?.value, typed).toBe(1_782_000_000_000);
  }
  for (const typed of ['73.7%', '73,7 persen', '73,7%', '73.7 percent', '73,7 phần trăm'])
    expect(search(typed)?.[0], typed).toMatchObject({ value: 73.7, unit: 'percent' });
  for (const typed of ['84/126', '84 of 126', '84 dari 126 komune', '84/126 xã'])
    expect(search(typed)?.[0], typed).toMatchObject({ value: 84, of: 126 });
});

test('what is in no report is not found, however near it is', () => {
  expect(search('680.232 juta')).toEqual([]);
  expect(search('680.231 juta')).toHaveLength(1);
  expect(search('737')).toEqual([]);
  const known = new Set(figures.flatMap(({ value, low, high }) => [value, low, high]));
  const absent: string[] = [];
  for (let n = 1; absent.length < 200; n += 1) {
    const digits = String((n * 7919 + 104_729) % 999_983);
    if (/^(?:19|20)\d\d$/.test(digits) || known.has(Number(digits))) continue;
    absent.push(digits);
  }
  for (const typed of absent) expect(search(typed), typed).toEqual([]);
});

test('ranges and comparisons find all that lies in them, and units are honored', () => {
  const above = search('> 1000 miliar VND') ?? [];
  expect(above.length).toBeGreaterThan(3);
  expect(above.every(({ value = 0, unit }) => value > 1e12 && unit.startsWith('VND'))).toBe(true);
  const [range] = search('30-50 juta VND') ?? [];
  expect(range).toMatchObject({ low: 30_000_000, high: 50_000_000 });
  for (const typed of [
    'between 30 and 50 million VND',
    'antara 30 dan 50 juta VND',
    '30–50 triệu đồng',
  ])
    expect(search(typed)?.[0], typed).toMatchObject({ low: 30_000_000 });
  expect(search('62 komune')?.every(({ unit }) => unit === 'communes')).toBe(true);
  expect(search('62 kriteria')).toEqual([]);
  expect(search('≤ 1%')?.every(({ value = 9 }) => value <= 1)).toBe(true);
});
