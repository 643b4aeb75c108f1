import type { Language } from '../../domain/language.ts';
import { wordsOf } from '../../domain/search-words.ts';
import type { WordCounts } from '../../domain/search-catalog.ts';
import { similarWords } from './similar-words.ts';
import { wordRoot } from './word-root.ts';

/** A word of a query, held against the words of the texts. */
export interface QueryWord {
  /** Folded. */
  word: string;
  /** The words of the texts by which it is found: itself, or other forms of it; none where no text has it. */
  forms: readonly string[];
  /** Words that may be meant where no text has it. */
  similar: readonly string[];
}

const formsTried = 3;

/**
 * Holds the words of a query against those of the texts: Pagefind itself takes a word that it does not know for the
 * longest beginning that it does, and finds something else. A word counts as known when some word begins like it.
 */
export async function readWords(
  query: string,
  language: Language,
  wordsLike: (beginning: string) => Promise<WordCounts>,
): Promise<QueryWord[]> {
  return Promise.all(
    wordsOf(query).map(async (word) => {
      if ((await wordsLike(word)).length > 0) return { word, forms: [word], similar: [] };
      const all = await wordsLike('');
      const root = wordRoot(word, language);
      const forms = all
        .filter(([known]) => wordRoot(known, language) === root)
        .toSorted(([, a], [, b]) => b - a)
        .slice(0, formsTried)
        .map(([known]) => known);
      return { word, forms, similar: forms.length > 0 ? [] : similarWords(word, all) };
    }),
  );
}
