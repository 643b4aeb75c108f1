import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { readImportData } from '../../../scripts/lib/import/read-import-data.ts';
import { importArticle, type ImportData } from '../../../src/importer/import-article.ts';
import { importJson } from '../../../src/importer/import-json.ts';
import { isInputFault } from '../../../src/importer/input-fault.ts';
import { readArticle } from '../../../src/importer/read-article.ts';
import { importFaults } from '../../support/import-faults.ts';
import { judgeFigures, readCorpus, type GoldArticle } from '../../support/judge-import.ts';

// Invented articles with what a careful reader found in them. Rules were made with an eye on them: what an import finds
// in articles that nobody has looked at has to be measured with new ones.
const folder = (name: string) =>
  fileURLToPath(new URL(`../../fixtures/articles/${name}/`, import.meta.url));
let data: ImportData;
beforeAll(async () => {
  data = await readImportData(fileURLToPath(new URL('../../../', import.meta.url)));
});

function importOf({ name, input }: GoldArticle) {
  const article = readArticle(input, { name });
  if (isInputFault(article)) throw new Error(`${name}: ${article.fault.message}`);
  return {
    article,
    json: importJson(importArticle(article, data, {}), { slug: 'x', duplicates: [] }),
  };
}

describe.each([
  { name: 'seen', articles: readCorpus(folder('seen')), recall: 0.97, precision: 0.97 },
])('the articles of "$name"', ({ articles, recall, precision }) => {
  test('quantities are found with value and unit, and few that are none', () => {
    let [right, missed, extra] = [0, 0, 0];
    for (const article of articles) {
      const judged = judgeFigures(article, importOf(article).json);
      right += judged.right.length;
      missed += judged.missed.length;
      extra += judged.extra.length;
    }
    expect(right / (right + missed)).toBeGreaterThanOrEqual(recall);
    expect(right / (right + extra)).toBeGreaterThanOrEqual(precision);
  });

  test.each(articles)('$name is told to be a report or not, and comes through whole', (article) => {
    const { article: read, json } = importOf(article);
    expect(json.kind).toBe(article.gold.kind);
    expect(importFaults(read, data).faults).toEqual([]);
  });

  test('the province is that of the gold, and the date where one is told; few have none', () => {
    const reports = articles.filter(({ gold }) => gold.kind === 'report');
    const told = reports.map((article) => ({ article, json: importOf(article).json }));
    expect(told.map(({ article, json }) => [article.name, json.province])).toEqual(
      told.map(({ article }) => [article.name, article.gold.province]),
    );
    const dated = told.filter(({ json }) => json.date !== null);
    expect(dated.map(({ article, json }) => [article.name, json.date?.edtf])).toEqual(
      dated.map(({ article }) => [article.name, article.gold.date?.edtf]),
    );
    expect(dated.length / reports.length).toBeGreaterThan(0.9);
  });
});
