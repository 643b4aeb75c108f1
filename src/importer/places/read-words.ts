import type { GrammarLanguage } from '../../domain/grammar/number-grammar.ts';
import { foldWord } from './fold-word.ts';

/** A word of a text with what name search asks of it. */
export interface Word {
  start: number;
  end: number;
  /** As printed. */
  text: string;
  /** In lower case with its marks, composed. */
  lower: string;
  /** In lower case without its marks. */
  folded: string;
  /** Whether it starts with a capital letter. */
  capital: boolean;
}

/** A text as its words. */
export interface WordsOfText {
  text: string;
  language: GrammarLanguage;
  words: readonly Word[];
}

/** The longest stretch of spaces and signs that can stand within one expression. */
const longestGap = 8;
// An English genitive is no part of a name: "Ha Giang's".
const word =
  /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’ʼ](?!s(?![\p{L}\p{M}\p{N}]))[\p{L}\p{N}\p{M}]+)*/gu;
const capitalStart = /^\p{Lu}/u;
const ascii = /^[\p{ASCII}]*$/u;

/** The words of a text in their order; an apostrophe within a word (M'Drak) belongs to it, a hyphen parts two. */
export function readWords(text: string, language: GrammarLanguage): WordsOfText {
  // One object for each different word: articles repeat them, and to take marks off costs most here.
  const known = new Map<string, Omit<Word, 'start' | 'end'>>();
  const words = [...text.matchAll(word)].map((match) => {
    const facts = known.get(match[0]) ?? factsOf(match[0]);
    known.set(match[0], facts);
    return { start: match.index, end: match.index + match[0].length, ...facts };
  });
  return { text, language, words };
}

/** What stands between a word and the one before it; null where it is more than one expression can hold. */
export function gapBefore({ text, words }: WordsOfText, index: number): string | null {
  const start = words[index - 1]?.end ?? 0;
  const end = words[index]?.start ?? text.length;
  return end - start > longestGap ? null : text.slice(start, end);
}

/** Whether only white space stands between a word and the one before it. */
export function isSpaceBefore(text: WordsOfText, index: number): boolean {
  return index > 0 && /^\s+$/.test(gapBefore(text, index) ?? '');
}

function factsOf(text: string): Omit<Word, 'start' | 'end'> {
  const lower = ascii.test(text) ? text.toLowerCase() : text.normalize('NFC').toLowerCase();
  return { text, lower, folded: foldWord(text), capital: capitalStart.test(text) };
}
