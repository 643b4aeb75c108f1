import type { GrammarLanguage } from '../../domain/grammar/number-grammar.ts';
import { classifySlot, type ClassifiedSlot } from './classify-slot.ts';
import { hasMarks } from './fold-word.ts';
import type { NameContext } from './context-words.ts';
import { contextOfName } from './name-context.ts';
import type { PlaceEntry, PlaceIndex, PlaceLevel } from './place-index.ts';
import { readSlots } from './read-slots.ts';
import { readWords, type WordsOfText } from './read-words.ts';

/** A name of a province, district or commune in a text. */
export interface PlaceMention {
  /** UTF-16 offsets of the name, without its type word; `end` is the first one after it. */
  start: number;
  end: number;
  text: string;
  level: PlaceLevel;
  /** What it can mean, all of one level. A province that changed stands there with its former and its present unit. */
  candidates: readonly PlaceEntry[];
  /** A type word (provinsi, district, xã …) stands beside it or beside the list that it is in. */
  typed: boolean;
  form: 'with-marks' | 'plain';
  /** What it is part of, where it is not the place itself. */
  context?: NameContext;
  /** Mentions in one enumeration share it. */
  list: number;
}

/**
 * The places that a text names, in their order. Provinces count alone, districts and communes only with a type word
 * beside them or beside the list they are in: their names are too often those of persons and other places. Names of
 * persons, outlets and the like that hold a province's name are given with their context.
 */
export function findPlaces(
  text: string,
  index: PlaceIndex,
  language: GrammarLanguage,
): PlaceMention[] {
  const words = readWords(text, language);
  const mentions: PlaceMention[] = [];
  let list = 0;
  for (const slot of readSlots(words, index)) {
    if (!slot.joined) list += 1;
    const found = classifySlot(words, slot);
    if (found) mentions.push(...mentionOf(words, found, list));
  }
  return mentions;
}

function mentionOf(
  words: WordsOfText,
  { slot, to, candidates, type }: ClassifiedSlot,
  list: number,
): PlaceMention[] {
  const [first, last, level] = [words.words[slot.from], words.words[to - 1], candidates[0]?.level];
  if (!first || !last || !level) return [];
  const text = words.text.slice(first.start, last.end);
  const isBeside = type !== null && !type.listed;
  const context = isBeside ? undefined : contextOfName(words, slot.from, to);
  return [
    {
      start: first.start,
      end: last.end,
      text,
      level,
      candidates,
      typed: type !== null,
      list,
      form: hasMarks(text) ? 'with-marks' : 'plain',
      ...(context && { context }),
    },
  ];
}
