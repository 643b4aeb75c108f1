import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { oneLine } from '../../../../src/domain/citation/citation.ts';
import { writeCslJson } from '../../../../src/domain/citation/write-csl-json.ts';
import { readCitation } from '../../../support/read-citations.ts';
import { makeCitation } from './make-citation.ts';

test('an item has the fields of CSL', () => {
  const item: unknown = JSON.parse(
    writeCslJson(makeCitation({ dates: { event: '2025-03-07' }, accessed: '2025-04-01' })),
  );
  expect(item).toMatchInlineSnapshot(`
    [
      {
        "URL": "https://nhandan.vn/dau-an-giam-ngheo-o-lang-son-post927534.html",
        "accessed": {
          "date-parts": [
            [
              2025,
              4,
              1,
            ],
          ],
        },
        "archive": "Viet Nam NTP Report Archive",
        "archive_location": "https://example.org/en/reports/lang-son-2025/",
        "author": [
          {
            "literal": "TAM ANH",
          },
        ],
        "container-title": "Nhân Dân",
        "event-date": {
          "date-parts": [
            [
              2025,
              3,
              7,
            ],
          ],
        },
        "id": "lang-son-2025",
        "language": "vi",
        "note": "Article in Vietnamese.",
        "title": "[Lạng Sơn: what poverty reduction achieved in 2021–2025]",
        "type": "article-newspaper",
      },
    ]
  `);
});

test('any title, author and newspaper come back from a public parser in one line', () => {
  const anyText = fc.string({ unit: 'binary', minLength: 1 });
  fc.assert(
    fc.property(anyText, anyText, anyText, (title, author, publisher) => {
      const read = readCitation(writeCslJson(makeCitation({ title, author, publisher })));
      expect(read).toMatchObject({
        title: `[${oneLine(title)}]`,
        'container-title': oneLine(publisher),
      });
      expect(read.author?.[0]?.literal ?? '').toBe(oneLine(author));
    }),
  );
});

test('a date of publication is there only when it is known', () => {
  const read = (published?: string) =>
    readCitation(writeCslJson(makeCitation({ dates: { published } })));
  expect(read('2025-03').issued).toEqual({ 'date-parts': [[2025, 3]] });
  expect(read().issued).toBeUndefined();
  const bare = writeCslJson(makeCitation({ author: undefined, note: '' }));
  expect(readCitation(bare)).not.toHaveProperty('author');
  expect(bare).not.toContain('note');
});
