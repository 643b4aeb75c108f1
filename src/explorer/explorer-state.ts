import {
  figureFacets,
  figureOrders,
  type FigureFacet,
  type FigureOrder,
} from '../domain/figure-facet.ts';

/** How many figures are shown at first, and how many more at a time. */
export const pageLength = 50;

/** Which figures are shown, and how: all that the address of the page says. */
export interface ExplorerState {
  /** Chosen values of each facet; none means all. */
  chosen: Record<FigureFacet, readonly string[]>;
  /** Years between which the period of a figure must lie at least in part. */
  from: number | null;
  to: number | null;
  order: FigureOrder;
  /** How many rows, in whole pages. */
  rows: number;
}

/** Reads the state from the query part of an address, or from a form. What it does not know is passed over. */
export function readExplorerState(parameters: URLSearchParams): ExplorerState {
  const chosen = (facet: FigureFacet) => [
    ...new Set(parameters.getAll(facet).filter((value) => value !== '')),
  ];
  const rows = Number(parameters.get('rows'));
  return {
    chosen: {
      indicator: chosen('indicator'),
      province: chosen('province'),
      program: chosen('program'),
      status: chosen('status'),
      qualifier: chosen('qualifier'),
    },
    from: readYear(parameters.get('from')),
    to: readYear(parameters.get('to')),
    order: figureOrders.find((order) => order === parameters.get('order')) ?? 'report',
    rows:
      Number.isSafeInteger(rows) && rows > 0
        ? Math.ceil(rows / pageLength) * pageLength
        : pageLength,
  };
}

/** The query part of the address of a state; empty for all figures in their first order. */
export function writeExplorerState({ chosen, from, to, order, rows }: ExplorerState): string {
  const parameters = new URLSearchParams(
    figureFacets.flatMap((facet) => chosen[facet].map((value) => [facet, value])),
  );
  if (from !== null) parameters.set('from', String(from));
  if (to !== null) parameters.set('to', String(to));
  if (order !== 'report') parameters.set('order', order);
  if (rows !== pageLength) parameters.set('rows', String(rows));
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

/** How many facets, the years counting as one, narrow the list. */
export function countFilters({ chosen, from, to }: ExplorerState): number {
  const inUse = figureFacets.filter((facet) => chosen[facet].length > 0).length;
  return inUse + (from === null && to === null ? 0 : 1);
}

function readYear(text: string | null): number | null {
  return text !== null && /^\d{4}$/.test(text) ? Number(text) : null;
}
