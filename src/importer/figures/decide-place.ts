import type { GrammarLanguage } from '../../domain/grammar/number-grammar.ts';
import {
  compilePhrases,
  findPhrases,
  type PhraseIndex,
} from '../../domain/phrases/find-phrases.ts';
import type { FoldedWord } from '../../domain/phrases/fold-words.ts';
import type { Scene } from './scenes.ts';

/** A district or commune named in a text. */
export interface PlaceMention {
  name: string;
  start: number;
  end: number;
}

/** Words that make a name that of a district or commune, right before it or, in English, right after it. */
const kinds: Readonly<Record<GrammarLanguage, { before: string; after: string | null }>> = {
  id: { before: 'distrik|kabupaten|komune|kecamatan|kelurahan', after: null },
  en: { before: 'district|commune|ward', after: 'district|commune|ward' },
  vi: { before: 'huyện|xã|phường', after: null },
};

/** Makes the names of districts and communes ready. Without marks they are as good. */
export function compilePlaces(
  names: readonly string[],
  language: GrammarLanguage,
): PhraseIndex<string> {
  const { before, after } = kinds[language];
  return compilePhrases(
    names.flatMap((name): [string, string][] => [
      [`${before} ${name}`, name],
      ...(after === null ? [] : [[`${name} ${after}`, name] satisfies [string, string]]),
    ]),
  );
}

/** The districts and communes that a text names with the word for what they are. */
export function findPlaces(
  words: readonly FoldedWord[],
  index: PhraseIndex<string>,
): PlaceMention[] {
  return findPhrases(words, index).map(({ meaning, start, end }) => ({
    name: meaning,
    start,
    end,
  }));
}

/** The districts or communes that a quantity's clause names before it; null where it names none. */
export function decidePlace(
  { quantity, clause }: Scene,
  places: readonly PlaceMention[],
): string[] | null {
  const own = places.filter(({ start, end }) => start >= clause.start && end <= quantity.start);
  const names = [...new Set(own.map(({ name }) => name))];
  return names.length === 0 || names.length > 3 ? null : names;
}
