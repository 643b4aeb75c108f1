import type { FigureIndex, IndexedFigure } from '../domain/figure-index.ts';
import type { Language } from '../domain/language.ts';
import { explorerStrings } from '../i18n/explorer-strings.ts';
import { writeCautions } from './cautions.ts';
import { canOrderByValue, compareFigures } from './comparability.ts';
import { showCounts } from '../forms/facet-form.ts';
import { allowOrderByValue } from './explorer-form.ts';
import type { ExplorerAddresses, ExplorerParts } from './explorer-parts.ts';
import { countFilters, pageLength, type ExplorerState } from './explorer-state.ts';
import { rowMaker } from './figure-rows.ts';
import { filterFigures } from './filter-figures.ts';
import { orderFigures } from './order-figures.ts';
import { showOrder } from './order-headers.ts';

/** The list of figures on the page: the figures that fit its state, and the rows of the first of them. */
export interface ShownFigures {
  figures: readonly IndexedFigure[];
  /** Adds rows until there are so many, if there are; returns the first row added. */
  addRows: (rows: number) => HTMLTableRowElement | undefined;
}

/** Shows the figures that fit a state, how many they are, and what of them must not be put side by side. */
export function showFigures(
  parts: ExplorerParts,
  index: FigureIndex,
  state: ExplorerState,
  addresses: ExplorerAddresses,
  language: Language,
): ShownFigures {
  const words = explorerStrings[language];
  const { figures: fitting, counts } = filterFigures(index, state);
  const comparability = compareFigures(fitting, index);
  const isComparable = canOrderByValue(comparability);
  // An order by value that the address asks for waits until the values can be ordered.
  const order = state.order.endsWith('value') && !isComparable ? 'report' : state.order;
  const figures = orderFigures(fitting, order, index, language);
  const isEmpty = figures.length === 0;

  const body = parts.table.tBodies[0] ?? parts.table.createTBody();
  const makeRow = rowMaker(index, addresses, language);
  const addRows = (rows: number) => {
    const from = body.rows.length;
    body.append(...figures.slice(from, rows).map(makeRow));
    const rest = figures.length - body.rows.length;
    parts.more.hidden = rest === 0;
    parts.more.textContent = words.more(Math.min(rest, pageLength));
    return body.rows[from];
  };
  body.replaceChildren();
  addRows(state.rows);

  parts.status.textContent = isEmpty
    ? words.none
    : words.shown(figures.length, index.figures.length);
  parts.cautions.replaceChildren(...writeCautions(comparability, language).map(listItem));
  parts.table.hidden = isEmpty;
  parts.wayOut.hidden = !isEmpty;
  parts.download.hidden = isEmpty;
  parts.download.textContent = words.download(figures.length);
  parts.downloadFailure.hidden = true;
  showFiltersInUse(parts, state, language);
  showCounts(parts.form, counts, language);
  allowOrderByValue(parts.form, isComparable);
  showOrder(parts.table, order, isComparable);
  return { figures, addRows };
}

/** Says how many filters are in use, and offers to clear them. */
export function showFiltersInUse(
  { inUse, clear }: Pick<ExplorerParts, 'inUse' | 'clear'>,
  state: ExplorerState,
  language: Language,
): void {
  const count = countFilters(state);
  inUse.textContent = count === 0 ? '' : explorerStrings[language].filtersInUse(count);
  clear.hidden = count === 0;
}

function listItem(text: string): HTMLLIElement {
  const item = document.createElement('li');
  item.textContent = text;
  return item;
}
