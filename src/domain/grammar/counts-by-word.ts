import { anyOf, wordEnd, wordStart, type Lexicon } from './lexicon.ts';
import { valueOf } from './printed-number.ts';
import type { Part } from './read-part.ts';

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
