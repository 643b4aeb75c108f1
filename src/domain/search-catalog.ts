import type { SearchRecord } from './search-record.ts';

/** A page that is searched. */
export interface SearchPage extends SearchRecord {
  /** What Pagefind calls it in its results. */
  id: string;
  /** Its address below the base, without a slash at its start. */
  path: string;
  title: string;
}

/** Reports that have one bundle of Pagefind: all of a language, or those of a year where there are many. */
export interface SearchGroup {
  /** Folder of the bundle below that of the language: `all`, or the year. */
  name: string;
  pages: number;
  /** Changes with the bundle, so that a browser may keep it. */
  tag: string;
  /** The first word of each file of words, in order. */
  words: readonly string[];
}

/** What can be searched in a language. */
export interface SearchCatalog {
  /** Newest first. */
  groups: readonly SearchGroup[];
  /** The pages of the first group; those of another stand in its folder. */
  pages: readonly SearchPage[];
}

/** Words of texts, folded, in order, each with the number of pages that have it. */
export type WordCounts = readonly (readonly [word: string, pages: number])[];
