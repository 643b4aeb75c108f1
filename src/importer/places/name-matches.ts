import { hasMarks, spell, spelledAlike, spelledWithLosses } from './fold-word.ts';
import type { PlaceEntry, PlaceIndex, PlaceName } from './place-index.ts';
import { gapBefore, type Word, type WordsOfText } from './read-words.ts';

/** Names that stand at a place in a text: those that end before the word `to`, and what they can mean. */
export interface NameMatch {
  from: number;
  to: number;
  entries: readonly PlaceEntry[];
}

/** Beside spaces and hyphens, an apostrophe that a space parts from its word: H' Drai. */
const insideName = /^(?:['’]?\s+|\s*[-–—]\s*)$/;

/** Every name that begins with a word, the longest first. Words of a name begin with capitals or are numbers. */
export function matchNames(text: WordsOfText, from: number, index: PlaceIndex): NameMatch[] {
  const matches: NameMatch[] = [];
  let node = index.root;
  for (let at = from; at < text.words.length; at += 1) {
    const word = text.words[at];
    if (!word || !(word.capital || isWholeNumber(text.text, word))) break;
    if (at > from && !insideName.test(gapBefore(text, at) ?? '')) break;
    const next = node.next.get(word.folded);
    if (!next) break;
    node = next;
    const entries = spelledSo(node.names, text, from, at + 1);
    if (entries.length > 0) matches.unshift({ from, to: at + 1, entries });
  }
  return matches;
}

/** Only entries that the printed marks allow; where some fit exactly, only those. */
function spelledSo(names: readonly PlaceName[], text: WordsOfText, from: number, to: number) {
  if (names.length === 0) return [];
  const words = text.words.slice(from, to);
  if (text.language !== 'vi' && !words.some((word) => hasMarks(word.text)))
    return names.map(({ entry }) => entry);
  const printed = words.map((word) => spell(word.text));
  const fitting = (fits: typeof spelledAlike) =>
    names
      .filter(
        (name) =>
          name.words.length === printed.length &&
          printed.every((word, at) => fits(word, spell(name.words[at] ?? ''))),
      )
      .map(({ entry }) => entry);
  const exact = fitting(spelledAlike);
  return exact.length > 0 ? exact : fitting(spelledWithLosses);
}

/** A short number that is no part of a longer one, of a share or of a range. */
function isWholeNumber(text: string, { start, end, folded }: Word): boolean {
  if (folded.length > 2 || !/^\d+$/.test(folded)) return false;
  return (
    !/[\d.,/%]$/.test(text.slice(start - 1, start)) &&
    !/^(?:%|[.,/]\d)/.test(text.slice(end, end + 2))
  );
}
