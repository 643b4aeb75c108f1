import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyProject, type ProjectCopy } from '../support/project-copy.ts';
import { addReport } from '../support/project-copy-reports.ts';
import { pagesOf, readSite, searchablePages, textOfFile, type Site } from './lib/built-site.ts';
import { all, attribute, one, parsePage, textOf, values } from './lib/html-page.ts';
import { reachable } from './lib/links.ts';

const many = Array.from({ length: 55 }, (_, index) => `sample-${index + 1}`);
const onlyIndonesian = 'hanya-indonesia';
const onlyEnglish = 'only-english';
// No report may be confused with what every JavaScript object has.
const hostile = 'constructor';
const hostileTitle = `"><img src=x onerror='alert(1)'> & {1+1} </title><script>alert(2)</script>`;

let copy: ProjectCopy;
let site: Site;
let slugs: string[];

beforeAll(async () => {
  copy = await copyProject();
  for (const [index, slug] of many.entries()) {
    const merged = index % 5 === 0 ? { province: 'vn-yen-bai--pre-2025-07' } : {};
    await addReport(copy, slug, 'id', { title: slug, date: String(2021 + (index % 4)), ...merged });
  }
  await addReport(copy, onlyIndonesian, 'id', {
    title: 'Judul',
    text: '## Bagian\n\nIsi laporan.',
  });
  await addReport(copy, onlyEnglish, 'en', { title: 'Title', text: '## Part\n\nText of it.' });
  await addReport(copy, hostile, 'en', {
    title: hostileTitle,
    // The newest of all, so that the home page quotes it too.
    date: '2026-10-31',
    text: hostileText,
    setAside: ['{1+1}', '{2+2}', ...[1, 2, 3, 4, 5].map((n) => `alert(${n})`)],
  });
  const run = await copy.build();
  expect(run.code, run.output).toBe(0);
  site = await readSite(join(copy.root, 'dist'));
  slugs = await readdir(join(copy.root, 'content/reports'));
});

afterAll(() => copy.remove());

describe('more reports than a page of the list has room for', () => {
  test('are spread over pages that say how many there are', () => {
    const pages = Math.ceil(slugs.length / 50);
    const listPages = pagesOf(site).filter((page) => /^reports\/(?:page\/\d+\/)?index/.test(page));
    expect(listPages).toHaveLength(pages);
    expect(pages).toBeGreaterThan(1);
    expect(textOf(one(pageAt('en/reports/'), 'h1'))).toBe(`All reports, Page 1 of ${pages}`);
    expect(textOf(one(pageAt('en/reports/page/2/'), 'h1'))).toBe(`All reports, Page 2 of ${pages}`);
    expect(all(pageAt('en/reports/'), '.report-list > li')).toHaveLength(50);
  });

  test('stand each once in the list, in which "older" leads from page to page', () => {
    for (const start of ['/reports/', '/en/reports/']) {
      const listed: string[] = [];
      let next: string | undefined = start;
      while (next !== undefined) {
        const page = pageAt(next.slice(1));
        listed.push(...values(page, '.report-list h2 a', 'href'));
        [next] = values(page, 'nav.steps a[rel="next"]', 'href');
      }
      expect(listed.toSorted()).toEqual(slugs.map((slug) => `${start}${slug}/`).toSorted());
    }
  });

  test('are counted alike on the home page, by year, by province and by program', () => {
    expect(textOf(one(pageAt('en/'), '.home-head .facts'))).toContain(`${slugs.length} reports`);
    // Of the 55, those whose index leaves no rest by 5: 11; and the archive's own.
    const yenBai = pageAt('en/provinces/yen-bai--pre-2025-07/');
    expect(all(yenBai, '.report-list > li')).toHaveLength(12);
    // 2021 is the year of those whose index leaves no rest by 4: 14.
    expect(all(pageAt('en/years/2021/'), '.report-list > li')).toHaveLength(14);
    const byYear = all(pageAt('en/years/'), '.tiles .detail').map((count) =>
      Number.parseInt(textOf(count), 10),
    );
    expect(byYear.reduce((sum, count) => sum + count, 0)).toBe(slugs.length);
  });

  test('can each be reached from the home page by links alone, not passing through another report', () => {
    for (const start of ['index.html', 'en/index.html']) {
      const found = reachable(
        site,
        start,
        (page) => !/^(?:en\/)?reports\/(?!page\/|index)/.test(page),
      );
      const folder = start.replace('index.html', 'reports/');
      expect(slugs.filter((slug) => !found.has(`${folder}${slug}/index.html`))).toEqual([]);
    }
  });
});

