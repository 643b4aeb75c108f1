import { facets, type Facet } from '../domain/facet.ts';
import { searchOrders, type SearchOrder } from '../domain/search-order.ts';

/** What is searched for: all that the address of the page says. An empty string means that nothing was given. */
export interface SearchState {
  query: string;
  /** Chosen values of each facet; none means all. */
  chosen: Readonly<Record<Facet, readonly string[]>>;
  /** Days (YYYY-MM-DD) between which the date of a report must lie at least in part. */
  from: string;
  to: string;
  order: SearchOrder;
  /** Keys of names in the query that are meant as words, not as filters. */
  plain: readonly string[];
  /** Whether texts in the other languages of the site are searched too. */
  isWide: boolean;
}

/** Reads the state from the query part of an address, or from a form. What it does not know is passed over. */
export function readSearchState(parameters: URLSearchParams): SearchState {
  const read = (name: string) => (parameters.get(name) ?? '').trim();
  const all = (name: string) => [
    ...new Set(parameters.getAll(name).filter((value) => value !== '')),
  ];
  return {
    query: read('q'),
    chosen: {
      province: all('province'),
      program: all('program'),
      year: all('year'),
      source: all('source'),
      status: all('status'),
    },
    from: readDay(read('from')),
    to: readDay(read('to')),
    order: searchOrders.find((order) => order === read('order')) ?? 'relevance',
    plain: all('plain'),
    isWide: read('wide') !== '',
  };
}

/** The query part of the address of a search; empty when nothing is searched for. */
export function writeSearchState(state: SearchState): string {
  const { query, chosen, from, to, order, plain, isWide } = state;
  const parameters = new URLSearchParams();
  if (query !== '') parameters.set('q', query);
  for (const facet of facets) for (const value of chosen[facet]) parameters.append(facet, value);
  if (from !== '') parameters.set('from', from);
  if (to !== '') parameters.set('to', to);
  if (order !== 'relevance') parameters.set('order', order);
  for (const key of plain) parameters.append('plain', key);
  if (isWide) parameters.set('wide', '1');
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

/** How many filters, the dates counting as one, narrow the search. */
export function countFilters({ chosen, from, to }: SearchState): number {
  const inUse = facets.filter((facet) => chosen[facet].length > 0).length;
  return inUse + (from === '' && to === '' ? 0 : 1);
}

/** Whether there is nothing to look for: too few letters, and no filter. */
export function isEmptySearch(state: SearchState): boolean {
  return countFilters(state) === 0 && state.query.length < shortestQuery;
}

const shortestQuery = 2;

function readDay(text: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : '';
}
