import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { defaultLanguage, languages, type Language } from '../../src/domain/language.ts';
import { foldLetters } from '../../src/domain/fold-letters.ts';
import { listPages } from './list-pages.ts';

/** What indexing did: how many pages can be found, and every error of the indexer. */
interface Indexing {
  pages: number;
  errors: string[];
}

/**
 * Makes the search index of every language of the site in `folder`, below `pagefind/<language>/`. Pages go in
 * in code point order and one after another, so that the same site gives the same bytes on every machine.
 */
export async function indexSite(folder: string): Promise<Indexing> {
  const files = await listPages(folder);
  const results: Indexing[] = [];
  for (const language of languages) {
    results.push(
      await indexLanguage(
        folder,
        language,
        files.filter((file) => languageOf(file) === language),
      ),
    );
  }
  await close();
  return {
    pages: results.reduce((sum, { pages }) => sum + pages, 0),
    errors: results.flatMap(({ errors }) => errors),
  };
}

async function indexLanguage(
  folder: string,
  language: Language,
  files: readonly string[],
): Promise<Indexing> {
  const { index, errors } = await createIndex({ forceLanguage: language });
  if (!index) return { pages: 0, errors };
  const found = [...errors];
  let pages = 0;
  for (const file of files) {
    const content = await readFile(join(folder, file), 'utf8');
    if (!content.includes('data-pagefind-body')) continue;
    const url = `/${file.replace(/index\.html$/, '')}`;
    const prepared = withFoldedWords(withoutLabels(content));
    const added = await index.addHTMLFile({ url, content: prepared });
    found.push(...added.errors.map((error) => `${file}: ${error}`));
    pages += 1;
  }
  found.push(...(await writeIndex(index, join(folder, 'pagefind', language))));
  await index.deleteIndex();
  return { pages, errors: found };
}

async function writeIndex(index: PagefindIndex, target: string): Promise<string[]> {
  const { files, errors } = await index.getFiles();
  for (const { path, content } of files.filter((file) => isUsed(file.path))) {
    await mkdir(dirname(join(target, path)), { recursive: true });
    await writeFile(join(target, path), content);
  }
  return errors;
}

/** Pagefind leaves out labels with all they hold; in a report they hold the words of the figures. */
function withoutLabels(html: string): string {
  return html.replaceAll(/<\/?label>/g, '');
}

/**
 * Pagefind finds "Lâm" for "lam", but not "Đồng" for "dong": a page's words with that letter are put into its index
 * with a plain one too. The search page takes the letter out of what is typed.
 */
function withFoldedWords(html: string): string {
  const text = html.slice(html.indexOf('<body')).replaceAll(/<[^>]*>/g, ' ');
  const words = text.match(/[\p{L}\p{M}]*đ[\p{L}\p{M}]*/giu) ?? [];
  if (words.length === 0) return html;
  const folded = [...new Set(words.map((word) => foldLetters(word.toLowerCase())))].toSorted();
  const meta = `<meta data-pagefind-meta="folded[content]" content="${folded.join(' ')}">`;
  return html.replace('</head>', `${meta}</head>`);
}

/** Pagefind brings interfaces of its own; the search page uses only the program, the index and its engine. */
function isUsed(path: string): boolean {
  return path === 'pagefind.js' || path === 'pagefind-entry.json' || !/\.(?:js|css)$/.test(path);
}

function languageOf(file: string): Language {
  return languages.find((language) => file.startsWith(`${language}/`)) ?? defaultLanguage;
}
