import type { Language } from '../domain/language.ts';
import { strings, type Strings } from '../i18n/strings.ts';
import { openSearchIndex, type SearchHits, type SearchIndex } from './pagefind-index.ts';
import { resultItem } from './result-item.ts';
import {
  chosenFilters,
  facets,
  isEmptySearch,
  readSearchState,
  writeSearchState,
  type SearchState,
} from './search-state.ts';

/** The parts of the search page that its program works on. */
export interface SearchPageParts {
  form: HTMLFormElement;
  /** Says how many results there are; a live region. */
  status: HTMLElement;
  results: HTMLElement;
  more: HTMLButtonElement;
  /** Shown when the index cannot be loaded. */
  failure: HTMLElement;
  retry: HTMLButtonElement;
  clear: HTMLButtonElement;
}

const pageLength = 10;
const typingPause = 200;

/** Makes the search page work: results as one types or chooses, the search in the address, retry on failure. */
export function runSearchPage(parts: SearchPageParts, base: string, language: Language): void {
  const words = strings[language].search;
  let index: Promise<SearchIndex> | undefined;
  let latest = 0;
  let typing: number | undefined;

  const search = async () => {
    const run = (latest += 1);
    const state = formState(parts.form);
    history.replaceState(null, '', `${location.pathname}${writeSearchState(state)}`);
    parts.clear.hidden = Object.keys(chosenFilters(state)).length === 0;
    if (isEmptySearch(state)) {
      show(parts, [], words.empty);
      return;
    }
    parts.status.textContent = words.loading;
    try {
      index ??= openSearchIndex(base, language);
      const opened = await index;
      const hits = await findHits(opened, state);
      if (run !== latest) return;
      await showHits(parts, hits, state, words, () => run === latest);
      if (run === latest && opened.hasFailed()) parts.failure.hidden = false;
    } catch {
      if (run !== latest) return;
      show(parts, [], '');
      parts.failure.hidden = false;
    }
  };

  const start = () => void search();
  parts.form.addEventListener('submit', (event) => {
    event.preventDefault();
    start();
  });
  parts.form.addEventListener('input', () => {
    clearTimeout(typing);
    typing = window.setTimeout(start, typingPause);
  });
  parts.retry.addEventListener('click', () => {
    index = undefined;
    start();
  });
  parts.clear.addEventListener('click', () => {
    fillForm(parts.form, { ...formState(parts.form), province: '', program: '', year: '' });
    start();
  });
  window.addEventListener('popstate', () => {
    fillForm(parts.form, readSearchState(new URLSearchParams(location.search)));
    start();
  });

  parts.form.hidden = false;
  fillForm(parts.form, readSearchState(new URLSearchParams(location.search)));
  start();
}

async function findHits(index: SearchIndex, state: SearchState): Promise<SearchHits> {
  const filters = chosenFilters(state);
  return state.query === ''
    ? index.search(null, { filters, sort: { date: 'desc' } })
    : index.search(state.query, { filters });
}

async function showHits(
  parts: SearchPageParts,
  { results }: SearchHits,
  { query }: SearchState,
  words: Strings['search'],
  isCurrent: () => boolean,
): Promise<void> {
  const page = async (from: number) => {
    const loaded = await Promise.allSettled(
      results.slice(from, from + pageLength).map(async (hit) => resultItem(await hit.data())),
    );
    return loaded.flatMap((item) => (item.status === 'fulfilled' ? [item.value] : []));
  };
  const items = await page(0);
  if (!isCurrent()) return;
  const message =
    results.length === 0 ? `${words.none(query)} ${words.noneHint}` : words.results(results.length, query);
  show(parts, items, message);
  offerMore(parts, results.length, words, page);
}

function offerMore(
  { results, more }: Pick<SearchPageParts, 'results' | 'more'>,
  total: number,
  words: Strings['search'],
  page: (from: number) => Promise<HTMLLIElement[]>,
): void {
  const shown = results.childElementCount;
  more.hidden = shown >= total;
  more.textContent = words.more(total - shown);
  more.onclick = async () => {
    const items = await page(shown);
    results.append(...items);
    items[0]?.querySelector('a')?.focus();
    offerMore({ results, more }, total, words, page);
  };
}

function show(
  { results, status, more, failure }: SearchPageParts,
  items: readonly HTMLLIElement[],
  message: string,
): void {
  results.replaceChildren(...items);
  status.textContent = message;
  more.hidden = true;
  failure.hidden = true;
}

function formState(form: HTMLFormElement): SearchState {
  const parameters = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string') parameters.set(name, value);
  }
  return readSearchState(parameters);
}

function fillForm(form: HTMLFormElement, state: SearchState): void {
  const values = new Map([['q', state.query], ...facets.map((facet) => [facet, state[facet]] as const)]);
  for (const element of form.elements) {
    if (element instanceof HTMLInputElement || element instanceof HTMLSelectElement) {
      element.value = values.get(element.name) ?? '';
    }
  }
}
