import { nameWords, type NameWord } from './fold-name.ts';
import type { NamedPlaces, PlaceIndex, PlaceLevel } from './place-index.ts';
import { comingFrom, comparing, institutionNames, personNames, typeWords } from './place-words.ts';

/** A name of a place in a text. */
export interface PlaceMention {
  /** UTF-16 offsets in the text: `text.slice(start, end)` is the name. */
  start: number;
  end: number;
  text: string;
  level: PlaceLevel;
  /** The provinces that it can be, or in which a district or commune of that name lies. */
  provinces: readonly string[];
  /** Whether a word such as "province" or "huyện" stands beside it. */
  isTyped: boolean;
  /** How it comes up: as itself, only beside the subject, or within another name. */
  context: 'plain' | 'compared' | 'origin' | 'other-name';
}

/**
 * The provinces that a text names, and the districts and communes that a word of their kind stands beside: their
 * names are too common to be told otherwise. In a list the word stands once: "distrik Muong Khuong, Bao Yen".
 */
export function findPlaces(text: string, index: PlaceIndex): PlaceMention[] {
  const words = nameWords(text);
  const mentions: PlaceMention[] = [];
  // The level that an enumeration goes on with.
  let running: PlaceLevel | null = null;
  let at = 0;
  let last = -1;
  while (at < words.length) {
    const listed: PlaceLevel | null = last >= 0 && isListed(text, words, last, at) ? running : null;
    const found = matchAt(text, words, at, index, listed);
    if (found === null) {
      at += 1;
      continue;
    }
    const { mention, length } = found;
    mentions.push(mention);
    running = mention.level;
    at += length;
    last = at - 1;
  }
  return typedBackward(text, words, mentions, index);
}

interface Found {
  mention: PlaceMention;
  length: number;
}

function matchAt(
  text: string,
  words: readonly NameWord[],
  at: number,
  index: PlaceIndex,
  listed: PlaceLevel | null,
): Found | null {
  const first = words[at];
  if (first === undefined || !/^\p{Lu}/u.test(first.text)) return null;
  const candidates = (index.byFirstWord.get(first.folded) ?? []).filter((named) =>
    matches(text, words, at, named),
  );
  const before = typeBefore(text, words, at);
  for (const named of candidates) {
    const { level, provinces } = named;
    const last = words[at + named.words.length - 1];
    if (last === undefined) continue;
    const after = typeAfter(text, words, at + named.words.length);
    const isTyped =
      before === level || after === level || (level === 'province' && before === 'district');
    if (level !== 'province' && !isTyped && listed !== level) continue;
    // A word of another level beside it says that it is not this one: "distrik Cao Bang".
    if (
      level === 'province' &&
      !isTyped &&
      (before !== null || (listed !== null && listed !== level)) &&
      hasOther(candidates, before ?? listed)
    )
      continue;
    const { start } = first;
    const { end } = last;
    const context = contextOf(text, words, at, start, isTyped);
    if (level !== 'province' && context === 'other-name') continue;
    const mention = {
      start,
      end,
      text: text.slice(start, end),
      level,
      provinces,
      isTyped,
      context,
    };
    return { mention, length: named.words.length };
  }
  return null;
}

function hasOther(candidates: readonly NamedPlaces[], level: PlaceLevel | null): boolean {
  return level !== null && candidates.some((named) => named.level === level);
}

/** Whether a name stands at a word, every word of it with a capital and nothing but a blank or a dash between. */
function matches(
  text: string,
  words: readonly NameWord[],
  at: number,
  { words: name }: NamedPlaces,
) {
  for (const [offset, folded] of name.entries()) {
    const word = words[at + offset];
    if (word === undefined || word.folded !== folded) return false;
    if (offset === 0) continue;
    const gap = text.slice(words[at + offset - 1]?.end ?? 0, word.start);
    if (!/^[\s\u00a0]?[-–—.]?[\s\u00a0]?$/u.test(gap)) return false;
    if (!/^[\p{Lu}\d]/u.test(word.text)) return false;
  }
  // "Ha Giang" in "Ha Giang Nam" is part of a longer name, but places are followed by capitals all the time.
  return true;
}

