/** A term with its labels by language; the first of each is the preferred one. */
export type SearchTerm = Readonly<Record<'id' | 'en' | 'vi', readonly string[]>>;
