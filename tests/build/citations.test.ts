import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyProject, type ProjectCopy } from '../support/project-copy.ts';
import {
  readBiblatexFields,
  readCitation,
  readRisTags,
  type ReadItem,
} from '../support/read-citations.ts';
import { readSite, textOfFile, type Site } from './lib/built-site.ts';
import { all, attribute, one, parsePage, textOf, values } from './lib/html-page.ts';

const home = 'https://example.org/arsip/';
const known = {
  'lao-cai-2025-03-07': {
    publisher: 'Kinh tế & Đô thị',
    author: undefined,
    url: 'https://kinhtedothi.vn/lao-cai-trien-khai-them-2-chuong-trinh-muc-tieu-quoc-gia-moi-trong-nam-2025.html',
    event: { 'date-parts': [[2025, 3, 7]] },
  },
  'lang-son-2025': {
    publisher: 'Nhân Dân',
    author: 'TAM ANH',
    url: 'https://nhandan.vn/dau-an-giam-ngheo-o-lang-son-post927534.html',
    event: undefined,
  },
};
const formats = ['bib', 'ris', 'csl.json'];
const published = z.object({
  source: z.object({ language: z.string(), published: z.string().optional() }),
});

let copy: ProjectCopy;
let site: Site;
let slugs: string[];

beforeAll(async () => {
  copy = await copyProject();
  const run = await copy.build({ SITE_URL: 'https://example.org', BASE_PATH: '/arsip' });
  expect(run.code, run.output).toBe(0);
  site = await readSite(join(copy.root, 'dist'));
  slugs = await readdir(join(copy.root, 'content/reports'));
});

afterAll(() => copy.remove());

/** Folders of all reports in both languages. */
const folders = () => slugs.flatMap((slug) => [`reports/${slug}/`, `en/reports/${slug}/`]);
const page = (path: string) => parsePage(textOfFile(site, `${path}index.html`));

test('every format of a report names the same article, in words of its page, and the archive', () => {
  for (const folder of folders()) {
    const title = textOf(one(page(folder), 'h1'));
    const original = attribute(one(page(folder), '.report-facts a[rel="external"]'), 'href');
    for (const format of formats) {
      const text = textOfFile(site, `${folder}citation.${format}`);
      const read = readCitation(text);
      expect(read, format).toMatchObject({ title: `[${title}]`, URL: original });
      expect(text, format).toContain(`${home}${folder}`);
      expect(text, format).toContain(
        folder.startsWith('en/') ? 'Viet Nam NTP Report Archive' : 'Arsip Laporan NTP Vietnam',
      );
    }
  }
});

test.each(Object.entries(known))('the founding report %s is cited right', (slug, facts) => {
  for (const folder of [`reports/${slug}/`, `en/reports/${slug}/`]) {
    const texts = formats.map((format) => textOfFile(site, `${folder}citation.${format}`));
    const [bib = '', ris = '', csl = ''] = texts;
    for (const read of texts.map(readCitation)) {
      expect(read).toMatchObject({ 'container-title': facts.publisher, URL: facts.url });
      expect(authorOf(read)).toBe(facts.author);
      // No day of publication is known of either.
      expect(read.issued).toBeUndefined();
    }
    expect(readCitation(csl)).toMatchObject({
      id: slug,
      type: 'article-newspaper',
      language: 'vi',
      archive_location: `${home}${folder}`,
    });
    expect(readCitation(csl)['event-date']).toEqual(facts.event);
    expect(readCitation(bib)['event-date']).toEqual(facts.event);
    expect(readBiblatexFields(bib)).toMatchObject({ label: slug, eprint: `${home}${folder}` });
    expect(readRisTags(ris)).toMatchObject({ TY: 'NEWS', AN: `${home}${folder}` });
    expect(ris.split('\r\n').slice(-2)).toEqual(['ER  - ', '']);
  }
});

