import { facets } from '../domain/facet.ts';
import { strings, type Strings } from '../i18n/strings.ts';
import { numberSection, type NumberParts, type SearchPlaces } from './numbers/number-section.ts';
import { openSearchIndex, type SearchHits, type SearchIndex } from './pagefind-index.ts';
import { foldLetters } from '../domain/fold-letters.ts';
import { resultItem } from './result-item.ts';
import {
  chosenFilters,
  isEmptySearch,
  readSearchState,
  writeSearchState,
  type SearchState,
} from './search-state.ts';

/** The parts of the search page that its program works on. */
export interface SearchPageParts extends NumberParts {
  form: HTMLFormElement;
  /** Says that searching needs JavaScript; stands until the program runs. */
  fallback: HTMLElement;
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
export function runSearchPage(parts: SearchPageParts, places: SearchPlaces): void {
  const { base, language } = places;
  const words = strings[language].search;
  const numbers = numberSection(parts, places);
  let index: Promise<SearchIndex> | undefined;
  let latest = 0;
  let typing: number | undefined;
  let showMore: () => Promise<void> = async () => {};

  const search = async () => {
    const run = (latest += 1);
    const state = formState(parts.form);
    history.replaceState(null, '', `${location.pathname}${writeSearchState(state)}`);
    parts.clear.hidden = Object.keys(chosenFilters(state)).length === 0;
    if (isEmptySearch(state)) {
      show(parts, [], words.empty);
      await numbers.show(null);
      return;
    }
    parts.status.textContent = words.loading;
    try {
      const found = await numbers.find(state);
      if (run !== latest) return;
      const told = await numbers.show(found, state.query);
      const texts = found === null ? state : { ...state, query: found.rest };
      if (found !== null && found.rest === '') {
        show(parts, [], told);
        return;
      }
      index ??= openSearchIndex(base, language);
      const opened = await index;
      const { results } = await findHits(opened, texts);
      const first = await loadItems(results, 0);
      if (run !== latest) return;
      // A broken index says "nothing found" too: then only what was found may be told.
      const isSure = results.length > 0 || !opened.hasFailed();
      const counted = isSure ? countMessage(results.length, texts, words) : '';
      show(parts, first, [told, counted].filter(Boolean).join(' '));
      showMore = offerMore(parts, results, words);
      parts.failure.hidden = !opened.hasFailed();
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
  parts.more.addEventListener('click', () => void showMore());
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
  parts.fallback.hidden = true;
  fillForm(parts.form, readSearchState(new URLSearchParams(location.search)));
  start();
}

async function findHits(index: SearchIndex, state: SearchState): Promise<SearchHits> {
  const filters = chosenFilters(state);
  return state.query === ''
    ? index.search(null, { filters, sort: { date: 'desc' } })
    : index.search(foldLetters(state.query), { filters });
}

/** The next entries of the list; an entry whose text does not arrive is left out, and the load is on record. */
async function loadItems(results: SearchHits['results'], from: number): Promise<HTMLLIElement[]> {
  const loaded = await Promise.allSettled(
    results.slice(from, from + pageLength).map(async (hit) => resultItem(await hit.data())),
  );
  return loaded.flatMap((item) => (item.status === 'fulfilled' ? [item.value] : []));
}

function countMessage(count: number, { query }: SearchState, words: Strings['search']): string {
  return count === 0 ? `${words.none(query)} ${words.noneHint}` : words.results(count, query);
}

/** Shows the button for more results when there are any; returns what it does. */
function offerMore(
  { results: list, more }: Pick<SearchPageParts, 'results' | 'more'>,
  results: SearchHits['results'],
  words: Strings['search'],
): () => Promise<void> {
  let shown = 0;
  const offerNext = () => {
    shown = Math.min(shown + pageLength, results.length);
    more.hidden = shown === results.length;
    more.textContent = words.more(results.length - shown);
  };
  offerNext();
  return async () => {
    const items = await loadItems(results, shown);
    list.append(...items);
    items[0]?.querySelector('a')?.focus();
    offerNext();
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
  const values = new Map([
    ['q', state.query],
    ...facets.map((facet) => [facet, state[facet]] as const),
  ]);
  for (const element of form.elements) {
    if (element instanceof HTMLInputElement || element instanceof HTMLSelectElement) {
      element.value = values.get(element.name) ?? '';
    }
  }
}
