import { gapBefore, type WordsOfText } from './read-words.ts';
import { typeWords, type TypeClass } from './type-word-lists.ts';

/** A type word in a text: how many words it has, and whether it stands for several places. */
export interface TypeWord {
  type: TypeClass;
  length: number;
  plural: boolean;
}

/** The longest type word has so many words. */
const longestTypeWord = 5;

/** The type word that begins with a word; `after` allows those too that stand behind a name only. */
export function typeWordAt(text: WordsOfText, index: number, place: 'before' | 'after') {
  const { before, after, plurals, several } = typeWords[text.language];
  if (!mayBegin.has(text.words[index]?.lower ?? '')) return null;
  let phrase = '';
  let found: TypeWord | null = null;
  for (let length = 1; length <= longestTypeWord; length += 1) {
    const word = text.words[index + length - 1];
    if (!word || (length > 1 && !/^\s+$/.test(gapBefore(text, index + length - 1) ?? ''))) break;
    phrase += length === 1 ? word.lower : ` ${word.lower}`;
    const type = (place === 'after' ? after[phrase] : undefined) ?? ownEntry(before, phrase);
    if (!type) continue;
    const isRepeated = word.lower === text.words[index - 1]?.lower;
    const plural =
      plurals.has(phrase) || several.has(text.words[index - 1]?.lower ?? '') || isRepeated;
    found = { type, length, plural };
  }
  return found;
}

/** Whether the word can part a type word from its name. */
export function canStandBetween({ language, words: all }: WordsOfText, index: number): boolean {
  const word = all[index];
  // With a capital it is the name itself: Bắc Hà, Đông Triều.
  return word !== undefined && !word.capital && typeWords[language].between.has(word.lower);
}

/** Whether the word joins the last name of a list. */
export function isConjunction({ language, words: all }: WordsOfText, index: number): boolean {
  return typeWords[language].conjunctions.has(all[index]?.lower ?? '');
}

function ownEntry(record: Readonly<Record<string, TypeClass>>, key: string) {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** First words of type words, which nearly no word of a text is. */
const mayBegin: ReadonlySet<string> = new Set(
  Object.values(typeWords)
    .flatMap(({ before, after }) => [...Object.keys(before), ...Object.keys(after)])
    .flatMap((phrase) => phrase.split(' ').slice(0, 1)),
);
