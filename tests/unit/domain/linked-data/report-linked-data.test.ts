import { expect, test } from 'vitest';
import {
  reportLinkedData,
  type DescribedReport,
} from '../../../../src/domain/linked-data/report-linked-data.ts';
import { makeCitation } from '../citation/make-citation.ts';
import { makeFigure } from '../figures.ts';

const report = (fields: Partial<DescribedReport> = {}): DescribedReport => ({
  citation: makeCitation(),
  summary: 'A review.',
  language: 'en',
  isRestated: true,
  province: { name: 'Lạng Sơn', url: 'https://example.org/en/provinces/lang-son/' },
  programs: [{ name: 'Poverty reduction', url: 'https://example.org/en/programs/gnbv-2021-2025/' }],
  home: 'https://example.org/en/',
  data: 'https://example.org/data/reports/lang-son-2025.json',
  figures: [{ figure: makeFigure(), indicator: 'Houses', words: '922 houses', unit: 'houses' }],
  ...fields,
});

test('a report is based on an article, whose title and date it does not invent', () => {
  const data: unknown = JSON.parse(JSON.stringify(reportLinkedData(report())));
  expect(data).toMatchInlineSnapshot(`
    {
      "@context": "https://schema.org",
      "@id": "https://example.org/en/reports/lang-son-2025/",
      "@type": "Report",
      "about": [
        {
          "@type": "Thing",
          "name": "Poverty reduction",
          "url": "https://example.org/en/programs/gnbv-2021-2025/",
        },
      ],
      "abstract": "A review.",
      "encoding": {
        "@type": "MediaObject",
        "contentUrl": "https://example.org/data/reports/lang-son-2025.json",
        "encodingFormat": "application/json",
      },
      "inLanguage": "en",
      "isBasedOn": {
        "@type": "NewsArticle",
        "author": {
          "@type": "Person",
          "name": "TAM ANH",
        },
        "inLanguage": "vi",
        "publisher": {
          "@type": "NewsMediaOrganization",
          "name": "Nhân Dân",
        },
        "url": "https://nhandan.vn/dau-an-giam-ngheo-o-lang-son-post927534.html",
      },
      "isPartOf": {
        "@type": "WebSite",
        "name": "Viet Nam NTP Report Archive",
        "url": "https://example.org/en/",
      },
      "license": "https://creativecommons.org/licenses/by/4.0/",
      "mentions": [
        {
          "@id": "#figure-houses-2021-2024",
          "@type": "Observation",
          "name": "922 houses",
          "value": {
            "@type": "QuantitativeValue",
            "unitText": "houses",
            "value": 922,
          },
          "variableMeasured": "Houses",
        },
      ],
      "name": "Lạng Sơn: what poverty reduction achieved in 2021–2025",
      "spatialCoverage": {
        "@type": "AdministrativeArea",
        "name": "Lạng Sơn",
        "url": "https://example.org/en/provinces/lang-son/",
      },
      "temporalCoverage": "2025-07/2025-12",
      "url": "https://example.org/en/reports/lang-son-2025/",
    }
  `);
});

test.each([
  [{ published: '2025-03-08' }, '2025-03-08', undefined],
  [{ published: '2025-03/2025-04' }, undefined, undefined],
  [{ event: '2025-03-07' }, undefined, '2025-03-07'],
  [{ inferred: '2025-07/2025-12' }, undefined, '2025-07/2025-12'],
])('with the dates %j the article is of %s and the report on %s', (dates, published, temporal) => {
  const data = reportLinkedData(
    report({
      citation: makeCitation({ dates, author: undefined }),
      archivedUrl: 'https://a.org/1',
    }),
  );
  expect(data.isBasedOn).toMatchObject({ datePublished: published, archivedAt: 'https://a.org/1' });
  expect(data.isBasedOn.author).toBeUndefined();
  expect(data.temporalCoverage).toBe(temporal);
});
