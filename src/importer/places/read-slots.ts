import { matchNames, type NameMatch } from './name-matches.ts';
import type { PlaceIndex } from './place-index.ts';
import { gapBefore, isSpaceBefore, type WordsOfText } from './read-words.ts';
import { canStandBetween, isConjunction, typeWordAt } from './type-words.ts';
import type { TypeClass } from './type-word-lists.ts';
import { isNameSyllable } from './vietnamese-names.ts';

/** A type word that speaks of a name. */
export interface SlotType {
  type: TypeClass;
  plural: boolean;
  /** It stands by an earlier or later name of the list, not by this one. */
  listed: boolean;
  /** Other words stand between it and the name. */
  loose: boolean;
}

/** A stretch of words that can be a name of a place, or a name that the gazetteer lacks in a list of such. */
export interface Slot {
  from: number;
  /** The first word after the longest match. */
  to: number;
  /** The longest first. */
  matches: readonly NameMatch[];
  before: SlotType | null;
  after: SlotType | null;
  /** Only a comma, a conjunction or a type word parts it from the slot before. */
  joined: boolean;
}

const beforeName = /^[\s"'“”‘’«»():-]*$/;
const afterShortType = /^\.?\s*$/;
const separator = /^\s*[,;/&-]?\s*$/;
/** Words between a type word and its name, syllables of a name that the gazetteer lacks, words that join a list. */
const longest = { between: 5, unknown: 4, joining: 6 };

/** Every stretch of a text that can name places, with the type words beside it. */
export function readSlots(text: WordsOfText, index: PlaceIndex): Slot[] {
  const slots: Slot[] = [];
  let claim: { type: TypeClass; plural: boolean; between: number } | null = null;
  for (let at = 0; at < text.words.length;) {
    const last = slots.at(-1);
    const isBehind = last?.to === at && isSpaceBefore(text, at);
    const word = typeWordAt(text, at, text.language === 'en' && isBehind ? 'after' : 'before');
    if (word) {
      if (isBehind && text.language === 'en' && last) {
        last.after = { type: word.type, plural: word.plural, listed: false, loose: false };
        claim = null;
      } else claim = { type: word.type, plural: word.plural, between: 0 };
      at += word.length;
      continue;
    }
    if (claim && !isBeforeName(text, at)) claim = null;
    if (claim && claim.between < longest.between && canStandBetween(text, at)) {
      claim.between += 1;
      at += 1;
      continue;
    }
    const joined = last !== undefined && isJoined(text, last.to, at);
    const before: SlotType | null = claim
      ? { type: claim.type, plural: claim.plural, listed: false, loose: claim.between > 0 }
      : joined && last?.before
        ? { ...last.before, listed: true }
        : null;
    const slot = slotAt(text, at, index, before, joined);
    claim = null;
    if (slot) slots.push(slot);
    at = slot?.to ?? at + 1;
  }
  spreadBack(slots);
  return slots;
}

function slotAt(
  text: WordsOfText,
  from: number,
  index: PlaceIndex,
  before: SlotType | null,
  joined: boolean,
): Slot | null {
  if (!before && !text.words[from]?.capital) return null;
  const matches = matchNames(text, from, index);
  const to = matches[0]?.to ?? from;
  if (to > from) {
    const isOfUse = before !== null || matches.some(hasProvince);
    // "Ketua Thanh Hung Yen": a local name without a type word must not take a province's first word.
    const inner = isOfUse ? from : provinceWithin(text, from, to, index);
    return { from, to: inner > from ? inner : to, matches, before, after: null, joined };
  }
  if (!before && !joined) return null;
  let end = from;
  while (end - from < longest.unknown && isNameSyllable(text, end)) {
    if (end > from && !isSpaceBefore(text, end)) break;
    if (end > from && matchNames(text, end, index).some(hasProvince)) break;
    end += 1;
  }
  return end === from ? null : { from, to: end, matches, before, after: null, joined };
}

function provinceWithin(text: WordsOfText, from: number, to: number, index: PlaceIndex): number {
  for (let at = from + 1; at < to; at += 1)
    if (matchNames(text, at, index).some((match) => match.to > to && hasProvince(match))) return at;
  return from;
}

/** Whether a word can be a name that the type word before speaks of: "TP. Hue", but not "provinsi. Hue". */
function isBeforeName(text: WordsOfText, at: number): boolean {
  const gap = gapBefore(text, at) ?? ',';
  return (
    beforeName.test(gap) ||
    (/^t[px]$/.test(text.words[at - 1]?.lower ?? '') && afterShortType.test(gap))
  );
}

function hasProvince({ entries }: NameMatch): boolean {
  return entries.some(({ level }) => level === 'province');
}

/** Whether the words from one slot's end to another's start only join them: "A, B", "A dan distrik B". */
function isJoined(text: WordsOfText, from: number, to: number): boolean {
  if (to - from > longest.joining) return false;
  for (let at = from; at <= to; at += 1) {
    if (!separator.test(gapBefore(text, at) ?? '.')) return false;
    if (at === to) return to > from || /[,;/&]/.test(gapBefore(text, at) ?? '');
    if (isConjunction(text, at)) continue;
    const type = typeWordAt(text, at, 'before');
    if (!type) return false;
    at += type.length - 1;
  }
  return false;
}

/** English gives the type of a list after its last name: "A, B and C districts". */
function spreadBack(slots: readonly Slot[]) {
  slots.forEach((slot, at) => {
    if (!slot.after?.plural || slot.after.listed) return;
    for (let index = at; slots[index]?.joined; index -= 1) {
      const earlier = slots[index - 1];
      if (!earlier || earlier.after || earlier.before) break;
      earlier.after = { ...slot.after, listed: true };
    }
  });
}
