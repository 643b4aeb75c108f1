import { describe, expect, test } from 'vitest';
import { figureSchema, type Figure } from '../../../src/domain/figure.ts';
import {
  figureColumns,
  figureRow,
  figureRowSchema,
  type FigureClaim,
} from '../../../src/domain/figure-table.ts';

const least: Figure = {
  id: 'roads',
  indicator: 'roads-km',
  value: 847,
  unit: 'km',
  qualifier: 'more-than',
  status: 'actual',
  asWritten: 'lebih dari 847 km',
};

function claimOf(figure: Figure): FigureClaim {
  return {
    report: 'lao-cai-2025-03-07',
    figure,
    programs: ['ntm-2021-2025'],
    permalink: '/reports/lao-cai-2025-03-07/#figure-roads',
    source: 'https://example.org/article',
  };
}

describe('the table of figures', () => {
  test('has the columns that the data page promises, in their order', () => {
    // The list that issue "Figures" gives for figures.csv.
    expect(figureColumns.map(({ name }) => name).join(', ')).toBe(
      'report, id, indicator, value, low, high, of, unit, qualifier, status, period, place, group, programs, asWritten, note, permalink, source',
    );
  });

  test('loses no field of a figure', () => {
    const names: string[] = figureColumns.map(({ name }) => name);
    expect(Object.keys(figureSchema.shape).filter((field) => !names.includes(field))).toEqual([]);
  });

  test('says what each column means in both languages', () => {
    for (const { meaning } of figureColumns) {
      expect(meaning.id).not.toBe(meaning.en);
      expect([meaning.id, meaning.en].filter((text) => !/\S\.$|\d\.$/.test(text))).toEqual([]);
    }
  });

  test('gives null for what the source does not say', () => {
    expect(figureRow(claimOf(least))).toEqual({
      report: 'lao-cai-2025-03-07',
      id: 'roads',
      indicator: 'roads-km',
      value: 847,
      low: null,
      high: null,
      of: null,
      unit: 'km',
      qualifier: 'more-than',
      status: 'actual',
      period: null,
      place: null,
      group: null,
      programs: ['ntm-2021-2025'],
      asWritten: 'lebih dari 847 km',
      note: null,
      permalink: '/reports/lao-cai-2025-03-07/#figure-roads',
      source: 'https://example.org/article',
    });
  });

  test('gives everything that the source says', () => {
    const { value: _value, ...rest } = least;
    const row = figureRow(
      claimOf({
        ...rest,
        low: -1.5,
        high: 1,
        of: 126,
        period: '2021/2025',
        place: ['Sa Pa', 'Bảo Thắng'],
        group: 'rural',
        note: { id: 'Catatan', en: 'A note' },
      }),
    );
    expect(row).toMatchObject({
      value: null,
      low: -1.5,
      high: 1,
      of: 126,
      period: '2021/2025',
      place: ['Sa Pa', 'Bảo Thắng'],
      group: 'rural',
      note: 'Catatan / A note',
    });
  });

  test('has rows that fit its schema, which refuses others', () => {
    const row = figureRow(claimOf(least));
    expect(figureRowSchema.safeParse(row).success).toBe(true);
    expect(figureRowSchema.safeParse({ ...row, unit: 'miles' }).success).toBe(false);
    expect(figureRowSchema.safeParse({ ...row, more: 1 }).success).toBe(false);
    expect(figureRowSchema.safeParse({ ...row, programs: [] }).success).toBe(false);
  });
});
