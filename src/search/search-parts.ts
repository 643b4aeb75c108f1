import type { Language } from '../domain/language.ts';
import type { NumberParts } from './numbers/number-section.ts';

/** The parts of the search page that its program works on. */
export interface SearchParts extends NumberParts {
  form: HTMLFormElement;
  query: HTMLInputElement;
  filters: HTMLDetailsElement;
  /** Says how many filters are in use. */
  inUse: HTMLElement;
  /** Says that searching needs JavaScript; stands until the program runs. */
  fallback: HTMLElement;
  /** All that follows the form. */
  found: HTMLElement;
  /** Names in the query that were taken for filters. */
  chips: HTMLElement;
  /** Says how many results there are; a live region. */
  status: HTMLElement;
  /** Says how the words were taken. */
  notes: HTMLElement;
  /** What else can be searched. */
  offers: HTMLElement;
  results: HTMLElement;
  more: HTMLButtonElement;
  /** Shown when a part of the index cannot be loaded. */
  failure: HTMLElement;
  retry: HTMLButtonElement;
  clear: HTMLButtonElement;
}

/** What the page tells its program. */
export interface SearchSettings {
  base: string;
  language: Language;
  /** The least sizes in the files of the numbers, in JSON. */
  bounds: string;
  /** The names that a search can be narrowed by, in JSON. */
  names: string;
}
