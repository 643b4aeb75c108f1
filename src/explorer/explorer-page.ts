import type { FigureIndex } from '../domain/figure-index.ts';
import type { Language } from '../domain/language.ts';
import { explorerStrings } from '../i18n/explorer-strings.ts';
import { downloadFigures } from './csv-download.ts';
import { fillForm, formParameters } from '../forms/facet-form.ts';
import type { ExplorerAddresses, ExplorerParts } from './explorer-parts.ts';
import {
  pageLength,
  readExplorerState,
  writeExplorerState,
  type ExplorerState,
} from './explorer-state.ts';
import { loadFigureIndex } from './load-figure-index.ts';
import { makeOrderHeaders } from './order-headers.ts';
import { showFigures, showFiltersInUse, type ShownFigures } from './show-figures.ts';

/**
 * Makes the page of figures work: filters, order and the number of rows stand in the address, and a load that
 * failed can be tried again.
 */
export function runExplorerPage(
  parts: ExplorerParts,
  addresses: ExplorerAddresses,
  language: Language,
): void {
  let index: FigureIndex | undefined;
  let shown: ShownFigures | undefined;
  let state = addressState();

  const show = () => {
    if (index) shown = showFigures(parts, index, state, addresses, language);
  };

  const load = async (isRetry: boolean) => {
    parts.failure.hidden = true;
    parts.status.textContent = explorerStrings[language].loading;
    try {
      index = await loadFigureIndex(addresses.index, isRetry);
      show();
    } catch {
      parts.status.textContent = '';
      parts.failure.hidden = false;
    }
  };

  const change = (next: ExplorerState) => {
    state = next;
    const query = writeExplorerState(state);
    if (query !== location.search) history.pushState(null, '', location.pathname + query);
    show();
  };

  const clear = () => {
    const next = { ...readExplorerState(new URLSearchParams()), order: state.order };
    fillForm(parts.form, parametersOf(next));
    change(next);
    parts.status.focus();
  };

  parts.form.addEventListener('change', () =>
    change(readExplorerState(formParameters(parts.form))),
  );
  parts.form.addEventListener('submit', (event) => {
    event.preventDefault();
    change(readExplorerState(formParameters(parts.form)));
    if (!isWide()) parts.filters.open = false;
    parts.status.focus();
  });
  parts.clear.addEventListener('click', clear);
  parts.clearAll.addEventListener('click', clear);
  parts.retry.addEventListener('click', () => void load(true));
  parts.more.addEventListener('click', () => {
    state = { ...state, rows: state.rows + pageLength };
    history.replaceState(null, '', location.pathname + writeExplorerState(state));
    shown?.addRows(state.rows)?.querySelector('a')?.focus();
  });
  parts.download.addEventListener('click', () => {
    parts.downloadFailure.hidden = true;
    downloadFigures(addresses.csv, shown?.figures ?? []).catch(() => {
      parts.downloadFailure.hidden = false;
    });
  });
  makeOrderHeaders(parts.table, (order) => {
    const next = { ...state, order, rows: pageLength };
    fillForm(parts.form, parametersOf(next));
    change(next);
  });
  window.addEventListener('popstate', () => {
    state = addressState();
    fillForm(parts.form, parametersOf(state));
    show();
  });

  parts.form.hidden = false;
  parts.found.hidden = false;
  parts.fallback.hidden = true;
  parts.filters.open = isWide();
  fillForm(parts.form, parametersOf(state));
  showFiltersInUse(parts, state, language);
  void load(false);
}

function parametersOf(state: ExplorerState): URLSearchParams {
  return new URLSearchParams(writeExplorerState(state));
}

function addressState(): ExplorerState {
  return readExplorerState(new URLSearchParams(location.search));
}

/** Whether filters and figures stand side by side, as in explorer.css. */
function isWide(): boolean {
  return matchMedia('(min-width: 56rem)').matches;
}
