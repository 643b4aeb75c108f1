/** What a row is sorted by: what its cell gives for sorting, or else its text. */
export interface SortCell {
  given: string | undefined;
  text: string;
}

const plainNumber = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;

/**
 * The places of the cells in sorted order. By number when every cell that is not empty has a plain one (`-3.5`);
 * numbers in words of a language (`1.149.183`) count as text unless the cell gives the plain one. Equal cells keep
 * their order both ways round; empty ones stand last.
 */
export function rowOrder(
  cells: readonly SortCell[],
  isDescending: boolean,
  language: string,
): number[] {
  const keys = cells.map(({ given, text }) => (given ?? text).trim());
  const isNumeric = cells.every(({ given }, n) => isPlain(keys[n] ?? '', given !== undefined));
  const { compare } = new Intl.Collator(language, { numeric: true });
  const difference = isNumeric ? (a: string, b: string) => Number(a) - Number(b) : compare;
  const sign = isDescending ? -1 : 1;
  return keys
    .map((key, place) => ({ key, place }))
    .toSorted((a, b) =>
      a.key === '' || b.key === ''
        ? Number(a.key === '') - Number(b.key === '')
        : sign * difference(a.key, b.key),
    )
    .map(({ place }) => place);
}

/** A text that was written for readers is a plain number only without any mark: 1.500 may be 1500. */
function isPlain(key: string, isGiven: boolean): boolean {
  return key === '' || (isGiven ? plainNumber : /^\d+$/).test(key);
}
