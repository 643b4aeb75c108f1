import { createHash } from 'node:crypto';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addReport } from '../support/project-copy-reports.ts';
import { copyProject, type ProjectCopy } from '../support/project-copy.ts';
import { pagesOf, readSite, searchablePages, textOfFile, type Site } from './lib/built-site.ts';
import { all, one, parsePage, textOf, values } from './lib/html-page.ts';

const address = 'https://example.org/arsip/';
const hostile = 'constructor';
const hostileTitle = '=HYPERLINK("https://example.org","</script>")';

const rowSchema = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.array(z.string()), z.null()]),
);
const rowsSchema = z.array(rowSchema);
const objectsSchema = z.array(z.record(z.string(), z.unknown()));
const packageSchema = z.looseObject({
  resources: z.array(
    z.looseObject({
      name: z.string(),
      path: z.string(),
      bytes: z.number(),
      hash: z.string(),
      schema: z
        .looseObject({
          fields: z.array(z.looseObject({ name: z.string(), type: z.string() })),
          primaryKey: z.array(z.string()),
          foreignKeys: z
            .array(
              z.object({
                fields: z.array(z.string()),
                reference: z.object({ resource: z.string(), fields: z.array(z.string()) }),
              }),
            )
            .default([]),
        })
        .optional(),
    }),
  ),
});

let copy: ProjectCopy;
let site: Site;
let slugs: string[];

beforeAll(async () => {
  copy = await copyProject();
  await addReport(copy, hostile, 'en', { title: hostileTitle, date: '2026-10-31' });
  await copy.change(
    `content/reports/${hostile}/en.mdx`,
    'asWritten: 12 dự án',
    `asWritten: '=12 dự án, "12"'`,
  );
  const run = await copy.build({ SITE_URL: 'https://example.org', BASE_PATH: '/arsip' });
  expect(run.code, run.output).toBe(0);
  site = await readSite(join(copy.root, 'dist'));
  slugs = await readdir(join(copy.root, 'content/reports'));
});

afterAll(() => copy.remove());

test('the data files are those that the data page promises, and one a report', () => {
  const named = ['figures', 'reports', 'report', 'provinces', 'programs', 'indicators'];
  const expected = [
    'datapackage.json',
    'figures.csv',
    'figures.json',
    'figures.sdmx.csv',
    'indicators.json',
    'programs.json',
    'provinces.json',
    'reports.json',
    ...named.map((name) => `schemas/${name}.json`),
    ...slugs.map((slug) => `reports/${slug}.json`),
  ];
  expect(dataFiles().toSorted()).toEqual(expected.map((file) => `data/${file}`).toSorted());
});

describe('figures.csv', () => {
  test('has the rows of figures.json, cell by cell', () => {
    const [header = [], ...lines] = readCsv('data/figures.csv');
    const rows = figures();
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.map((row) => Object.keys(row))).toEqual(rows.map(() => header));
    expect(lines).toEqual(rows.map((row) => header.map((name) => csvCell(row[name] ?? null))));
  });

  test('is UTF-8 without a mark, with CRLF at the end of every line', () => {
    const bytes = site.get('data/figures.csv') ?? Buffer.of();
    expect(bytes.subarray(0, 6).toString('utf8')).toBe('report');
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    expect(text.endsWith('\r\n')).toBe(true);
  });

  test('keeps a text as text that a spreadsheet would run as a formula', () => {
    const own = figures().filter(({ report }) => report === hostile);
    expect(own.map(({ asWritten }) => asWritten)).toEqual(['=12 dự án, "12"']);
    const [header = [], ...lines] = readCsv('data/figures.csv');
    const line = lines.find((cells) => cells[header.indexOf('report')] === hostile) ?? [];
    expect(line[header.indexOf('asWritten')]).toBe(`'=12 dự án, "12"`);
  });
});

describe('the figures', () => {
  test('are all there, each in the text at its permanent address', async () => {
    const written = await Promise.all(slugs.map(figuresInContent));
    expect(
      figures()
        .map(({ report, id }) => `${String(report)}/${String(id)}`)
        .toSorted(),
    ).toEqual(written.flat().toSorted());
    const astray = figures().filter(({ permalink }) => !leadsToPlace(String(permalink)));
    expect(astray).toEqual([]);
  });

  test('are in the file of their report as they are in the list', () => {
    for (const slug of slugs) {
      const report = z
        .looseObject({ figures: rowsSchema, relations: z.array(z.unknown()) })
        .parse(json(`data/reports/${slug}.json`));
      expect(report.figures).toEqual(figures().filter((figure) => figure['report'] === slug));
      const [summary] = list('reports').filter((entry) => entry['slug'] === slug);
      expect(summary).toMatchObject({
        figures: report.figures.length,
        relations: report.relations.length,
        file: `${address}data/reports/${slug}.json`,
      });
    }
  });
});

