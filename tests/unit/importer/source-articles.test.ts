import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { readImportData } from '../../../scripts/lib/import/read-import-data.ts';
import {
  importArticle,
  type ImportChoices,
  type ImportData,
} from '../../../src/importer/import-article.ts';
import { importJson } from '../../../src/importer/import-json.ts';
import { isInputFault } from '../../../src/importer/input-fault.ts';
import { readArticle } from '../../../src/importer/read-article.ts';
import { articleQuantities, placeOf } from '../../support/gold-quantities.ts';
import { importFaults } from '../../support/import-faults.ts';

const folder = process.env['SOURCE_ARTICLES'];
const isAvailable = folder !== undefined && existsSync(folder);
if (!isAvailable) console.warn('SKIPPED: SOURCE_ARTICLES names no folder, so none was imported.');

let data: ImportData;
beforeAll(async () => {
  data = await readImportData(fileURLToPath(new URL('../../../', import.meta.url)));
});

function importFile(name: string, choices: ImportChoices = {}) {
  const input = readFileSync(join(folder ?? '', name), 'utf8');
  const article = readArticle(input, { name });
  if (isInputFault(article)) throw new Error(article.fault.message);
  const json = importJson(importArticle(article, data, choices), { slug: 'x', duplicates: [] });
  return { input, json, faults: importFaults(article, data, choices).faults };
}

const laoCai = '000_923a62a8d919816e.txt';
const langSon = '003_17d913b7f5d79c37.txt';

describe.skipIf(!isAvailable)('the source articles', () => {
  test.each([laoCai, langSon])(
    'come through whole, every quantity right and none made up: %s',
    (name) => {
      const { input, json, faults } = importFile(name);
      expect(faults).toEqual([]);
      const gold = articleQuantities
        .filter(({ file }) => file === name)
        .map((quantity) => {
          const start = placeOf(input, quantity) + quantity.words.indexOf(quantity.number);
          const { value, low, high, of, unit, qualifier, number } = quantity;
          return { start, number, value, low, high, of, unit: unit ?? 'items', qualifier };
        })
        .toSorted((a, b) => a.start - b.start);
      const found = json.figures.map((figure) => {
        const { value, low, high, of } = {
          value: undefined,
          low: undefined,
          high: undefined,
          of: undefined,
          ...figure,
        };
        const own = gold.find(({ start }) => figure.start <= start && start < figure.end);
        const { start = figure.start, number = figure.text } = own ?? {};
        return {
          start,
          number,
          value,
          low,
          high,
          of,
          unit: figure.unit,
          qualifier: figure.qualifier,
        };
      });
      expect(found).toEqual(gold);
    },
  );

  test('tell where they are from and what they are about: Lào Cai', () => {
    const { json, input } = importFile(laoCai);
    expect(json).toMatchObject({
      kind: 'report',
      lang: 'id',
      title: { basis: 'url' },
      date: { edtf: '2025-03-07', basis: 'event' },
      province: 'vn-lao-cai--pre-2025-07',
      programIds: [
        'ntm-2021-2025',
        'gnbv-2021-2025',
        'dtts-2021-2030',
        'van-hoa-2025-2035',
        'ma-tuy-2030',
      ],
      source: { publisher: 'Kinh tế & Đô thị', byline: null },
      headings: [],
    });
    expect(json.source.url).toMatch(/^https:\/\/kinhtedothi\.vn\/lao-cai-.*\.html$/);
    expect(json.dropped.map(({ start, end, reason }) => [reason, input.slice(start, end)])).toEqual(
      [
        ['dateline', expect.stringMatching(/^Kinhtedothi- ?$/)],
        ['advertisement', '[iklan_2]'],
        ['source', expect.stringMatching(/^Sumber: https/)],
        ['comments', 'Komentar (0)'],
      ],
    );
  });

  test('tell where they are from and what they are about: Lạng Sơn, whose date is given', () => {
    const { json } = importFile(langSon, { date: '2025' });
    expect(json).toMatchObject({
      kind: 'report',
      date: { edtf: '2025' },
      province: 'vn-lang-son',
      programIds: ['gnbv-2021-2025'],
      source: {
        url: 'https://nhandan.vn/dau-an-giam-ngheo-o-lang-son-post927534.html',
        publisher: 'Nhân Dân',
        byline: 'TAM ANH',
      },
    });
    expect(json.headings).toHaveLength(3);
  });
});