function typeBefore(text: string, words: readonly NameWord[], at: number): PlaceLevel | null {
  const [one, two, three] = [words[at - 1], words[at - 2], words[at - 3]];
  const start = words[at]?.start ?? 0;
  if (one === undefined || !isNear(text, one.end, start)) return null;
  const pair = two && isNear(text, two.end, one.start) ? `${two.folded} ${one.folded}` : '';
  const level = levelOf(pair) ?? levelOf(one.folded);
  if (level !== null) return level;
  // "the communes of A", "the province of A"
  if (one.folded === 'of' && two) return levelOf(two.folded);
  // "các xã vùng cao A": one or two words of description between, in lower case
  const described =
    two && isNear(text, two.end, one.start) && /^\p{Ll}/u.test(one.text)
      ? levelOf(two.folded)
      : null;
  return (
    described ??
    (three &&
    two &&
    /^\p{Ll}/u.test(one.text) &&
    /^\p{Ll}/u.test(two.text) &&
    isNear(text, three.end, one.start - two.text.length - 1)
      ? levelOf(three.folded)
      : null)
  );
}

function typeAfter(text: string, words: readonly NameWord[], at: number): PlaceLevel | null {
  const [last, next] = [words[at - 1], words[at]];
  if (last === undefined || next === undefined || !isNear(text, last.end, next.start)) return null;
  return /^(?:province|district|commune|ward|town|city|provinces|districts|communes|wards|township)$/i.test(
    next.text,
  )
    ? levelOf(next.folded)
    : null;
}

function levelOf(word: string): PlaceLevel | null {
  for (const level of ['province', 'district', 'commune'] as const) {
    if (typeWords[level].has(word)) return level;
  }
  return null;
}

function isNear(text: string, end: number, start: number): boolean {
  return start - end <= 2 && /^[\s\u00a0.]*$/u.test(text.slice(end, start));
}

/** Whether only a comma, "and" or a word of a kind stands between the end of one name and the start of the next. */
function isListed(text: string, words: readonly NameWord[], last: number, at: number): boolean {
  const gap = text.slice(words[last]?.end ?? 0, words[at]?.start ?? 0);
  return (
    gap.length < 24 && /^\s*(?:,|;|&|dan|and|và|serta|-|–)?\s*(?:dan|and|và|&)?\s*$/iu.test(gap)
  );
}

function contextOf(
  text: string,
  words: readonly NameWord[],
  at: number,
  start: number,
  isTyped: boolean,
): PlaceMention['context'] {
  const before = words[at - 1];
  const isBeside = before !== undefined && isNear(text, before.end, start);
  if (isBeside && !isTyped) {
    if (institutionNames.has(before.folded) && /^\p{Lu}/u.test(before.text)) return 'other-name';
    if (personNames.has(before.folded) && /^\p{Lu}/u.test(before.text)) return 'other-name';
  }
  const words40 = text.slice(Math.max(0, start - 40), start);
  if (comparing.test(words40)) return 'compared';
  return comingFrom.test(words40) ? 'origin' : 'plain';
}

/** "A, B and C communes": the word of the kind stands behind the last name. */
function typedBackward(
  text: string,
  words: readonly NameWord[],
  mentions: readonly PlaceMention[],
  index: PlaceIndex,
): PlaceMention[] {
  const added: PlaceMention[] = [];
  for (const mention of mentions) {
    if (mention.level === 'province' || !mention.isTyped) continue;
    let next = mention;
    for (;;) {
      const endAt = words.findLastIndex(({ end }) => end < next.start);
      const previous = endsAt(text, words, endAt, next.start, mention.level, index);
      if (
        previous === null ||
        mentions.some(({ start, end }) => previous.start < end && start < previous.end)
      )
        break;
      added.push(previous);
      next = previous;
    }
  }
  return [...mentions, ...added].toSorted((a, b) => a.start - b.start);
}

function endsAt(
  text: string,
  words: readonly NameWord[],
  endAt: number,
  before: number,
  level: PlaceLevel,
  index: PlaceIndex,
): PlaceMention | null {
  const last = words[endAt];
  if (last === undefined) return null;
  // "and" stands between the last two.
  const isAnd = /^(?:and|dan|và)$/iu.test(last.text);
  const at = isAnd ? endAt - 1 : endAt;
  const end = words[at]?.end ?? 0;
  if (
    !/^\s*,?\s*(?:(?:and|dan|và)\s*)?$/iu.test(text.slice(end, before)) ||
    !/,|and|dan|và/iu.test(text.slice(end, before))
  )
    return null;
  for (let length = 4; length >= 1; length -= 1) {
    const first = words[at - length + 1];
    if (first === undefined || !/^\p{Lu}/u.test(first.text)) continue;
    const named = (index.byFirstWord.get(first.folded) ?? []).find(
      (one) =>
        one.level === level &&
        one.words.length === length &&
        matches(text, words, at - length + 1, one),
    );
    if (named === undefined) continue;
    const { start } = first;
    return {
      start,
      end,
      text: text.slice(start, end),
      level,
      provinces: named.provinces,
      isTyped: true,
      context: 'plain',
    };
  }
  return null;
}
