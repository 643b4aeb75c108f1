import leven from 'leven';
import type { WordCounts } from '../../domain/search-catalog.ts';

const offered = 2;

/** The words of texts that are nearest to one that no text has: a letter or two off, the more frequent first. */
export function similarWords(word: string, words: WordCounts): string[] {
  const limit = word.length < 4 ? 0 : word.length < 7 ? 1 : 2;
  if (limit === 0) return [];
  return words
    .flatMap(([known, pages]) => {
      if (/\d/.test(known)) return [];
      const distance = leven(word, known, { maxDistance: limit + 1 });
      return distance <= limit ? [{ known, pages, distance }] : [];
    })
    .toSorted((a, b) => a.distance - b.distance || b.pages - a.pages)
    .slice(0, offered)
    .map(({ known }) => known);
}
