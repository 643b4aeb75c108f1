import { foldLetters } from '../../../src/domain/fold-letters.ts';
import { searchRecordName, type SearchRecord } from '../../../src/domain/search-record.ts';

/** A built page that is to be found, ready for Pagefind. */
export interface SearchablePage {
  record: SearchRecord;
  /** Its address below the base, without a slash at its start. */
  path: string;
  html: string;
}

/** Reads a built page; null where it is not searched. `file` is its path in the site. */
export function readSearchPage(file: string, html: string): SearchablePage | null {
  if (!html.includes('data-pagefind-body')) return null;
  const record = readRecord(html);
  if (record === null) throw new Error(`${file} is to be searched, but has no search record.`);
  return {
    record,
    path: file.replace(/index\.html$/, ''),
    html: withFoldedWords(withoutMarkIds(withoutLabels(html))),
  };
}

function readRecord(html: string): SearchRecord | null {
  const content = new RegExp(`<meta name="${searchRecordName}" content="([^"]*)"`).exec(html)?.[1];
  if (content === undefined) return null;
  const record: unknown = JSON.parse(plainText(content));
  return isRecord(record) ? record : null;
}

function isRecord(record: unknown): record is SearchRecord {
  return typeof record === 'object' && record !== null && 'date' in record && 'facets' in record;
}

/** The characters that stand for themselves in no attribute. */
function plainText(attribute: string): string {
  return attribute
    .replaceAll('&quot;', '"')
    .replaceAll('&#34;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&#38;', '&')
    .replaceAll('&amp;', '&');
}

/** Pagefind leaves out labels with all they hold; in a report they hold the words of the figures. */
function withoutLabels(html: string): string {
  return html.replaceAll(/<\/?label>/g, '');
}

/**
 * Pagefind keeps a place for every id of a text. A hit is shown by its paragraph, so the ids of the marks of figures and
 * of the signs of notes would only make what a search loads larger.
 */
function withoutMarkIds(html: string): string {
  return html.replaceAll(/(<(?:data|a)\b[^>]*?)\sid="[^"]*"/g, '$1');
}

/**
 * Pagefind finds "Lâm" for "lam", but not "Đồng" for "dong": a page's words with that letter are put into its index
 * with a plain one too. The search page takes the letter out of what is typed.
 */
function withFoldedWords(html: string): string {
  const text = html.replaceAll(/<(?!meta)[^>]*>/g, ' ');
  const words = text.match(/[\p{L}\p{M}]*đ[\p{L}\p{M}]*/giu) ?? [];
  if (words.length === 0) return html;
  const folded = [...new Set(words.map((word) => foldLetters(word.toLowerCase())))].toSorted();
  const meta = `<meta data-pagefind-meta="folded[content]" content="${folded.join(' ')}">`;
  return html.replace('</head>', `${meta}</head>`);
}
