/** How many things each value of a facet would show, by facet and value. */
export type FacetCounts<F extends string> = ReadonlyMap<F, ReadonlyMap<string, number>>;

/**
 * The things that fit a choice of facets: of the values chosen in one facet any one, and that in every facet. The
 * counts are those beside the choices in the other facets.
 */
export function filterByFacets<T, F extends string>(
  things: readonly T[],
  chosen: Readonly<Record<F, readonly string[]>>,
  facets: readonly F[],
  valuesOf: (thing: T) => Readonly<Record<F, readonly string[]>>,
): { fitting: T[]; counts: FacetCounts<F> } {
  const wanted = facets.map((facet) => ({ facet, values: new Set(chosen[facet]) }));
  const counts = new Map(facets.map((facet) => [facet, new Map<string, number>()]));
  const fitting = things.filter((thing) => {
    const values = valuesOf(thing);
    const missed = wanted.filter(
      (filter) =>
        filter.values.size > 0 && !values[filter.facet].some((value) => filter.values.has(value)),
    );
    // What misses one facet only would be shown, were another value of that facet chosen.
    const counted = missed.length === 0 ? wanted : missed.length === 1 ? missed : [];
    for (const { facet } of counted) {
      const tally = counts.get(facet);
      for (const value of new Set(values[facet])) tally?.set(value, (tally.get(value) ?? 0) + 1);
    }
    return missed.length === 0;
  });
  return { fitting, counts };
}
