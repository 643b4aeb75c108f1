import type { FigureIndex, IndexedFigure } from '../domain/figure-index.ts';
import type { Language } from '../domain/language.ts';
import { explorerStrings } from '../i18n/explorer-strings.ts';
import { writeCautions } from './cautions.ts';
import { canOrderByValue, compareFigures } from './comparability.ts';
import { downloadFigures } from './csv-download.ts';
import { allowOrderByValue, fillForm, formState, showCounts } from './explorer-form.ts';
import {
  countFilters,
  pageLength,
  readExplorerState,
  writeExplorerState,
  type ExplorerState,
} from './explorer-state.ts';
import { rowMaker, type AddressPatterns } from './figure-rows.ts';
import { filterFigures } from './filter-figures.ts';
import { loadFigureIndex } from './load-figure-index.ts';
import { orderFigures } from './order-figures.ts';
import { makeOrderHeaders, showOrder } from './order-headers.ts';

/** The parts of the page that its program works on. */
export interface ExplorerParts {
  form: HTMLFormElement;
  /** Holds the filters; closed at first where there is little room. */
  filters: HTMLDetailsElement;
  /** Says how many filters are in use. */
  inUse: HTMLElement;
  clear: HTMLButtonElement;
  /** Says that filtering needs JavaScript; stands until the program runs. */
  fallback: HTMLElement;
  /** Everything that shows figures. */
  found: HTMLElement;
  /** Says how many figures there are; a live region. */
  status: HTMLElement;
  /** Shown when the figures cannot be loaded. */
  failure: HTMLElement;
  retry: HTMLButtonElement;
  /** Shown when no figure fits. */
  wayOut: HTMLElement;
  clearAll: HTMLButtonElement;
  /** What must not be put side by side. */
  cautions: HTMLElement;
  table: HTMLTableElement;
  more: HTMLButtonElement;
  download: HTMLButtonElement;
  downloadFailure: HTMLElement;
}

/** Where the program finds its files and leads its links. */
export interface ExplorerAddresses extends AddressPatterns {
  /** The packed list of all figures. */
  index: string;
  /** The open data of all figures. */
  csv: string;
}

/** Makes the page of figures work: filters, order and rows shown stand in the address; a failed load can be retried. */
export function runExplorerPage(
  parts: ExplorerParts,
  addresses: ExplorerAddresses,
  language: Language,
): void {
  const words = explorerStrings[language];
  const body = parts.table.tBodies[0] ?? parts.table.createTBody();
  let index: FigureIndex | undefined;
  let shown: IndexedFigure[] = [];
  let state = addressState();

  const load = async (isRetry: boolean) => {
    parts.failure.hidden = true;
    parts.status.textContent = words.loading;
    try {
      index = await loadFigureIndex(addresses.index, isRetry);
      render(index);
    } catch {
      parts.status.textContent = '';
      parts.failure.hidden = false;
    }
  };

  const render = (loaded: FigureIndex) => {
    const { figures, counts } = filterFigures(loaded, state);
    const comparability = compareFigures(figures, loaded);
    const isComparable = canOrderByValue(comparability);
    // An order by value that the address asks for waits until the values can be ordered.
    const order = state.order.endsWith('value') && !isComparable ? 'report' : state.order;
    shown = orderFigures(figures, order, loaded, language);
    body.replaceChildren(...shown.slice(0, state.rows).map(rowMaker(loaded, addresses, language)));
    parts.status.textContent =
      figures.length === 0 ? words.none : words.shown(figures.length, loaded.figures.length);
    parts.cautions.replaceChildren(
      ...writeCautions(comparability, language).map((text) => {
        const item = document.createElement('li');
        item.textContent = text;
        return item;
      }),
    );
    parts.table.hidden = figures.length === 0;
    parts.wayOut.hidden = figures.length > 0;
    parts.download.hidden = figures.length === 0;
    parts.download.textContent = words.download(figures.length);
    parts.downloadFailure.hidden = true;
    showCounts(parts.form, counts, language);
    allowOrderByValue(parts.form, isComparable);
    showOrder(parts.table, order, isComparable);
    showFiltersInUse();
    offerMore();
  };

  const showFiltersInUse = () => {
    const inUse = countFilters(state);
    parts.inUse.textContent = inUse === 0 ? '' : words.filtersInUse(inUse);
    parts.clear.hidden = inUse === 0;
  };

  const offerMore = () => {
    const rest = shown.length - body.rows.length;
    parts.more.hidden = rest <= 0;
    parts.more.textContent = words.more(Math.min(rest, pageLength));
  };

  const change = (next: ExplorerState) => {
    state = next;
    const address = `${location.pathname}${writeExplorerState(state)}`;
    if (address !== `${location.pathname}${location.search}`) history.pushState(null, '', address);
    if (index) render(index);
  };

  const clear = () => {
    const { order } = state;
    const next = { ...readExplorerState(new URLSearchParams()), order };
    fillForm(parts.form, next);
    change(next);
    parts.status.focus();
  };

  parts.form.addEventListener('change', () => change(formState(parts.form)));
  parts.form.addEventListener('submit', (event) => {
    event.preventDefault();
    change(formState(parts.form));
    if (!isWide()) parts.filters.open = false;
    parts.status.focus();
  });
  parts.clear.addEventListener('click', clear);
  parts.clearAll.addEventListener('click', clear);
  parts.retry.addEventListener('click', () => void load(true));
  parts.more.addEventListener('click', () => {
    if (!index) return;
    const from = body.rows.length;
    state = { ...state, rows: from + pageLength };
    history.replaceState(null, '', `${location.pathname}${writeExplorerState(state)}`);
    body.append(...shown.slice(from, state.rows).map(rowMaker(index, addresses, language)));
    body.rows[from]?.querySelector('a')?.focus();
    offerMore();
  });
  parts.download.addEventListener('click', () => {
    parts.downloadFailure.hidden = true;
    downloadFigures(addresses.csv, shown).catch(() => {
      parts.downloadFailure.hidden = false;
    });
  });
  makeOrderHeaders(parts.table, (order) => {
    const next = { ...state, order, rows: pageLength };
    fillForm(parts.form, next);
    change(next);
  });
  window.addEventListener('popstate', () => {
    state = addressState();
    fillForm(parts.form, state);
    if (index) render(index);
  });

  parts.form.hidden = false;
  parts.found.hidden = false;
  parts.fallback.hidden = true;
  parts.filters.open = isWide();
  fillForm(parts.form, state);
  showFiltersInUse();
  void load(false);
}

function addressState(): ExplorerState {
  return readExplorerState(new URLSearchParams(location.search));
}

function isWide(): boolean {
  return matchMedia('(min-width: 56rem)').matches;
}
