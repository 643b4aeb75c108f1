import type { Qualifier } from './figure.ts';
import type { UnitId } from './unit.ts';

/** How much: one `value`, or a range from `low` to `high`; `of` is the whole of a count such as "84 of 126". */
export interface Amount {
  value?: number | undefined;
  low?: number | undefined;
  high?: number | undefined;
  of?: number | undefined;
}

/** A quantity as it is said: an amount in full, its unit, and how the words bound it. */
export interface StatedQuantity extends Amount {
  unit: UnitId;
  qualifier: Qualifier;
}

/** What made a reader take words for a quantity, in the closed list of the grammars' rules. */
export const quantityRules = {
  number: 'digits without a unit that the grammar knows',
  count: 'a number before the name of what is counted',
  money: 'a number with a currency',
  'money-by-scale': 'a bare number of billions or more: in these reports nothing else is so many',
  measure: 'a number before a unit of measure',
  percent: 'a number with a percent sign or word',
  'points-by-word': 'the words say percentage points',
  'points-by-verb': 'a rate that falls or rises by a percentage moves by points',
  multiple: 'how many times as much',
  fraction: 'a fraction in words',
} as const satisfies Record<string, string>;
export type QuantityRule = keyof typeof quantityRules;

/** One way to read the words. */
export interface Reading extends Amount {
  /** Null where the words name none that the archive knows. */
  unit: UnitId | null;
  /** What the printed digits were multiplied with: 1e9 for "2,419 billion", 1 where nothing was. */
  multiplier: number;
  qualifier: Qualifier;
  /** What one more in the last printed digit would add, in `unit`: 1e9 for "2,419 billion", 0.1 for "73.7%". */
  step: number;
  rule: QuantityRule;
}

/** A quantity found in a text, with the other ways in which its words can be read. */
export interface Quantity extends Reading {
  /** UTF-16 offsets of the words in the text: `text.slice(start, end)` are the words. */
  start: number;
  end: number;
  text: string;
  /** The number alone, without qualifier and unit. */
  numberStart: number;
  numberEnd: number;
  /** Readings as good as this one, or nearly; empty where the words are clear. */
  alternatives: Reading[];
}

/** Why a number is no quantity. */
export const nonQuantityReasons = [
  'date',
  'year',
  'period',
  'time',
  'ordinal',
  'class',
  'document-number',
  'name',
  'list-number',
  'address',
  'furniture',
] as const;
export type NonQuantityReason = (typeof nonQuantityReasons)[number];

/** A number that states no quantity. */
export interface NonQuantity {
  start: number;
  end: number;
  text: string;
  reason: NonQuantityReason;
}