test('every figure has a citation with its own address, in words and in every format', () => {
  for (const folder of folders()) {
    const report = page(folder);
    const ids = values(report, '.figures-table tbody tr', 'id').map((id) => id.replace('row-', ''));
    const cited = all(page(`${folder}cite/`), '.figure-citations > li');
    expect(cited.map((item) => attribute(item, 'id'))).toEqual(ids.map((id) => `cite-${id}`));
    for (const [index, item] of cited.entries()) {
      const permalink = `${home}${folder}#figure-${ids[index]}`;
      expect(textOf(one(item, '.citation')).endsWith(`${permalink}.`)).toBe(true);
      const links = all(item, 'a[download]');
      expect(links.map((link) => attribute(link, 'download'))).toEqual(
        formats.map((format) => `${folder.split('/').at(-2)}.${ids[index]}.${format}`),
      );
      for (const link of links) {
        const address = attribute(link, 'href') ?? '';
        const text = decodeURIComponent(address.slice(address.indexOf(',') + 1));
        expect(text).toContain(permalink);
        expect(readCitation(text).note).toContain('“');
      }
    }
  }
});

test('a report page tells reference managers of the article, and no date that is not known', () => {
  for (const folder of folders()) {
    const found: Record<string, string | null> = {};
    for (const meta of all(page(folder), 'meta[name]')) {
      found[attribute(meta, 'name') ?? ''] = attribute(meta, 'content');
    }
    expect(found).toMatchObject({
      'DC.type': 'newspaperArticle',
      'DC.title': `[${textOf(one(page(folder), 'h1'))}]`,
      'DC.identifier': `${home}${folder}`,
    });
    const slug = folder.split('/').at(-2) ?? '';
    const { source } = published.parse(JSON.parse(textOfFile(site, `data/reports/${slug}.json`)));
    expect(found['citation_language']).toBe(source.language);
    const dates = Object.keys(found).filter((name) => /date|issued/i.test(name));
    expect(dates).toEqual(
      source.published === undefined ? [] : ['citation_publication_date', 'DCTERMS.issued'],
    );
  }
});

test('a report page says how to cite it and where it is described', () => {
  for (const folder of folders()) {
    const head = page(folder);
    expect(values(head, 'link[rel="cite-as"]', 'href')).toEqual([`${home}${folder}`]);
    expect(values(head, 'link[rel="describedby"]', 'href')).toEqual([
      ...formats.map((format) => `/arsip/${folder}citation.${format}`),
      `/arsip/data/${folder.replace(/^en\//, '').replace(/\/$/, '')}.json`,
    ]);
  }
});

test('a report page carries schema.org data of the report, its article and every figure', () => {
  const schema = z.object({
    '@type': z.literal('Report'),
    '@id': z.string(),
    isBasedOn: z.object({ '@type': z.literal('NewsArticle'), url: z.string() }),
    mentions: z.array(z.object({ '@type': z.literal('Observation'), '@id': z.string() })),
  });
  for (const folder of folders()) {
    const html = textOfFile(site, `${folder}index.html`);
    const json = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? '';
    const data = schema.parse(JSON.parse(json));
    expect(data['@id']).toBe(`${home}${folder}`);
    const anchors = values(page(folder), '[id]', 'id').map((id) => `#${id}`);
    expect(data.mentions.length).toBeGreaterThan(0);
    expect(data.mentions.filter((figure) => !anchors.includes(figure['@id']))).toEqual([]);
  }
});

test.each([
  ['', '[alamat situs ini]/'],
  ['en/', '[address of this site]/'],
])('the guide below "%s" shows citations as they are', (language, host) => {
  const guide = textOf(one(page(`${language}guides/citing/`), 'main'));
  for (const slug of Object.keys(known)) {
    const cite = page(`${language}reports/${slug}/cite/`);
    expect(guide).toContain(textOf(one(cite, '#citation')).replace(home, host));
  }
  const figure = page(`${language}reports/lao-cai-2025-03-07/cite/`);
  expect(guide).toContain(textOf(one(figure, '#text-capital-plan-2024')).replace(home, host));
});

test('citations are not in the search index', () => {
  for (const folder of folders()) {
    expect(textOfFile(site, `${folder}cite/index.html`)).not.toContain('data-pagefind-body');
  }
});

/** The author's name, wherever the reader of a format puts it. */
function authorOf({ author, reporter }: ReadItem): string | undefined {
  const names = author ?? reporter;
  if (names === undefined || typeof names === 'string') return names;
  return names[0]?.literal ?? names[0]?.family;
}