test('every figure is in one of the files in which numbers are searched, which the search page knows', () => {
  const [bounds = ''] = values(
    parsePage(textOfFile(site, 'search/index.html')),
    '[data-bounds]',
    'data-bounds',
  );
  const sizes = z.array(z.number()).parse(JSON.parse(bounds));
  const blocks = sizes.map((_, place) =>
    z
      .object({ figures: objectsSchema })
      .parse(JSON.parse(textOfFile(site, `search/numbers/${place}.json`))),
  );
  const found = blocks.flatMap((block) =>
    block.figures.map(({ report, id }) => `${String(report)} ${String(id)}`),
  );
  const stated = figures().map(({ report, id }) => `${String(report)} ${String(id)}`);
  expect(found.toSorted()).toEqual(stated.toSorted());
});

test('figures.sdmx.csv has one observation a figure, no two with the same key', () => {
  const [header = [], ...lines] = readCsv('data/figures.sdmx.csv');
  expect(header.slice(0, 3)).toEqual(['STRUCTURE', 'STRUCTURE_ID', 'ACTION']);
  const dimensions = header.slice(3, header.indexOf('OBS_VALUE'));
  const keys = lines.map((cells) => dimensions.map((name) => cells[header.indexOf(name)]));
  expect(keys.flat().filter((part) => part === '')).toEqual([]);
  expect(new Set(keys.map((key) => key.join('.'))).size).toBe(figures().length);
  const valueAt = header.indexOf('OBS_VALUE');
  expect(lines.map((cells) => cells[valueAt])).toEqual(
    figures().map(({ value }) => csvCell(value ?? null)),
  );
});

describe('every JSON file', () => {
  test('follows the JSON Schema that is published beside it', () => {
    const ajv = addFormats(new Ajv2020({ strict: true, allErrors: true }));
    const schemaOf = (file: string) => file.replace(/^data\/reports\/.*/, 'data/report.json');
    const files = dataFiles().filter(
      (file) => file.endsWith('.json') && !/schemas|datapackage/.test(file),
    );
    expect(files.length).toBeGreaterThan(slugs.length);
    for (const file of files) {
      const name = schemaOf(file).replace('data/', 'data/schemas/');
      const schema = z.looseObject({ $schema: z.string(), $id: z.string() }).parse(json(name));
      expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
      expect(schema.$id).toBe(`https://example.org/arsip/${name}`);
      const isValid = ajv.getSchema(schema.$id) ?? ajv.compile(schema);
      expect(isValid(json(file)), `${file}: ${ajv.errorsText(isValid.errors)}`).toBe(true);
    }
  });

  test('has a schema that refuses what it does not describe', () => {
    const ajv = addFormats(new Ajv2020({ strict: true }));
    const isValid = ajv.compile(z.looseObject({}).parse(json('data/schemas/figures.json')));
    const [row] = figures();
    expect(isValid([row])).toBe(true);
    expect(isValid([{ ...row, value: '12' }])).toBe(false);
    expect(isValid([{ ...row, unit: 'miles' }])).toBe(false);
    expect(isValid([{ ...row, other: null }])).toBe(false);
    const { unit: _unit, ...without } = row ?? {};
    expect(isValid([without])).toBe(false);
  });

  test('names pages that the site has', () => {
    const linksSchema = z.object({
      permalink: z.string().nullable(),
      permalinks: z.record(z.string(), z.string().nullable()).default({}),
    });
    const links = ['reports', 'provinces', 'programs', 'indicators']
      .flatMap(list)
      .flatMap((entry) => {
        const { permalink, permalinks } = linksSchema.parse(entry);
        return [permalink, ...Object.values(permalinks)];
      });
    const named = links.filter((link) => link !== null);
    expect(named.length).toBeGreaterThan(list('reports').length);
    expect(named.filter((link) => !site.has(fileOf(link)))).toEqual([]);
  });

  test('says null for the edition that a report does not have', () => {
    const [report] = list('reports').filter(({ slug }) => slug === hostile);
    expect(report).toMatchObject({
      titles: { id: null, en: hostileTitle },
      permalink: `${address}reports/${hostile}/`,
      permalinks: { id: null, en: `${address}en/reports/${hostile}/` },
    });
  });

  test('has every unit of territory, program and indicator of content, with what is not verified', async () => {
    for (const name of ['provinces', 'programs', 'indicators']) {
      const content = z
        .record(z.string(), z.unknown())
        .parse(JSON.parse(await copy.read(`content/${name}.json`)));
      const written = objectsSchema.parse(content[name]);
      const published = new Map(list(name).map((entry) => [entry['id'], entry]));
      expect(published.size).toBe(written.length);
      for (const entry of written) expect(published.get(entry['id'])).toMatchObject(entry);
    }
  });
});

