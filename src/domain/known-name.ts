import type { Facet } from './facet.ts';

/** A name that a search can be narrowed by. */
export interface KnownName {
  facet: Facet | 'district';
  /** The value of the facet. */
  value: string;
  /** What it is called in the reader's language. */
  label: string;
  /** Every name under which a reader may type it, in any language. */
  names: readonly string[];
}
