import type { DateBasis } from '../../domain/report.ts';
import type { Block, Dropped } from '../article.ts';
import type { Span } from '../placed-text.ts';

/** A statement taken from the text knows where in the input its words stand. */
type Placed = Partial<Span>;

export interface ArrangedTitle extends Placed {
  text: string;
  basis: 'option' | 'text' | 'metadata' | 'url';
}

export interface ArrangedDate extends Placed {
  edtf: string;
  basis: DateBasis;
  /** A few English words, such as `the text says "7 March"; the year is that of …`. */
  why: string;
}

/** Who published the article and where; null where nothing says so. */
export interface ArrangedSource {
  url: string | null;
  publisher: string | null;
  byline: string | null;
  /** The site on which it was read, where that is not the publisher's. */
  via: string | null;
  /** Why each of these is so, in a few English words. */
  why: Partial<Record<'url' | 'publisher' | 'byline' | 'via', string>>;
}

/** An article without the site around it, and what that site says of it. */
export interface Arranged {
  /** What the report's text will be. */
  blocks: Block[];
  /** What the article had dropped, and what is dropped now, in order of place. */
  dropped: Dropped[];
  title: ArrangedTitle | null;
  source: ArrangedSource;
  date: ArrangedDate | null;
  /** English sentences for the person who reviews the draft. */
  warnings: string[];
}

/** What the person who imports says of the article; it goes before what the article says of itself. */
export interface ArrangeOptions {
  language: 'id' | 'en' | 'vi';
  title?: string;
  url?: string;
  /** EDTF. */
  date?: string;
}