describe('datapackage.json', () => {
  test('follows the profile of Data Package 2.0', async () => {
    const profile = await readFile(
      join(import.meta.dirname, '../fixtures/frictionless/datapackage-2.0.json'),
      'utf8',
    );
    const ajv = addFormats(new Ajv({ strict: false, allErrors: true }));
    const isValid = ajv.compile(z.looseObject({}).parse(JSON.parse(profile)));
    expect(isValid(json('data/datapackage.json')), ajv.errorsText(isValid.errors)).toBe(true);
    // The fixture is no blank check.
    const { resources: described, ...rest } = packageSchema.parse(json('data/datapackage.json'));
    expect(isValid(rest)).toBe(false);
    const [first] = described;
    expect(isValid({ ...rest, resources: [{ ...first, path: '../secret.csv' }] })).toBe(false);
    const badField = { fields: [{ name: 'x', type: 'nonsense' }] };
    expect(isValid({ ...rest, resources: [{ ...first, schema: badField }] })).toBe(false);
  });

  test('gives the size and the hash of each file as it is', () => {
    for (const { path, bytes, hash } of resources()) {
      const content = site.get(`data/${path}`);
      expect(content?.byteLength).toBe(bytes);
      expect(hash).toBe(
        `sha256:${createHash('sha256')
          .update(content ?? '')
          .digest('hex')}`,
      );
    }
  });

  test('describes the columns as they are, and keys that hold', () => {
    for (const { path, schema } of resources()) {
      if (!schema) continue;
      const rows = rowsOf(path);
      const fields = schema.fields.map(({ name }) => name);
      expect(new Set(rows.flatMap((row) => Object.keys(row)))).toEqual(new Set(fields));
      expect(new Set(rows.map((row) => keyOf(row, schema.primaryKey))).size).toBe(rows.length);
      for (const { fields: own, reference } of schema.foreignKeys) {
        const target = resources().find(({ name }) => name === reference.resource);
        const known = new Set(
          rowsOf(target?.path ?? '').map((row) => keyOf(row, reference.fields)),
        );
        expect(rows.filter((row) => !known.has(keyOf(row, own)))).toEqual([]);
      }
    }
  });
});

describe('the data page', () => {
  test.each(['data/index.html', 'en/data/index.html'])('%s leads to every data file', (path) => {
    const linked = values(parsePage(textOfFile(site, path)), '.data-files a', 'href').map((href) =>
      fileOf(new URL(href, address).href),
    );
    const oneReport = /^data\/reports\//;
    expect(linked.filter((file) => !site.has(file))).toEqual([]);
    expect(new Set(linked.filter((file) => !oneReport.test(file)))).toEqual(
      new Set(dataFiles().filter((file) => !oneReport.test(file))),
    );
    expect(linked.some((file) => oneReport.test(file))).toBe(true);
  });

  test('describes the columns of figures.csv in their order', () => {
    const [header] = readCsv('data/figures.csv');
    for (const path of ['data/index.html', 'en/data/index.html']) {
      const page = parsePage(textOfFile(site, path));
      const [codebook] = all(page, 'table.codebook');
      if (!codebook) throw new Error('There is no codebook.');
      expect(codebook.querySelectorAll('tbody th').map(textOf)).toEqual(header);
    }
  });

  test('tells machines where the files are, in the words of schema.org', () => {
    const script = one(
      parsePage(textOfFile(site, 'en/data/index.html')),
      'script[type="application/ld+json"]',
    );
    const dataset = z
      .looseObject({ distribution: z.array(z.object({ contentUrl: z.string() }).loose()) })
      .parse(JSON.parse(script.textContent));
    expect(dataset).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Dataset',
      url: `${address}en/data/`,
    });
    expect(dataset.distribution.map(({ contentUrl }) => contentUrl)).toContain(
      `${address}data/figures.csv`,
    );
    expect(dataset.distribution.filter(({ contentUrl }) => !site.has(fileOf(contentUrl)))).toEqual(
      [],
    );
  });

  test('is linked from the foot of every page', () => {
    const without = pagesOf(site).filter((path) => {
      const links = values(parsePage(textOfFile(site, path)), '.site-footer a', 'href');
      return !links.includes(path.startsWith('en/') ? '/arsip/en/data/' : '/arsip/data/');
    });
    expect(without).toEqual([]);
  });
});

