import { anyOf, wordEnd, wordStart, type Lexicon } from './lexicon.ts';
import { valueOf } from './printed-number.ts';
import type { GrammarLanguage } from './number-grammar.ts';
import type { Part } from './read-part.ts';
import { wordsGoingOn } from './take-over-words.ts';

/**
 * Whether a number word counts something that the grammar has no name for: "two delegations", "dua tanggul". It has to
 * stand before a noun in small letters; after "the" or before "tersebut" it only points at what was counted before.
 */
export function countsByWord(text: string, { atom, end }: Part, lexicon: Lexicon): boolean {
  const { plainCounts } = lexicon.grammar;
  const [printed] = atom.printed;
  if (plainCounts === null || printed === undefined || valueOf(printed, 0) < 2) return false;
  const { before, after, partitive } = expressionsOf(lexicon, plainCounts);
  if (partitive.test(text.slice(end, end + 24))) return true;
  return (
    after.test(text.slice(end, end + 60)) &&
    !before.test(text.slice(Math.max(0, atom.start - 16), atom.start))
  );
}

/**
 * Whether a number word may go on about what was counted before it: "118 communes; ten have met all criteria". It
 * counts only where something was.
 */
export function mayGoOnByWord(
  text: string,
  { atom, end }: Part,
  language: GrammarLanguage,
): boolean {
  const [printed] = atom.printed;
  const expressions = wordsGoingOn[language];
  if (expressions === null || printed === undefined || valueOf(printed, 0) < 2) return false;
  return (
    expressions.after.test(text.slice(end, end + 24)) &&
    expressions.before.test(text.slice(Math.max(0, atom.start - 24), atom.start))
  );
}

interface CountExpressions {
  partitive: RegExp;
  before: RegExp;
  after: RegExp;
}

const made = new WeakMap<Lexicon, CountExpressions>();

function expressionsOf(
  lexicon: Lexicon,
  { pointing, nouns, pointers, partitives }: NonNullable<Lexicon['grammar']['plainCounts']>,
): CountExpressions {
  const known = made.get(lexicon);
  if (known) return known;
  const space = '[\\s\\u00a0]';
  const points =
    pointers.length === 0
      ? ''
      : `(?!${space}+(?:\\p{L}+${space}+){1,3}(?:${anyOf(pointers)})${wordEnd})`;
  const expressions = {
    partitive: new RegExp(`^${space}+(?:${anyOf(partitives)})${wordEnd}`, 'iu'),
    before: new RegExp(`${wordStart}(?:${anyOf(pointing)})${space}+$`, 'iu'),
    after: new RegExp(`^${points}${space}+(?!(?:${anyOf(nouns)})${wordEnd})\\p{Ll}{3}`, 'u'),
  };
  made.set(lexicon, expressions);
  return expressions;
}
