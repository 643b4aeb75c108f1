import { gunzipSync } from 'node:zlib';
import { createIndex, type PagefindIndex } from 'pagefind';
import type { SearchPage } from '../../../src/domain/search-catalog.ts';
import type { Language } from '../../../src/domain/language.ts';
import { countWords } from './count-words.ts';
import type { SearchablePage } from './read-search-page.ts';

/** A bundle of Pagefind with what the archive has beside it. */
export interface SearchBundle {
  /** Bytes by path below the bundle's folder. */
  files: Map<string, Uint8Array>;
  pages: SearchPage[];
  /** The first word of each file of words. */
  words: string[];
  errors: string[];
}

/** What a bundle's bytes depend on beside its pages. */
export const bundleSettings = {
  // "%" and "/" belong to what is printed: "12,8%", "84/126".
  includeCharacters: '%/',
  // Numbers of tables are found as figures, and their words stand in the text; the signs of notes are no words.
  excludeSelectors: ['table', '[data-footnote-ref]', '[data-footnote-backref]'],
};

/**
 * Makes the bundle of some pages of a language. Pages go in one after another, in their order, so that the same pages
 * give the same bytes on every machine.
 */
export async function makeBundle(
  pages: readonly SearchablePage[],
  language: Language,
): Promise<SearchBundle> {
  const { index, errors } = await createIndex({ forceLanguage: language, ...bundleSettings });
  if (!index) return { files: new Map(), pages: [], words: [], errors };
  const found = [...errors];
  for (const { path, html } of pages) {
    const added = await index.addHTMLFile({ url: `/${path}`, content: html });
    found.push(...added.errors.map((error) => `${path}: ${error}`));
  }
  const { files, errors: faults } = await bundleFiles(index, language);
  await index.deleteIndex();
  const fragments = [...files].flatMap(([path, bytes]) => readFragment(path, bytes));
  const byPath = new Map(fragments.map((fragment) => [fragment.url, fragment]));
  const listed = pages.flatMap(({ path, record }): SearchPage[] => {
    const fragment = byPath.get(`/${path}`);
    if (fragment)
      return [{ ...record, path, id: fragment.id, title: fragment.meta['title'] ?? record.slug }];
    found.push(`${path}: Pagefind made no entry for it`);
    return [];
  });
  const words = countWords(fragments.map(({ content }) => content));
  for (const [place, block] of words.entries()) files.set(`words/${place}.json`, jsonBytes(block));
  files.set('pages.json', jsonBytes(listed));
  return {
    files,
    pages: listed,
    words: words.flatMap(([first]) => first?.[0] ?? []),
    errors: [...found, ...faults],
  };
}

async function bundleFiles(index: PagefindIndex, language: Language) {
  const { files, errors } = await index.getFiles();
  const used = files.filter(({ path }) => isUsed(path, language));
  return { files: new Map(used.map(({ path, content }) => [path, content])), errors };
}

/**
 * Pagefind brings interfaces of its own, its engine for languages that it does not know, and indexes of filters: the
 * search page uses none of them.
 */
function isUsed(path: string, language: Language): boolean {
  if (path.startsWith('wasm.')) return path === `wasm.${language}.pagefind`;
  if (path.startsWith('filter/')) return false;
  return path === 'pagefind.js' || path === 'pagefind-entry.json' || !/\.(?:js|css)$/.test(path);
}

interface Fragment {
  /** What Pagefind calls the page in its results. */
  id: string;
  url: string;
  content: string;
  meta: Record<string, string>;
}

/** A page as Pagefind keeps it: gzip, a signature of twelve bytes, JSON. */
function readFragment(path: string, bytes: Uint8Array): Fragment[] {
  const id = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
  if (id === undefined) return [];
  const fragment: unknown = JSON.parse(gunzipSync(bytes).subarray(12).toString('utf8'));
  return isFragment(fragment) ? [{ ...fragment, id }] : [];
}

function isFragment(fragment: unknown): fragment is Omit<Fragment, 'id'> {
  return typeof fragment === 'object' && fragment !== null && 'content' in fragment;
}

function jsonBytes(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}
