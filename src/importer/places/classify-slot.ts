import type { NameMatch } from './name-matches.ts';
import type { PlaceEntry } from './place-index.ts';
import { bareNever } from './ordinary-names.ts';
import type { Slot, SlotType } from './read-slots.ts';
import type { WordsOfText } from './read-words.ts';

/** What a slot was found to name. */
export interface ClassifiedSlot {
  slot: Slot;
  /** The first word after the name. */
  to: number;
  candidates: readonly PlaceEntry[];
  /** The type word that decided; null where the name stands alone. */
  type: SlotType | null;
}

/** The places that a slot's name can mean beside its type words; null where it names none. */
export function classifySlot(text: WordsOfText, slot: Slot): ClassifiedSlot | null {
  const types = [slot.before, slot.after]
    .filter((type) => type !== null)
    .toSorted((a, b) => Number(a.listed) - Number(b.listed) || Number(b === slot.after) - 1);
  for (const type of types) {
    if (meansWhole(slot, type)) continue;
    for (const { to, entries } of slot.matches) {
      if (isNumberAlone(text, slot, to, type)) continue;
      const candidates = ofType(entries, type);
      if (candidates.length > 0) return { slot, to, candidates, type };
    }
  }
  return bareProvince(text, slot);
}

/** The entries of the one level that a type word allows. */
function ofType(entries: readonly PlaceEntry[], { type }: SlotType): PlaceEntry[] {
  const at = (wanted: PlaceEntry['level']) => entries.filter(({ level }) => level === wanted);
  if (type === 'province' || type === 'district' || type === 'commune') return at(type);
  if (type === 'local') return [at('commune'), at('district')].find(isFilled) ?? [];
  const towns = entries.filter(
    (entry) =>
      entry.level === 'district' && (entry.type === 'provincial-city' || entry.type === 'town'),
  );
  const cities = entries.filter((entry) => entry.level === 'province' && entry.municipal);
  // A province's name is left to the province; Indonesian calls the seat of any district a kota.
  const others = at('province').length > 0 ? [] : [at('district'), at('commune')];
  return [towns, cities, ...others].find(isFilled) ?? [];
}

/** "districts of Lao Cai", "distrik-distrik Lao Cai", the end of an address: the province, not a namesake in it. */
function meansWhole({ matches }: Slot, { type, plural, loose, listed }: SlotType): boolean {
  if (type === 'province' || !matches[0] || !hasProvince(matches[0])) return false;
  return type === 'city' ? listed && !plural : listed || plural || loose;
}

/** "Quận 1" and "District 1" are places, "distrik 3" hardly ever. */
function isNumberAlone(text: WordsOfText, { from }: Slot, to: number, type: SlotType): boolean {
  if (to - from > 1 || !/^\d/.test(text.words[from]?.folded ?? '')) return false;
  const before = text.words[from - 1];
  return type.loose || type.listed || !(before?.capital || before?.lower === 'quận');
}

function bareProvince(text: WordsOfText, slot: Slot): ClassifiedSlot | null {
  const longest = slot.matches[0];
  if (!longest) return null;
  const match = slot.matches.find(hasProvince);
  // "Dien Bien Phu" is no mention of Dien Bien; "Ha Giang 2" may be one of Ha Giang and a number.
  const isRest = match === longest || /^\d/.test(text.words[longest.to - 1]?.folded ?? '');
  if (!match || !isRest) return null;
  const folded = text.words.slice(match.from, match.to).map((word) => word.folded);
  if (bareNever.has(folded.join(' ')) && !slot.joined) return null;
  const candidates = match.entries.filter(({ level }) => level === 'province');
  return { slot, to: match.to, candidates, type: null };
}

function hasProvince({ entries }: NameMatch): boolean {
  return entries.some(({ level }) => level === 'province');
}

function isFilled({ length }: readonly PlaceEntry[]): boolean {
  return length > 0;
}
