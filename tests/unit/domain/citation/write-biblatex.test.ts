import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { oneLine } from '../../../../src/domain/citation/citation.ts';
import { writeBiblatex } from '../../../../src/domain/citation/write-biblatex.ts';
import { readBiblatexFields, readCitation } from '../../../support/read-citations.ts';
import { makeCitation } from './make-citation.ts';

const specials = '\\ { } $ & # _ % ~ ^ " \' ` - , ? ! < > @ = [ ]'.split(' ').concat(' ');

/** Any text, rich in what LaTeX takes for something else. */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...specials, '\\textbf{a}', 'and', 'Lạng Sơn'),
      fc.string({ unit: 'grapheme' }),
    ),
  )
  .map((parts) => oneLine(parts.join('')))
  .filter((text) => text !== '');

test('an entry is written as a style expects it', () => {
  expect(
    writeBiblatex(
      makeCitation({
        publisher: 'Kinh tế & Đô thị',
        dates: { published: '2025-03-08', event: '2025-03-07' },
        accessed: '2025-04-01',
        permalink: 'https://example.org/#figure-a_b',
      }),
    ),
  ).toMatchInlineSnapshot(`
    "@article{lang-son-2025,
      entrysubtype = {newspaper},
      author = {{TAM ANH}},
      title = {[Lạng Sơn: what poverty reduction achieved in 2021–2025]},
      journaltitle = {Kinh tế \\& Đô thị},
      date = {2025-03-08},
      eventdate = {2025-03-07},
      langid = {vietnamese},
      url = {https://nhandan.vn/dau-an-giam-ngheo-o-lang-son-post927534.html},
      urldate = {2025-04-01},
      note = {Article in Vietnamese.},
      eprint = {https://example.org/#figure-a_b},
      eprinttype = {Viet Nam NTP Report Archive},
    }
    "
  `);
});

test('any title, author, newspaper and note come back from a public parser as they were', () => {
  fc.assert(
    fc.property(anyText, anyText, anyText, anyText, (title, author, publisher, note) => {
      const read = readCitation(writeBiblatex(makeCitation({ title, author, publisher, note })));
      expect(read).toMatchObject({
        title: `[${title}]`,
        'container-title': publisher,
        note,
      });
      expect(read.author).toEqual([{ family: author }]);
    }),
  );
});

test('any address comes back as one that leads to the same place', () => {
  fc.assert(
    fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (url) => {
      expect(readBiblatexFields(writeBiblatex(makeCitation({ url })))['url']).toBe(url);
    }),
  );
  const url = 'https://example.org/{a} b\\c';
  expect(readBiblatexFields(writeBiblatex(makeCitation({ url })))['url']).toBe(
    'https://example.org/%7Ba%7D%20b%5Cc',
  );
});

test('what LaTeX joins is kept apart', () => {
  const { title } = readBiblatexFields(
    writeBiblatex(makeCitation({ title: "a--b 'c'' <<d>> ?`" })),
  );
  expect(title).toBe("[a-{}-b 'c'{}' <{}<d>{}> ?{}`]");
});

test('the archive stands in fields that every style prints', () => {
  expect(readBiblatexFields(writeBiblatex(makeCitation()))).toMatchObject({
    type: 'article',
    label: 'lang-son-2025',
    eprint: 'https://example.org/en/reports/lang-son-2025/',
    eprinttype: 'Viet Nam NTP Report Archive',
  });
});

test('a date of publication that is not known is not there, whatever else is known', () => {
  const fields = readBiblatexFields(
    writeBiblatex(makeCitation({ dates: { event: '2025-03-07' } })),
  );
  expect(fields).toMatchObject({ eventdate: '2025-03-07' });
  expect(fields).not.toHaveProperty('date');
  const undated = readBiblatexFields(writeBiblatex(makeCitation({ author: undefined })));
  expect(Object.keys(undated)).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/date|author/)]),
  );
});

test('only a title that a style would put into lower case is protected from it', () => {
  const titleIn = (language: 'vi' | 'en' | 'id') =>
    readBiblatexFields(writeBiblatex(makeCitation({ title: 'Lào Cai', language })))['title'];
  expect([titleIn('vi'), titleIn('id'), titleIn('en')]).toEqual([
    '[Lào Cai]',
    '[Lào Cai]',
    '{[Lào Cai]}',
  ]);
});
