import type { Quantity } from '../quantity.ts';
import type { Lexicon } from './lexicon.ts';
import type { GrammarLanguage } from './number-grammar.ts';

/** A quantity and what stands beside it. */
export interface Place {
  text: string;
  language: GrammarLanguage;
  lexicon: Lexicon;
  quantity: Quantity;
  /** Whether nothing but a scale word follows its number. */
  isUnnamed: boolean;
  /** Null where none stands before it in its sentence; the same holds for the others. */
  before: Quantity | null;
  next: Quantity | null;
  /** All after it, in its sentence or not. */
  following: readonly Quantity[];
  /** The last that counted something by name. */
  counted: Quantity | null;
  /** The last change in percentage points. */
  changed: Quantity | null;
}

/** What the words and numbers beside a quantity make of its unit. */
export type Taken = Pick<Quantity, 'unit' | 'rule'> &
  Partial<Pick<Quantity, 'value' | 'multiplier' | 'step'>>;

/** Null where it has nothing to say. */
export type Rule = (place: Place) => Taken | null;

/** The clause of a quantity as far as it stands before it. */
export function clauseBefore({ text, quantity: { start } }: Place): string {
  const before = text.slice(Math.max(0, start - 140), start);
  return before.slice(
    Math.max(...['. ', '; ', ': ', '\n'].map((sign) => before.lastIndexOf(sign))) + 1,
  );
}
