import { getCollection } from 'astro:content';
import { localSpellings } from '../domain/place-spellings.ts';
import { compilePhrases, findPhrases, type PhraseIndex } from '../domain/phrases/find-phrases.ts';
import type { FoldedWord } from '../domain/phrases/fold-words.ts';
import { keep } from './keep.ts';
import { getTerritory } from './provinces.ts';

/** A district or a commune that a text can name. */
export interface LocalPlace {
  /** Code of the statistics office: three digits for a district, five for a commune. */
  code: string;
  name: string;
  /** Name without marks. */
  ascii: string;
}

/**
 * The districts and communes on the territory of a unit, past and present, that a text names; `words` are those of the
 * text.
 */
export async function placesNamed(
  text: string,
  words: readonly FoldedWord[],
  province: string,
): Promise<LocalPlace[]> {
  const index = await placesOf(province);
  const found = findPhrases(words, index).filter(({ start, end }) =>
    isName(text.slice(start, end)),
  );
  const places = new Map(found.map(({ meaning }) => [meaning.code, meaning]));
  return [...places.values()].toSorted((a, b) => (a.code < b.code ? -1 : 1));
}

/** Whether every word has a capital: "Tân Lập" is a commune, "lập" a word. */
function isName(text: string): boolean {
  return text.split(/[\s-]+/).every((word) => /^\p{Lu}/u.test(word));
}

const known = new Map<string, PhraseIndex<LocalPlace>>();

async function placesOf(province: string): Promise<PhraseIndex<LocalPlace>> {
  const { unit, present } = await getTerritory(province);
  const ready = known.get(unit.id);
  if (ready) return ready;
  const territory = new Set([unit.id, present.id, ...present.predecessors]);
  // A place of the province's own name, its seat, would be found wherever the province is named.
  const units = new Set([unit.names.vi, present.names.vi]);
  const places = (await listLocalPlaces()).filter(
    (place) => territory.has(place.province) && !units.has(place.name),
  );
  const index = compilePhrases(
    places.flatMap((place) =>
      [place.name, ...(localSpellings[place.name] ?? [])].map((name) => [name, place] as const),
    ),
  );
  known.set(unit.id, index);
  return index;
}

const listLocalPlaces = keep(async () => {
  const [districts, communes] = await Promise.all([
    getCollection('districts'),
    getCollection('communes'),
  ]);
  return [...districts, ...communes].map(({ data: { gsoCode, name, ascii, province } }) => ({
    code: gsoCode,
    name,
    ascii,
    province,
  }));
});

/** Every district by its code. */
export const getDistricts = keep(
  async () => new Map((await getCollection('districts')).map(({ data }) => [data.gsoCode, data])),
);
