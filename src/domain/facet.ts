/** What a search can be narrowed by; also the names of the index's filters and of the address's parameters. */
export const facets = ['province', 'program', 'year'] as const;
export type Facet = (typeof facets)[number];
