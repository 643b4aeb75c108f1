import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'astro/zod';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyProject, type ProjectCopy, type Run } from '../support/project-copy.ts';
import { pagesOf, readSite, searchablePages, textOfFile, type Site } from './lib/built-site.ts';
import { all, attribute, one, parsePage, values } from './lib/html-page.ts';
import { addressesOf, fileAt, isForeign } from './lib/links.ts';

let copy: ProjectCopy;
let run: Run;
let site: Site;

beforeAll(async () => {
  copy = await copyProject();
  run = await copy.build();
  site = await readSite(join(copy.root, 'dist'));
});

afterAll(() => copy.remove());

test('a clean build succeeds and says how many pages it made', () => {
  expect(run.output).toContain(`Built ${pagesOf(site).length} pages`);
  expect(run.code).toBe(0);
});

test('the site has exactly the pages that content calls for, each in both languages', async () => {
  const reports = await readdir(join(copy.root, 'content/reports'));
  expect(reports).toEqual(expect.arrayContaining(['lang-son-2025', 'lao-cai-2025-03-07']));
  const units = await unitsWithPage(reports);
  // The 34 provinces and municipalities of Resolution 202/2025/QH15, and Lào Cai as it was before.
  expect(units.filter((unit) => !unit.includes('--pre-'))).toHaveLength(34);
  expect(units).toContain('lao-cai--pre-2025-07');
  const fixed = [
    '',
    'about/',
    'data/',
    'figures/',
    'indicators/',
    'programs/',
    'provinces/',
    'reports/',
    'search/',
    'sources/',
    'years/',
  ];
  const paths = [
    ...fixed,
    ...reports.map((slug) => `reports/${slug}/`),
    ...reports.map((slug) => `reports/${slug}/cite/`),
    ...Array.from(
      { length: Math.ceil(reports.length / 50) - 1 },
      (_, n) => `reports/page/${n + 2}/`,
    ),
    ...units.map((unit) => `provinces/${unit}/`),
    ...(await programs()).map((program) => `programs/${program}/`),
    ...(await indicators()).map((indicator) => `indicators/${indicator}/`),
    ...(await years(reports)).map((year) => `years/${year}/`),
    ...(await guides()).map((guide) => `guides/${guide}/`),
  ];
  const expected = paths.flatMap((path) => [`${path}index.html`, `en/${path}index.html`]);
  expect(pagesOf(site).toSorted()).toEqual([...expected, '404.html'].toSorted());
});

test('the page of figures gets every figure of every report', async () => {
  const reports = await readdir(join(copy.root, 'content/reports'));
  const figures = await Promise.all(reports.map(figureIds));
  const schema = z.object({
    figures: z.object({
      value: z.array(z.number().nullable()),
      id: z.object({ texts: z.array(z.string()) }),
    }),
  });
  const packed = schema.parse(JSON.parse(textOfFile(site, 'figures/index.json'))).figures;
  expect(packed.value).toHaveLength(figures.flat().length);
  expect(packed.id.texts.toSorted()).toEqual([...new Set(figures.flat())].toSorted());
});

test('every language has a search index of all its editions, without an interface of Pagefind', async () => {
  const editions = await readdir(join(copy.root, 'content/reports'), { recursive: true });
  for (const [language, folder] of [
    ['id', '/reports/'],
    ['en', '/en/reports/'],
  ] as const) {
    expect(site.has(`pagefind/${language}/all/pagefind.js`)).toBe(true);
    expect(searchablePages(site, language).map(({ url }) => url)).toEqual(
      editions
        .filter((file) => file.endsWith(`${language}.mdx`))
        .map((file) => `${folder}${dirname(file)}/`)
        .toSorted(),
    );
  }
  const foreign = [...site.keys()].filter((path) =>
    /pagefind.*(?:ui|highlight|component|worker|unknown|filter|\.css)/.test(path),
  );
  expect(foreign).toEqual([]);
});

test('no page holds a script, a style or a handler of its own, which its policy would block', () => {
  // What is described for machines is no program.
  const inline = pagesOf(site).flatMap((path) => {
    const page = parsePage(textOfFile(site, path));
    const scripts = all(page, 'script').filter(
      (script) =>
        !script.hasAttribute('src') && attribute(script, 'type') !== 'application/ld+json',
    );
    const handlers = all(page, '*').filter(({ attributes }) =>
      attributes.some(({ key }) => key === 'style' || key.startsWith('on')),
    );
    const found = [...scripts, ...all(page, 'style'), ...handlers];
    return found.map(({ tagName }) => `${path}: <${tagName}>`);
  });
  expect(inline).toEqual([]);
});

