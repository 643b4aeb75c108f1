import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close } from 'pagefind';
import { defaultLanguage, languages, type Language } from '../../../src/domain/language.ts';
import type { SearchCatalog, SearchGroup, SearchPage } from '../../../src/domain/search-catalog.ts';
import { listPages } from '../list-pages.ts';
import { openBundleCache, type BundleCache } from './bundle-cache.ts';
import type { SearchBundle } from './make-bundle.ts';
import { planGroups } from './plan-groups.ts';
import { readSearchPage, type SearchablePage } from './read-search-page.ts';

/** What indexing did. */
export interface Indexing {
  /** How many pages can be found. */
  pages: number;
  /** How many bundles were made anew; the others had not changed. */
  made: number;
  /** Every error of the indexer. */
  errors: string[];
}

/**
 * Makes the search index of every language of the site in `folder`: below `pagefind/<language>/` a bundle a group of
 * pages, and `catalog.json`, which says what there is. `cache` is a folder for bundles that need not be made again.
 */
export async function indexSite(folder: string, cache: string, limit?: number): Promise<Indexing> {
  const files = await listPages(folder);
  const bundles = openBundleCache(cache);
  const results: Indexing[] = [];
  for (const language of languages) {
    const pages: SearchablePage[] = [];
    for (const file of files.filter((one) => languageOf(one) === language)) {
      const page = readSearchPage(file, await readFile(join(folder, file), 'utf8'));
      if (page) pages.push(page);
    }
    const target = join(folder, 'pagefind', language);
    results.push(await indexLanguage(target, language, planGroups(pages, limit), bundles));
  }
  await close();
  const errors = results.flatMap((result) => result.errors);
  if (errors.length === 0) await bundles.prune();
  return {
    pages: results.reduce((sum, { pages }) => sum + pages, 0),
    made: results.reduce((sum, { made }) => sum + made, 0),
    errors,
  };
}

async function indexLanguage(
  target: string,
  language: Language,
  groups: readonly { name: string; pages: SearchablePage[] }[],
  bundles: BundleCache,
): Promise<Indexing> {
  const listed: SearchGroup[] = [];
  const errors: string[] = [];
  let newest: SearchPage[] | undefined;
  let made = 0;
  for (const { name, pages } of groups) {
    const { bundle, tag, isNew } = await bundles.bundleOf(pages, language);
    await writeBundle(join(target, name), bundle);
    listed.push({ name, pages: pages.length, tag, words: bundle.words });
    errors.push(...bundle.errors);
    newest ??= bundle.pages;
    made += isNew ? 1 : 0;
  }
  const catalog: SearchCatalog = { groups: listed, pages: newest ?? [] };
  await mkdir(target, { recursive: true });
  await writeFile(join(target, 'catalog.json'), JSON.stringify(catalog));
  const pages = groups.reduce((sum, group) => sum + group.pages.length, 0);
  return { pages, made, errors };
}

async function writeBundle(target: string, { files }: SearchBundle): Promise<void> {
  for (const [path, bytes] of files) {
    await mkdir(dirname(join(target, path)), { recursive: true });
    await writeFile(join(target, path), bytes);
  }
}

function languageOf(file: string): Language {
  return languages.find((language) => file.startsWith(`${language}/`)) ?? defaultLanguage;
}
