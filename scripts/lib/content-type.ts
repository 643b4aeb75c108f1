import { extname } from 'node:path';

/**
 * The `Content-Type` of a file, where a static server's own table has none or leaves out that text is UTF-8;
 * undefined where that table is right. Unknown kinds (Pagefind's `.pf_meta` and others) are plain bytes.
 */
export function contentType(file: string): string | undefined {
  // The only kind whose name has two dots.
  if (file.endsWith('.csl.json')) return 'application/vnd.citationstyles.csl+json';
  return knownElsewhere.has(extname(file))
    ? undefined
    : (types[extname(file)] ?? 'application/octet-stream');
}

/** Kinds whose type sirv knows and whose text, if they are text, is UTF-8 by definition or by its own mark. */
const knownElsewhere = new Set(
  '.html .js .mjs .css .json .svg .png .jpg .jpeg .gif .webp .avif .ico .woff .woff2 .wasm .pdf .zip .webmanifest'.split(
    ' ',
  ),
);

const types: Readonly<Record<string, string | undefined>> = {
  '.atom': 'application/atom+xml;charset=utf-8',
  '.bib': 'application/x-bibtex;charset=utf-8',
  '.csv': 'text/csv;charset=utf-8',
  '.md': 'text/markdown;charset=utf-8',
  '.mdx': 'text/markdown;charset=utf-8',
  '.ris': 'application/x-research-info-systems;charset=utf-8',
  '.txt': 'text/plain;charset=utf-8',
  '.xml': 'text/xml;charset=utf-8',
};