test('only links lead to other hosts; nothing is loaded from there', () => {
  const foreign = pagesOf(site).flatMap((path) =>
    addressesOf(textOfFile(site, path))
      .filter(({ element, href }) => element !== 'a' && isForeign(href))
      // What a prefix of Dublin Core means, and the license: names that no browser asks for.
      .filter(({ rel }) => rel === null || !/^(?:schema\..*|license)$/.test(rel))
      .map(({ element, href }) => `${path}: <${element}> ${href}`),
  );
  expect(foreign).toEqual([]);
  const inStyles = [...site]
    .filter(([path]) => path.endsWith('.css'))
    .filter(([, bytes]) => /@import|url\(\s*["']?(?:https?:|\/\/|data:)/i.test(String(bytes)));
  expect(inStyles.map(([path]) => path)).toEqual([]);
});

test('every address within the site leads to a file of it, every fragment to a place on its page', () => {
  const broken = pagesOf(site).flatMap((path) =>
    addressesOf(textOfFile(site, path))
      .filter(({ href }) => !isForeign(href))
      .filter(({ href }) => !leadsSomewhere(path, href))
      .map(({ href }) => `${path}: ${href}`),
  );
  expect(broken).toEqual([]);
});

test('a report page names its language, its other edition and its own address', () => {
  const path = 'reports/lang-son-2025/';
  for (const [language, file, own] of [
    ['id', `${path}index.html`, `/${path}`],
    ['en', `en/${path}index.html`, `/en/${path}`],
  ] as const) {
    const page = parsePage(textOfFile(site, file));
    expect(attribute(one(page, 'html'), 'lang')).toBe(language);
    expect(values(page, 'link[rel="canonical"]', 'href')).toEqual([own]);
    const alternates = all(page, 'link[rel="alternate"]').map((link) => [
      attribute(link, 'hreflang'),
      attribute(link, 'href'),
    ]);
    expect(alternates).toEqual([
      ['id', `/${path}`],
      ['en', `/en/${path}`],
      ['x-default', `/${path}`],
    ]);
  }
});

test('a build leaves no half-built site behind', async () => {
  expect(await readdir(copy.root)).not.toContain('dist.former');
  expect(await readdir(join(copy.root, '.staging'))).toEqual([]);
});

function leadsSomewhere(page: string, href: string): boolean {
  const file = fileAt(page, href, '/');
  if (file === null || !site.has(file)) return false;
  const [, fragment] = href.split('#');
  if (fragment === undefined || fragment === '') return true;
  const ids = values(parsed(file), '[id]', 'id');
  return ids.includes(decodeURIComponent(fragment));
}

const parsedPages = new Map<string, ReturnType<typeof parsePage>>();

function parsed(file: string): ReturnType<typeof parsePage> {
  const page = parsedPages.get(file) ?? parsePage(textOfFile(site, file));
  parsedPages.set(file, page);
  return page;
}

/** The names of the units that exist today, and of former ones that a report is about. */
async function unitsWithPage(reports: readonly string[]): Promise<string[]> {
  const schema = z.object({
    provinces: z.array(z.object({ id: z.string(), validUntil: z.string().nullable() })),
  });
  const { provinces } = schema.parse(JSON.parse(await copy.read('content/provinces.json')));
  const named = await frontmatterValues(reports, 'province');
  return provinces
    .filter(({ id, validUntil }) => validUntil === null || named.includes(id))
    .map(({ id }) => id.replace(/^vn-/, ''));
}

/** The ids of a report's figures, from the frontmatter of its main edition. */
async function figureIds(slug: string): Promise<string[]> {
  const texts = await Promise.all(
    ['id', 'en'].map((language) =>
      copy.read(`content/reports/${slug}/${language}.mdx`).catch(() => ''),
    ),
  );
  return texts.flatMap((text) => {
    const block = /^figures:\n((?: .*\n)+)/m.exec(text)?.[1] ?? '';
    return [...block.matchAll(/^ +- id: (.+)$/gm)].map(([, id]) => String(id));
  });
}

async function programs(): Promise<string[]> {
  const schema = z.object({ programs: z.array(z.object({ id: z.string() })) });
  const data = schema.parse(JSON.parse(await copy.read('content/programs.json')));
  return data.programs.map(({ id }) => id);
}

async function indicators(): Promise<string[]> {
  const schema = z.object({ indicators: z.array(z.object({ id: z.string() })) });
  const data = schema.parse(JSON.parse(await copy.read('content/indicators.json')));
  return data.indicators.map(({ id }) => id);
}

/** The years that the reports' dates name; an interval of more than two years would need those between. */
async function years(reports: readonly string[]): Promise<string[]> {
  const dates = await frontmatterValues(reports, 'date');
  return [...new Set(dates.flatMap((date) => date.match(/\b\d{4}\b/g) ?? []))];
}

async function guides(): Promise<string[]> {
  const files = await readdir(join(copy.root, 'content/guides/id'));
  return files.map((file) => file.replace(/\.mdx$/, '')).filter((name) => name !== 'about');
}

/** What a field at the top of the frontmatter holds, over all reports. */
async function frontmatterValues(reports: readonly string[], field: string): Promise<string[]> {
  const texts = await Promise.all(
    reports.flatMap((slug) =>
      ['id', 'en'].map((language) =>
        copy.read(`content/reports/${slug}/${language}.mdx`).catch(() => ''),
      ),
    ),
  );
  const line = new RegExp(`^${field}: *([^#\\n]+?) *(?:#.*)?$`, 'gm');
  return texts.flatMap((text) =>
    [...(text.split(/^---$/m)[1] ?? '').matchAll(line)].map(([, value]) => String(value)),
  );
}
