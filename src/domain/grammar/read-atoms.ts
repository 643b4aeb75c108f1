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
  /** One that counts with a scale word or a measure after it. */
  isPartOfOne?: boolean;
  /** "Twice": so many times as much. */
  isMultiple?: boolean;
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
      const name = words.toLowerCase().replaceAll(/\s+/g, ' ');
      const isLoose = lexicon.grammar.looseFractions.includes(name);
      const isPartOfOne = lexicon.grammar.partsOfOne.includes(name);
      const kinds = { ...(isLoose ? { isLoose } : {}), ...(isPartOfOne ? { isPartOfOne } : {}) };
      return [
        { start, end: start + own.length, kind: 'fraction', printed: [], fraction, ...kinds },
      ];
    }
    const multiple = lexicon.multiples.meaning(words);
    if (multiple !== undefined)
      return [{ start, end, kind: 'fraction', printed: [], fraction: multiple, isMultiple: true }];
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
      `${anyOf(lexicon.grammar.idioms)}|${lexicon.fractions.source}|${lexicon.multiples.source}|${numberWords(lexicon)})${wordEnd}`,
    'giu',
  );
  made.set(lexicon, expression);
  return expression;
}
