import type { NonQuantity } from '../quantity.ts';
import { blotOut } from './blot-out.ts';
import { anyOf, wordEnd, wordStart, type Lexicon } from './lexicon.ts';
import { numberWords, readNumberWords } from './number-words.ts';
import { readPrintedNumber, type PrintedNumber } from './printed-number.ts';

/** A number in a text before anything beside it is looked at. */
export interface Atom {
  start: number;
  end: number;
  kind: 'digits' | 'word' | 'fraction';
  /** Ways to read the digits, the best first; none when they are no number of the language. */
  printed: PrintedNumber[];
  /** A fraction in words. */
  fraction?: number;
  /** One that counts only with a qualifier. */
  isLoose?: boolean;
}

/** Every number of a text outside the given pieces, in digits and in words, in order. */
export function readAtoms(text: string, lexicon: Lexicon, claimed: readonly NonQuantity[]): Atom[] {
  const open = blotOut(text, claimed);
  return [...open.matchAll(expressionOf(lexicon))].flatMap((match): Atom[] => {
    const [words] = match;
    const start = match.index;
    const end = start + words.length;
    if (/\d/.test(words)) {
      const printed = readPrintedNumber(words, lexicon.grammar);
      return [{ start, end, kind: 'digits', printed }];
    }
    const fraction = lexicon.fractions.meaning(words);
    if (fraction !== undefined) {
      const own = words.replace(lexicon.fractionTail, '');
      const isLoose = lexicon.grammar.looseFractions.includes(words.toLowerCase());
      return [{ start, end: start + own.length, kind: 'fraction', printed: [], fraction, isLoose }];
    }
    const value = readNumberWords(words, lexicon);
    const printed = [{ digits: String(value), decimals: 0, isNegative: false }];
    return value === undefined ? [] : [{ start, end, kind: 'word', printed }];
  });
}

const made = new WeakMap<Lexicon, RegExp>();

function expressionOf(lexicon: Lexicon): RegExp {
  const known = made.get(lexicon);
  if (known) return known;
  // A minus belongs to the number only where it cannot join it to something before.
  const expression = new RegExp(
    `(?:(?<=^|\\(|\\p{L}[\\s\\u00a0])[-−])?\\d+(?:[.,]\\d+)*|${wordStart}(?:` +
      `${anyOf(lexicon.grammar.idioms)}|${lexicon.fractions.source}|${numberWords(lexicon)})${wordEnd}`,
    'giu',
  );
  made.set(lexicon, expression);
  return expression;
}
