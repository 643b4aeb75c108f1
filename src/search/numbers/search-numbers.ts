import type { SearchState } from '../search-state.ts';
import type { NumberHit, NumberHits, NumberIndex } from './number-index.ts';
import { readNumberQuery } from './number-query.ts';

/** What the number in a search finds, and the words beside it that are left to look for in the texts. */
export interface NumberSearch extends NumberHits {
  rest: string;
}

/**
 * Looks for the number in what was typed, under the filters that are chosen; null where none was typed. A number finds
 * itself and nothing else, so nothing is left for the texts but the words beside it; and a few bare digits that are no
 * figure, which may be a name: "Program 1719".
 */
export async function searchNumbers(
  state: SearchState,
  index: NumberIndex,
): Promise<NumberSearch | null> {
  const query = readNumberQuery(state.query);
  if (query === null) return null;
  const found = await index.find(query.wanted, (hit) => isLeft(hit, state));
  const isName = found.hits.length === 0 && /^\d{1,4}$/.test(state.query);
  return { ...found, rest: isName ? state.query : query.rest };
}

function isLeft({ figure, report }: NumberHit, { province, program, year }: SearchState): boolean {
  return (
    (province === '' || report?.provinces.includes(province) === true) &&
    (program === '' || figure.programs.includes(program)) &&
    (year === '' || report?.years.includes(Number(year)) === true)
  );
}
