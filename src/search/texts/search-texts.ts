import type { SearchTerm } from '../../domain/search-term.ts';
import type { QueryWord } from '../query/read-words.ts';
import type { TextHit } from './findings.ts';
import { rankTexts, type TextQuery, type WordNotes } from './rank-texts.ts';
import type { TextIndex } from './text-index.ts';

/** What was found in the texts of a language. */
export interface TextSearch extends WordNotes {
  hits: TextHit[];
  /** Groups that were searched, and those that were not, newest first. */
  searched: readonly string[];
  left: readonly string[];
}

/**
 * Looks for a query in the texts of a language: in the newest group, and in the others where that finds nothing or
 * `everyGroup` is set. Hits come group by group.
 */
export async function searchTexts(
  query: TextQuery,
  index: TextIndex,
  loadTerms: () => Promise<readonly SearchTerm[]>,
  everyGroup: boolean,
): Promise<TextSearch> {
  const [newest, ...older] = index.groups;
  if (newest === undefined) return nothing;
  const search = async (name: string) =>
    rankTexts(query, await index.open(name), index.language, loadTerms);
  const first = await search(newest);
  if (!everyGroup && first.hits.length > 0)
    return { ...first.notes, hits: first.hits, searched: [newest], left: older };
  const results = [first, ...(await Promise.all(older.map(search)))];
  const whole = results.filter(({ notes, hits }) => !notes.isPartial && hits.length > 0);
  // Texts with some of the words are worth showing only where none has all.
  const shown = whole.length > 0 ? whole : results;
  return {
    hits: shown.flatMap(({ hits }) => hits),
    unknown: unknownToAll(results.map(({ notes }) => notes.unknown)),
    translated: [...new Set(shown.flatMap(({ notes }) => notes.translated))],
    isPartial: whole.length === 0 && results.some(({ notes }) => notes.isPartial),
    searched: index.groups,
    left: [],
  };
}

const nothing: TextSearch = {
  hits: [],
  unknown: [],
  translated: [],
  isPartial: false,
  searched: [],
  left: [],
};

/** The words that no group has. */
function unknownToAll(lists: readonly (readonly QueryWord[])[]): QueryWord[] {
  const [first = [], ...others] = lists;
  return first.filter(({ word }) =>
    others.every((list) => list.some((other) => other.word === word)),
  );
}
