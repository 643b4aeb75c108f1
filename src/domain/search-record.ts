import type { Facet } from './facet.ts';

/** What the search knows of a report beside its words. */
export interface SearchRecord {
  slug: string;
  /** In EDTF. */
  date: string;
  /** Vietnamese name of the unit that it is about. */
  place: string;
  /** Its values in each facet; a report on a merged unit has its successor too. */
  facets: Readonly<Record<Facet, readonly string[]>>;
  /** Codes of the districts that its texts name. */
  districts: readonly string[];
}

/** Name of the `<meta>` in which a page that is searched carries its record. */
export const searchRecordName = 'search-record';
