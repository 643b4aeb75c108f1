import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { oneLine } from '../../../../src/domain/citation/citation.ts';
import { writeRis } from '../../../../src/domain/citation/write-ris.ts';
import { readCitation, readRisTags } from '../../../support/read-citations.ts';
import { makeCitation } from './make-citation.ts';

const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom('\r\n', 'ER  - ', 'TY  - JOUR', '  - ', '-'),
      fc.string({ unit: 'binary' }),
    ),
  )
  .map((parts) => parts.join(''))
  .filter((text) => oneLine(text) !== '');

test('a record is one tag a line, ended by CR LF', () => {
  const record = writeRis(
    makeCitation({ dates: { published: '2025-03-08' }, accessed: '2025-04-01' }),
  );
  expect(record.endsWith('\r\nER  - \r\n')).toBe(true);
  expect(record.replaceAll('\r\n', '\n')).toMatchInlineSnapshot(`
    "TY  - NEWS
    ID  - lang-son-2025
    AU  - TAM ANH
    TI  - [Lạng Sơn: what poverty reduction achieved in 2021–2025]
    T2  - Nhân Dân
    PY  - 2025
    DA  - 2025/03/08/
    LA  - vi
    UR  - https://nhandan.vn/dau-an-giam-ngheo-o-lang-son-post927534.html
    Y2  - 2025/04/01/
    DB  - Viet Nam NTP Report Archive
    AN  - https://example.org/en/reports/lang-son-2025/
    N1  - Article in Vietnamese.
    ER  - 
    "
  `);
});

test('any title, author, newspaper and note come back from a public parser in one line', () => {
  fc.assert(
    fc.property(anyText, anyText, anyText, anyText, (title, author, publisher, note) => {
      const record = writeRis(makeCitation({ title, author, publisher, note }));
      expect(record.split('\r\n').filter((line) => !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([
        '',
      ]);
      expect(record).not.toMatch(/[^\r]\n|\r[^\n]/);
      expect(readRisTags(record)).toMatchObject({
        TI: `[${oneLine(title)}]`,
        AU: oneLine(author),
        T2: oneLine(publisher),
        N1: oneLine(note),
      });
    }),
  );
});

test('a public parser reads an article of a newspaper', () => {
  expect(readCitation(writeRis(makeCitation({ accessed: '2025-04-01' })))).toMatchObject({
    type: 'article-newspaper',
    title: '[Lạng Sơn: what poverty reduction achieved in 2021–2025]',
    'container-title': 'Nhân Dân',
    language: 'vi',
    URL: 'https://nhandan.vn/dau-an-giam-ngheo-o-lang-son-post927534.html',
    accessed: { 'date-parts': [[2025, 4, 1]] },
  });
});

test('a date is as exact as it is known, and is missing where it is not', () => {
  const dateOf = (published?: string) =>
    readRisTags(writeRis(makeCitation({ dates: { published } })));
  expect(dateOf('2025')).toMatchObject({ PY: '2025', DA: '2025///' });
  expect(dateOf('2025-03')).toMatchObject({ PY: '2025', DA: '2025/03//' });
  const undated = readRisTags(writeRis(makeCitation({ dates: { event: '2025-03-07' } })));
  expect(Object.keys(undated)).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/^(?:PY|DA|Y1)$/)]),
  );
});
