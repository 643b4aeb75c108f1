import * as fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { pickRecords } from '../../../src/explorer/pick-records.ts';

const write = (rows: readonly object[]) => Papa.unparse([...rows], { newline: '\r\n' });
const read = (csv: string) => Papa.parse(csv, { header: true, skipEmptyLines: true }).data;

const word = fc.stringMatching(/^[a-z0-9]{1,3}(-[a-z0-9]{1,2})?$/);
const rows = fc.uniqueArray(
  fc.record({
    report: word,
    id: word,
    asWritten: fc.constantFrom('', '3, "or so"', 'two\r\nlines', '"', ',', "'=1+1", 'Lạng Sơn'),
  }),
  { selector: ({ report, id }) => `${report}#${id}`, minLength: 1 },
);

test('what is picked reads as the same rows, in the order in which they are named', () => {
  const some = rows.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all)));
  fc.assert(
    fc.property(some, ([all, picked]) => {
      expect(read(pickRecords(write(all), picked))).toEqual(picked);
    }),
  );
});

test('the names are found in whichever columns they stand', () => {
  const csv = 'note,id,report\n"a ""b"", c",x,r\n,y,r\n';
  expect(pickRecords(csv, [{ report: 'r', id: 'y' }])).toBe('note,id,report\r\n,y,r\r\n');
});

test('a figure that the file does not have is named', () => {
  expect(() => pickRecords('report,id\r\nr,x\r\n', [{ report: 'r', id: 'y' }])).toThrow(
    'The CSV has no figure y of r.',
  );
});
