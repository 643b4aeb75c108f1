import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { z } from 'astro/zod';
import MiniSearch from 'minisearch';
import { close, createIndex } from 'pagefind';
import { languages, type Language } from '../../../src/domain/language.ts';
import { listPages } from '../list-pages.ts';
import type { Found } from './judged-queries.ts';

/** A search to compare with, as it comes. */
export interface OtherSearch {
  name: string;
  /** Part of the addresses of the files that it loads. */
  files: RegExp;
  /** Function of the pages written here that asks it. */
  call: 'askPagefind' | 'askMiniSearch';
}

/** Pagefind with every option as it comes; MiniSearch with prefixes and a little fuzziness, as its introduction has it. */
export const otherSearches: readonly OtherSearch[] = [
  { name: 'stock Pagefind', files: /\/pagefind\//, call: 'askPagefind' },
  { name: 'MiniSearch', files: /\/minisearch\//, call: 'askMiniSearch' },
];

const miniSearchOptions = { idField: 'url', fields: ['title', 'text'], storeFields: ['title'] };

const answerSchema = z.object({ urls: z.array(z.string()), milliseconds: z.number() });

/** Asks another search in a page written by `writeOtherSearches`; milliseconds until ten results could stand there. */
export async function askOther(
  page: Page,
  { call }: OtherSearch,
  query: string,
): Promise<Found & { milliseconds: number }> {
  const answer: unknown = await page.evaluate(`${call}(${JSON.stringify(query)})`);
  const { urls, milliseconds } = answerSchema.parse(answer);
  const reports = urls.map((url) => /reports\/([^/]+)\//.exec(url)?.[1] ?? '');
  return { reports, figures: [], isPartial: false, milliseconds };
}

/**
 * Writes into `folder` a site with the same pages in Pagefind and MiniSearch as they come, and a page a language to ask
 * them from: Pagefind's index of the built pages without what the archive adds to them, MiniSearch over their texts.
 */
export async function writeOtherSearches(site: string, folder: string): Promise<void> {
  const pages = await readPages(site);
  const { index } = await createIndex();
  if (!index) throw new Error('Pagefind does not start.');
  for (const { file, html } of pages) await index.addHTMLFile({ sourcePath: file, content: html });
  await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  await close();
  const library = createRequire(import.meta.url).resolve('minisearch');
  await mkdir(join(folder, 'minisearch'), { recursive: true });
  await cp(join(dirname(library), '../es/index.js'), join(folder, 'minisearch/minisearch.js'));
  for (const language of languages) {
    const search = new MiniSearch(miniSearchOptions);
    search.addAll(
      pages
        .filter((page) => page.language === language)
        .map(({ url, title, text }) => ({ url, title, text })),
    );
    await writeFile(join(folder, `minisearch/${language}.json`), JSON.stringify(search));
    const html = `<!doctype html><html lang="${language}"><title>Search</title><script type="module">${program}</script></html>`;
    const file = join(folder, language === languages[0] ? 'index.html' : `${language}/index.html`);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, html);
  }
}

interface TextPage {
  file: string;
  url: string;
  language: Language;
  html: string;
  title: string;
  text: string;
}

async function readPages(site: string): Promise<TextPage[]> {
  const pages: TextPage[] = [];
  for (const file of await listPages(site)) {
    const html = await readFile(join(site, file), 'utf8');
    if (!html.includes('data-pagefind-body')) continue;
    const plain = html
      .replaceAll(/<meta[^>]*(?:data-pagefind-meta|name="search-record")[^>]*>/g, '')
      .replaceAll(/<\/?label>/g, '');
    const article = /<article[^>]*data-pagefind-body[\s\S]*<\/article>/.exec(plain)?.[0] ?? '';
    pages.push({
      file,
      url: `/${file.replace(/index\.html$/, '')}`,
      language: languages.find((code) => file.startsWith(`${code}/`)) ?? languages[0],
      html: plain,
      title: wordsIn(/<h1[\s\S]*?<\/h1>/.exec(article)?.[0] ?? ''),
      text: wordsIn(article),
    });
  }
  return pages;
}

function wordsIn(html: string): string {
  return html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** The functions of the pages; what they load they keep, as a search page would. */
const program = `
const pagefind = () => import('/pagefind/pagefind.js');
let mini;
const miniSearch = () => (mini ??= Promise.all([
  import('/minisearch/minisearch.js'),
  fetch('/minisearch/' + document.documentElement.lang + '.json').then((file) => file.text()),
]).then(([{ default: Search }, json]) => Search.loadJSON(json, ${JSON.stringify(miniSearchOptions)})));
window.askPagefind = async (query) => {
  const start = performance.now();
  const { results } = await (await pagefind()).search(query);
  const shown = await Promise.all(results.slice(0, 10).map((hit) => hit.data()));
  return { urls: shown.map(({ url }) => url), milliseconds: performance.now() - start };
};
window.askMiniSearch = async (query) => {
  const start = performance.now();
  const found = (await miniSearch()).search(query, { prefix: true, fuzzy: 0.2, boost: { title: 2 } });
  const urls = found.slice(0, 10).map(({ id }) => id);
  return { urls, milliseconds: performance.now() - start };
};
`;
