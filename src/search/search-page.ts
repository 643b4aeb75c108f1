import { fillForm, formParameters, resetCounts, showCounts } from '../forms/facet-form.ts';
import { searchStrings } from '../i18n/search-strings.ts';
import { numberSection } from './numbers/number-section.ts';
import { openSources } from './open-sources.ts';
import { useResultKeys } from './result-keys.ts';
import { resultList } from './result-list.ts';
import { runSearch, type SearchAnswer } from './run-search.ts';
import { answerMessage } from './answer-message.ts';
import { showChips, showNotes } from './search-notes.ts';
import type { SearchParts, SearchSettings } from './search-parts.ts';
import {
  countFilters,
  isEmptySearch,
  readSearchState,
  writeSearchState,
  type SearchState,
} from './search-state.ts';

const typingPause = 200;

/**
 * Makes the search page work: results as one types or chooses, the search in the address, what arrived where a part of
 * the index does not, retry.
 */
export function runSearchPage(parts: SearchParts, settings: SearchSettings): void {
  const { base, language } = settings;
  const words = searchStrings[language];
  const sources = openSources(settings);
  const showNumbers = numberSection(parts, base, language);
  const showTexts = resultList(parts, base, language);
  let state = addressState();
  let latest = 0;
  let typing: number | undefined;

  const search = async (everyGroup = false) => {
    const run = (latest += 1);
    parts.found.ariaBusy = 'true';
    await carryOut(run, state, everyGroup);
    if (run === latest) parts.found.ariaBusy = 'false';
  };

  const carryOut = async (run: number, asked: SearchState, everyGroup: boolean) => {
    showFilters(parts, asked, language);
    parts.failure.hidden = true;
    if (isEmptySearch(asked)) {
      await showAnswer(run, nothing, asked);
      resetCounts(parts.form, language);
      parts.status.textContent = words.empty;
      return;
    }
    parts.status.textContent = words.loading;
    const failed = { ...nothing, isIncomplete: true };
    const answer = await runSearch(asked, sources, everyGroup).catch(() => failed);
    if (run === latest) await showAnswer(run, answer, asked);
  };

  const showAnswer = async (run: number, answer: SearchAnswer, asked: SearchState) => {
    const offers = { change, searchOlder: () => void search(true) };
    showChips(parts, answer.chips, asked, language, offers);
    showNotes(parts, answer, asked, sources, offers);
    showCounts(parts.form, answer.counts, language);
    // A broken index says "nothing found" too: then only what was found may be told.
    const isWhole = () => !answer.isIncomplete && !sources.hasFailed();
    const isSure = (answer.texts?.hits.length ?? 0) > 0 || isWhole();
    parts.status.textContent = isSure ? answerMessage(answer, asked, language) : '';
    await showNumbers(answer.numbers?.hits ?? []);
    if (run !== latest) return;
    parts.results.toggleAttribute('data-partial', answer.texts?.isPartial === true);
    await showTexts(answer.texts?.hits ?? []);
    if (run === latest) parts.failure.hidden = isWhole();
  };

  const change = (changes: Partial<SearchState>) => {
    state = { ...state, ...changes };
    fillForm(parts.form, new URLSearchParams(writeSearchState(state)));
    go();
    parts.query.focus();
  };

  /** Carries out the search that the state says, and puts it into the address. */
  const go = () => {
    const query = writeSearchState(state);
    if (query !== location.search) history.pushState(null, '', location.pathname + query);
    void search();
  };

  const takeForm = () => {
    const read = readSearchState(formParameters(parts.form));
    // A name that was made words again stays so while it stands there.
    const { plain } = sources.readNames(read.query, state.plain);
    state = { ...read, plain, isWide: state.isWide };
  };

  parts.form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(typing);
    takeForm();
    go();
  });
  parts.form.addEventListener('input', (event) => {
    clearTimeout(typing);
    typing = window.setTimeout(() => {
      takeForm();
      // A history entry a letter would make "back" useless.
      if (event.target === parts.query) {
        history.replaceState(null, '', location.pathname + writeSearchState(state));
        void search();
      } else go();
    }, typingPause);
  });
  parts.retry.addEventListener('click', () => {
    sources.close();
    void search();
  });
  parts.clear.addEventListener('click', () =>
    change({ ...readSearchState(new URLSearchParams()), query: state.query, order: state.order }),
  );
  window.addEventListener('popstate', () => {
    state = addressState();
    fillForm(parts.form, new URLSearchParams(writeSearchState(state)));
    void search();
  });
  useResultKeys(parts);

  parts.form.hidden = false;
  parts.found.hidden = false;
  parts.fallback.hidden = true;
  parts.filters.open = isWide();
  fillForm(parts.form, new URLSearchParams(writeSearchState(state)));
  if (location.search === '') parts.query.focus();
  void search();
}

const nothing: SearchAnswer = {
  chips: [],
  numbers: null,
  texts: null,
  counts: new Map(),
  isIncomplete: false,
};

function addressState(): SearchState {
  return readSearchState(new URLSearchParams(location.search));
}

/** Whether filters and results stand side by side, as in search.css. */
function isWide(): boolean {
  return matchMedia('(min-width: 56rem)').matches;
}

function showFilters(
  { inUse, clear }: Pick<SearchParts, 'inUse' | 'clear'>,
  state: SearchState,
  language: SearchSettings['language'],
): void {
  const count = countFilters(state);
  inUse.textContent = count === 0 ? '' : searchStrings[language].filtersInUse(count);
  clear.hidden = count === 0;
}
