/** What a search can be narrowed by; also the names of the form's controls and of the address's parameters. */
export const facets = ['province', 'program', 'year', 'source', 'status'] as const;
export type Facet = (typeof facets)[number];