test('data are not searched among the reports', () => {
  const found = ['id', 'en'].flatMap((language) => searchablePages(site, language));
  expect(found.filter(({ url }) => url.includes('/data/'))).toEqual([]);
});

test('a build without one of the data files is refused, and the last good site stays', async () => {
  await rm(join(copy.root, 'src/pages/data/datapackage.json.ts'));
  const { code, output } = await copy.build({
    SITE_URL: 'https://example.org',
    BASE_PATH: '/arsip',
  });
  expect(code).toBe(1);
  expect(output).toContain('missing: data/datapackage.json');
  expect(await readdir(join(copy.root, 'dist/data'))).toContain('datapackage.json');
});

function dataFiles(): string[] {
  return [...site.keys()].filter((path) => path.startsWith('data/') && !path.endsWith('.html'));
}

function json(path: string): unknown {
  return JSON.parse(textOfFile(site, path));
}

function list(name: string): Record<string, unknown>[] {
  return objectsSchema.parse(json(`data/${name}.json`));
}

function figures(): z.output<typeof rowsSchema> {
  return rowsSchema.parse(json('data/figures.json'));
}

function readCsv(path: string): string[][] {
  return parse(textOfFile(site, path), { record_delimiter: '\r\n' });
}

/** How the data page says that a value stands in CSV. */
function csvCell(value: z.output<typeof rowSchema>[string]): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = Array.isArray(value) ? value.join(';') : value;
  return /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
}

function resources() {
  return packageSchema.parse(json('data/datapackage.json')).resources;
}

function rowsOf(file: string): Record<string, unknown>[] {
  if (file.endsWith('.json')) return objectsSchema.parse(json(`data/${file}`));
  const [header = [], ...lines] = readCsv(`data/${file}`);
  return lines.map((cells) =>
    Object.fromEntries(header.map((name, index) => [name, cells[index]])),
  );
}

function keyOf(row: Record<string, unknown>, fields: readonly string[]): string {
  return JSON.stringify(fields.map((field) => row[field]));
}

/** The file of the site that a full address leads to. */
function fileOf(link: string): string {
  const [page = ''] = link.split('#');
  if (!page.startsWith(address)) return `elsewhere: ${link}`;
  const path = decodeURIComponent(page.slice(address.length));
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

function leadsToPlace(link: string): boolean {
  const file = fileOf(link);
  return site.has(file) && idsOf(file).has(link.split('#')[1] ?? '');
}

const idsByFile = new Map<string, ReadonlySet<string>>();

function idsOf(file: string): ReadonlySet<string> {
  const ids =
    idsByFile.get(file) ?? new Set(values(parsePage(textOfFile(site, file)), '[id]', 'id'));
  idsByFile.set(file, ids);
  return ids;
}

/** The figures that a report's frontmatter lists: only their ids stand behind a hyphen with the name `id`. */
async function figuresInContent(slug: string): Promise<string[]> {
  const editions = await readdir(join(copy.root, 'content/reports', slug));
  const texts = await Promise.all(
    editions.map((file) => copy.read(`content/reports/${slug}/${file}`)),
  );
  const lists = texts.map((text) => text.split(/^---$/m)[1]?.split(/^(?=\w)/m) ?? []);
  const figureLists = lists.flat().filter((part) => part.startsWith('figures:'));
  return figureLists.flatMap((part) =>
    [...part.matchAll(/^ *- (?:\{ *)?id: *([a-z0-9-]+)/gm)].map(([, id]) => `${slug}/${id}`),
  );
}