describe('a report with one edition', () => {
  test.each([
    [
      `en/reports/${onlyIndonesian}/`,
      'en',
      'id',
      'This report is so far available in Indonesian only.',
    ],
    [`reports/${onlyEnglish}/`, 'id', 'en', 'Laporan ini baru tersedia dalam bahasa Inggris.'],
  ])(
    'is shown on %s in its own language, with a notice in the reader’s',
    (path, reader, own, notice) => {
      const page = pageAt(path);
      expect(attribute(one(page, 'html'), 'lang')).toBe(reader);
      for (const part of ['h1', '.lead', 'article .text']) {
        expect(attribute(one(page, part), 'lang')).toBe(own);
      }
      expect(attribute(one(page, '.notice'), 'lang')).toBe(reader);
      expect(textOf(one(page, '.notice p'))).toBe(notice);
    },
  );

  test.each([
    [onlyIndonesian, 'id', `/reports/${onlyIndonesian}/`],
    [onlyEnglish, 'en', `/en/reports/${onlyEnglish}/`],
  ])('%s has one address for search engines, on both its pages', (slug, language, address) => {
    for (const page of [pageAt(`reports/${slug}/`), pageAt(`en/reports/${slug}/`)]) {
      expect(values(page, 'link[rel="canonical"]', 'href')).toEqual([address]);
      expect(values(page, 'link[rel="alternate"]', 'hreflang')).toEqual([language, 'x-default']);
      expect(values(page, 'link[rel="alternate"]', 'href')).toEqual([address, address]);
    }
  });

  test('is found by a search in its own language only', () => {
    const found = ['id', 'en'].flatMap((language) =>
      searchablePages(site, language).map(({ url }) => url),
    );
    expect(found.filter((url) => url.endsWith(`/${onlyIndonesian}/`))).toEqual([
      `/reports/${onlyIndonesian}/`,
    ]);
    expect(found.filter((url) => url.endsWith(`/${onlyEnglish}/`))).toEqual([
      `/en/reports/${onlyEnglish}/`,
    ]);
  });

  test('is marked as foreign in the lists of the other language', () => {
    const link = one(pageAt('en/years/2024/'), `a[href="/en/reports/${onlyIndonesian}/"]`);
    expect(attribute(link, 'lang')).toBe('id');
  });
});

const hostileText = String.raw`## ${'`__proto__`'} and \_\_proto\_\_

## constructor

A brace \{1+1}, a tag \<script>alert(3)\</script>, "quotes" and 'apostrophes', &lt;b>bold&lt;/b>, ${'`{2+2}`'}.

In code: ${'`<script>alert(4)</script>`'} and ${'`&lt;script&gt;`'}.

${'```'}
<img src=x onerror=alert(5)>
import x from 'y'
${'```'}
`;

describe('a text that looks like code', () => {
  test('is shown as it was written', () => {
    const page = pageAt(`en/reports/${hostile}/`);
    expect(textOf(one(page, 'h1'))).toBe(hostileTitle);
    expect(textOf(one(page, 'title'))).toContain(hostileTitle);
    expect(all(page, '.text h2').map(textOf)).toEqual(['__proto__ and __proto__', 'constructor']);
    const shown = all(page, '.text > p').map(textOf);
    expect(shown).toContain(
      `A brace {1+1}, a tag <script>alert(3)</script>, "quotes" and 'apostrophes', <b>bold</b>, {2+2}.`,
    );
    expect(shown).toContain('In code: <script>alert(4)</script> and &lt;script&gt;.');
    expect(textOf(one(page, '.text pre'))).toBe("<img src=x onerror=alert(5)> import x from 'y'");
  });

  test('brings no element, no script and no handler onto any page that quotes it', () => {
    const quoting = pagesOf(site).filter((path) => textOfFile(site, path).includes('alert('));
    expect(quoting).toEqual(
      expect.arrayContaining(['en/index.html', 'en/reports/constructor/index.html']),
    );
    const found = quoting.flatMap((path) => {
      const page = parsePage(textOfFile(site, path));
      const scripts = all(page, 'script').filter(
        (script) =>
          !script.hasAttribute('src') && attribute(script, 'type') !== 'application/ld+json',
      );
      return [...scripts, ...all(page, 'img, [onerror], main b')].map(
        ({ tagName }) => `${path}: <${tagName}>`,
      );
    });
    expect(found).toEqual([]);
  });

  test('is found by a search as it was written', () => {
    const page = searchablePages(site, 'en').find(({ url }) => url === `/en/reports/${hostile}/`);
    expect(page?.content).toContain('<script>alert(3)</script>');
    expect(page?.content).toContain('{1+1}');
  });
});

function pageAt(path: string) {
  return parsePage(textOfFile(site, `${path}index.html`));
}
