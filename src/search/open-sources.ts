import type { KnownName } from '../domain/known-name.ts';
import { languages, type Language } from '../domain/language.ts';
import type { SearchTerm } from '../domain/search-term.ts';
import { loadJson } from './load-json.ts';
import { readBounds } from './numbers/pack-numbers.ts';
import type { NumberIndex } from './numbers/number-index.ts';
import { readNamesOf } from './query/name-chips.ts';
import type { SearchSources } from './run-search.ts';
import type { SearchSettings } from './search-parts.ts';
import { openTextIndex, type TextIndex } from './texts/text-index.ts';

/** What the search page works on; everything is opened when it is asked for, and once. */
export interface OpenedSources extends SearchSources {
  /** Whether a part of what was opened failed to load. */
  hasFailed: () => boolean;
  /** Forgets what was opened, so that it is loaded again. */
  close: () => void;
}

/** Makes ready what the search page works on. */
export function openSources({ base, language, bounds, names }: SearchSettings): OpenedSources {
  const folder = base.replace(/\/?$/, '/');
  const texts = new Map<Language, Promise<TextIndex>>();
  const failing = new Set<TextIndex>();
  let numbers: Promise<NumberIndex> | undefined;
  let terms: Promise<readonly SearchTerm[]> | undefined;
  return {
    language,
    others: languages.filter((code) => code !== language),
    readNames: readNamesOf(readNames(names)),
    openTexts: (code) => {
      const known = texts.get(code);
      if (known) return known;
      const index = openTextIndex(base, code).then((opened) => {
        failing.add(opened);
        return opened;
      });
      texts.set(code, index);
      return index;
    },
    openNumbers: () => {
      numbers ??= import('./numbers/number-index.ts').then(({ openNumberIndex }) =>
        openNumberIndex(base, readBounds(bounds)),
      );
      return numbers;
    },
    loadTerms: () => {
      terms ??= loadJson(`${folder}search/terms.json`, isTerms);
      return terms;
    },
    hasFailed: () => [...failing].some((index) => index.hasFailed()),
    close: () => {
      texts.clear();
      failing.clear();
      numbers = undefined;
      terms = undefined;
    },
  };
}

function readNames(text: string): readonly KnownName[] {
  const names: unknown = JSON.parse(text);
  return isNames(names) ? names : [];
}

function isNames(value: unknown): value is readonly KnownName[] {
  return Array.isArray(value);
}

function isTerms(value: unknown): value is readonly SearchTerm[] {
  return Array.isArray(value);
}
