import { wordsOf } from '../../../src/domain/search-words.ts';
import type { WordCounts } from '../../../src/domain/search-catalog.ts';

/** How many words stand in one file: about 15 kB of it compressed. */
const blockLength = 4000;

/** The words of texts with the number of texts that have each, in order, in blocks. */
export function countWords(texts: readonly string[]): WordCounts[] {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const word of new Set(wordsOf(text))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const all = [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Array.from({ length: Math.ceil(all.length / blockLength) }, (_, block) =>
    all.slice(block * blockLength, (block + 1) * blockLength),
  );
}
