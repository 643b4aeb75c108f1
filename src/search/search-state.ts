import { facets, type Facet } from '../domain/facet.ts';

/** What is searched for. An empty string means that nothing was typed or chosen. */
export interface SearchState extends Record<Facet, string> {
  query: string;
}

/** Reads what is searched for from the query part of an address. */
export function readSearchState(parameters: URLSearchParams): SearchState {
  const read = (name: string) => (parameters.get(name) ?? '').trim();
  return {
    query: read('q'),
    province: read('province'),
    program: read('program'),
    year: read('year'),
  };
}

/** The query part of the address of a search; empty when nothing is searched for. */
export function writeSearchState(state: SearchState): string {
  const parameters = new URLSearchParams();
  if (state.query !== '') parameters.set('q', state.query);
  for (const facet of facets) if (state[facet] !== '') parameters.set(facet, state[facet]);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

/** The facets in use, as Pagefind takes them. */
export function chosenFilters(state: SearchState): Record<string, string> {
  return Object.fromEntries(
    facets.filter((facet) => state[facet] !== '').map((facet) => [facet, state[facet]]),
  );
}

export function isEmptySearch(state: SearchState): boolean {
  return writeSearchState(state) === '';
}
