import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../src/domain/figure-table.ts';
import { listDelimiter, writeCsv } from '../../../src/data/write-csv.ts';

const hostile = fc.constantFrom(
  '=1+1',
  '=cmd|"/c calc"!A1',
  '+62',
  '-5',
  '@SUM(A1)',
  '\t=1',
  '\r\n=1',
  "'=1",
  "''-5",
  "'",
  'a"b',
  'a,b',
  'a\r\nb',
  'a\nb',
  ' ',
  '\uFEFFx',
  'hộ nghèo',
);
const cellText = fc.oneof(
  fc.string({ minLength: 1 }),
  fc.string({ unit: 'grapheme', minLength: 1 }),
  hostile,
);
const part = cellText.filter((text) => !text.includes(listDelimiter));
const amount = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0)),
);
const tables = fc.array(
  fc.record({
    text: fc.option(cellText),
    amount: fc.option(amount),
    list: fc.option(fc.array(part, { minLength: 1 })),
  }),
);

describe('a table written as CSV', () => {
  test('is read back by another program as it was, whatever its cells hold', () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const csv = writeCsv(
          ['text', 'amount', 'list'],
          rows.map((row) => [row.text, row.amount, row.list]),
        );
        const [header, ...read] = readCsv(csv);
        expect(header).toEqual(['text', 'amount', 'list']);
        expect(read.map(([text, number, list]) => readRow(text, number, list))).toEqual(rows);
      }),
    );
  });

  test('has no cell of text that a spreadsheet would run', () => {
    fc.assert(
      fc.property(cellText, (text) => {
        const [, [cell = ''] = []] = readCsv(writeCsv(['text'], [[text]]));
        expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
      }),
    );
  });

  test('keeps numbers as numbers, also below zero, and leaves a cell empty for null', () => {
    expect(writeCsv(['a', 'b', 'c', 'd'], [[-2.66, 2419000000000, null, '-2.66']])).toBe(
      'a,b,c,d\r\n-2.66,2419000000000,,"\'-2.66"\r\n',
    );
  });

  test('ends every line with CRLF and quotes what RFC 4180 tells to quote', () => {
    expect(
      writeCsv(
        ['a', 'b'],
        [
          ['x, "y"', ['p', 'q']],
          ['x\ny', null],
        ],
      ),
    ).toBe('a,b\r\n"x, ""y""",p;q\r\n"x\ny",\r\n');
    expect(writeCsv(['a'], [])).toBe('a\r\n');
  });
});

function readCsv(csv: string): string[][] {
  return parse(csv, { record_delimiter: '\r\n' });
}

function readRow(text = '', number = '', list = ''): Record<string, Cell> {
  return {
    text: text === '' ? null : unguard(text),
    amount: number === '' ? null : Number(number),
    list: list === '' ? null : unguard(list).split(listDelimiter),
  };
}

/** What the data page tells: one apostrophe before a text that a spreadsheet would run is not part of it. */
function unguard(text: string): string {
  return /^'+[=+\-@\t\r\n]/.test(text) ? text.slice(1) : text;
}
