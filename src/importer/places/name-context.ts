import {
  nameContexts,
  personTitles,
  heads,
  notHeads,
  credits,
  tails,
  breaks,
  villageWords,
  type NameContext,
} from './context-words.ts';
import { gapBefore, isSpaceBefore, type WordsOfText } from './read-words.ts';
import { isFamilyName, isNameSyllable } from './vietnamese-names.ts';

/** Words on a line that can stand between the head of an institution's name and the place in it. */
const reach = 6;

/** Finds out whether the words from `from` to before `to`, without a type word beside them, are part of another name. */
export function contextOfName(
  text: WordsOfText,
  from: number,
  to: number,
): NameContext | undefined {
  if (isPerson(text, from, to)) return 'person';
  if (isVillage(text, from, to)) return 'other-name';
  return (
    tailAfter(text, to) ??
    headBefore(text, from) ??
    (isLongerName(text, from, to) ? 'other-name' : undefined)
  );
}

function isPerson(text: WordsOfText, from: number, to: number): boolean {
  if (foldedWords(text, from, to) === 'ho chi minh') return true;
  if (isTitle(text, from)) return true;
  let start = from;
  while (from - start < 4 && isNameSyllable(text, start - 1) && isSpaceBefore(text, start))
    start -= 1;
  for (let at = start; at < from; at += 1) if (isFamilyName(text, at)) return true;
  // "Ha Nam Trung": the place's first word is a family name and a given name follows.
  const follows =
    isSpaceBefore(text, to) && isNameSyllable(text, to) && !isFamilyName(text, to, true);
  return follows && isFamilyName(text, from) && !isTitleCase(text) && to - from < 3;
}

/** "Desa Cao Bang", "Cao Bang hamlet". */
function isVillage(text: WordsOfText, from: number, to: number): boolean {
  const beside =
    text.language === 'en'
      ? isSpaceBefore(text, to) && text.words[to]
      : isSpaceBefore(text, from) && text.words[from - 1];
  return !!beside && villageWords[text.language].has(beside.lower);
}

function isTitle(text: WordsOfText, from: number): boolean {
  const isCredit = /^\s*[:/]\s*$/.test(gapBefore(text, from) ?? '');
  if (isCredit && credits.has(text.words[from - 1]?.lower ?? '')) return true;
  if (!/^\.?\s+$/.test(gapBefore(text, from) ?? '')) return false;
  const titles = personTitles[text.language];
  const [far, near] = [text.words[from - 2]?.lower, text.words[from - 1]?.lower];
  return (near !== undefined && titles.has(near)) || titles.has(`${far}_${near}`);
}

/** "Ninh Thuan General Hospital": capitalized words lead from the place to what the name names. */
function tailAfter(text: WordsOfText, to: number): NameContext | undefined {
  for (let at = to; at < to + 4 && isSpaceBefore(text, at); at += 1) {
    const kind = kindOf(tails, text.words[at]?.lower);
    if (kind) return kind;
    if (!text.words[at]?.capital) return undefined;
  }
  return undefined;
}

function headBefore(text: WordsOfText, from: number): NameContext | undefined {
  for (let at = from - 1; at >= Math.max(0, from - reach) && isOneName(text, at + 1); at -= 1) {
    const word = text.words[at]?.lower ?? '';
    if (breaks.has(word)) return undefined;
    if (notHeads.has(`${text.words[at - 1]?.lower} ${word}`)) continue;
    const kind =
      kindOf(heads[text.language], word) ??
      kindOf(heads[text.language], `${word}_${text.words[at + 1]?.lower ?? ''}`);
    if (kind && (kind === 'institution' || from - at <= 3)) return kind;
  }
  return undefined;
}

/** Whether a word may go on with the name before it: "Bank Saigon-Hanoi". */
function isOneName(text: WordsOfText, index: number): boolean {
  return index > 0 && /^(?:\s+|\s?[-–]\s?)$/.test(gapBefore(text, index) ?? '');
}

/** The Pacific goes on with what is a family name too. */
const pacific = /^thai binh duong$/;

/** "Ha Nam Ninh" is no Ha Nam: a name that goes on with a syllable which begins no person's name. */
function isLongerName(text: WordsOfText, from: number, to: number): boolean {
  const goesOn = isSpaceBefore(text, to) && isNameSyllable(text, to) && !isFamilyName(text, to);
  return (
    (goesOn && to - from > 1 && !isTitleCase(text)) || pacific.test(foldedWords(text, from, to + 1))
  );
}

function foldedWords({ words }: WordsOfText, from: number, to: number): string {
  return words
    .slice(from, to)
    .map(({ folded }) => folded)
    .join(' ');
}

/** A text in which most words have capitals: there they tell no names. */
function isTitleCase({ words }: WordsOfText): boolean {
  const sample = words.slice(0, 40);
  return sample.filter(({ capital }) => capital).length > sample.length * 0.7;
}

function kindOf(
  lists: Readonly<Partial<Record<NameContext, ReadonlySet<string>>>>,
  word: string | undefined,
): NameContext | undefined {
  return nameContexts.find((context) => word !== undefined && lists[context]?.has(word));
}
