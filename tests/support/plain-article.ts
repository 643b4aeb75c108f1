import type { Article } from '../../src/importer/article.ts';
import { placeText, trimPlaced } from '../../src/importer/placed-text.ts';

/** An article as plain text gives it, by the simplest reading: each line that has something on it is a paragraph. */
export function plainArticle(input: string): Article {
  const blocks: Article['blocks'] = [];
  let start = 0;
  for (const line of input.split('\n')) {
    const text = trimPlaced(placeText(input, { start, end: start + line.length }));
    if (text.text !== '') blocks.push({ kind: 'paragraph', text });
    start += line.length + 1;
  }
  return { format: 'text', input, blocks, dropped: [], metadata: {} };
}
