import { expect, test } from 'vitest';
import {
  citationMetadata,
  type CitedPage,
} from '../../../../src/domain/citation/citation-metadata.ts';
import { makeCitation } from './make-citation.ts';

const page = (fields: Partial<CitedPage>): CitedPage => ({
  ...makeCitation(),
  place: 'Lạng Sơn',
  otherEditions: ['https://example.org/reports/lang-son-2025/'],
  inWords: 'TAM ANH. …',
  ...fields,
});
const values = (fields: Partial<CitedPage>) =>
  citationMetadata(page(fields)).map(({ name, content }) => [name, content]);

test('a page describes the article as reference managers read it', () => {
  expect(values({ dates: { published: '2025-08-20', event: '2025-08-19' } }))
    .toMatchInlineSnapshot(`
    [
      [
        "DC.type",
        "newspaperArticle",
      ],
      [
        "DC.title",
        "[Lạng Sơn: what poverty reduction achieved in 2021–2025]",
      ],
      [
        "citation_title",
        "[Lạng Sơn: what poverty reduction achieved in 2021–2025]",
      ],
      [
        "citation_author",
        "TAM ANH",
      ],
      [
        "prism.publicationName",
        "Nhân Dân",
      ],
      [
        "citation_publication_date",
        "2025-08-20",
      ],
      [
        "DCTERMS.issued",
        "2025-08-20",
      ],
      [
        "citation_language",
        "vi",
      ],
      [
        "citation_public_url",
        "https://nhandan.vn/dau-an-giam-ngheo-o-lang-son-post927534.html",
      ],
      [
        "DC.source",
        "https://nhandan.vn/dau-an-giam-ngheo-o-lang-son-post927534.html",
      ],
      [
        "DC.identifier",
        "https://example.org/en/reports/lang-son-2025/",
      ],
      [
        "DC.relation",
        "https://example.org/reports/lang-son-2025/",
      ],
      [
        "DCTERMS.spatial",
        "Lạng Sơn",
      ],
      [
        "DCTERMS.temporal",
        "2025-08-19",
      ],
      [
        "DCTERMS.bibliographicCitation",
        "TAM ANH. …",
      ],
    ]
  `);
});

test.each([{ event: '2025-03-07' }, { inferred: '2025-07/2025-12' }, {}])(
  'with the dates %j nothing is called a date of publication',
  (dates) => {
    const found = new Map(
      citationMetadata(page({ dates })).map(({ name, content }) => [name, content]),
    );
    expect([...found.keys()].filter((name) => /date|issued|coverage/i.test(name))).toEqual([]);
    expect(found.get('DCTERMS.temporal')).toBe(Object.values(dates)[0]);
  },
);

test('an author that is not named is not there', () => {
  expect(values({ author: undefined }).map(([name]) => name)).not.toContain('citation_author');
});
