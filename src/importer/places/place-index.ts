import type { Commune, District } from '../../domain/gazetteer.ts';
import type { Province } from '../../domain/territory.ts';
import { foldName } from './fold-name.ts';

export type PlaceLevel = 'province' | 'district' | 'commune';

/** Everything of one level that has one name. */
export interface NamedPlaces {
  level: PlaceLevel;
  /** The name without marks, its words apart. */
  words: readonly string[];
  /** Ids of the provinces that have the name, or in which a district or commune of that name lies. */
  provinces: readonly string[];
}

/** The names of all places by their first word, longer names first. */
export interface PlaceIndex {
  byFirstWord: ReadonlyMap<string, readonly NamedPlaces[]>;
  provinces: ReadonlyMap<string, Province>;
  /** Names of districts and communes, with their marks, by the id of the province they lie in. */
  namesByProvince: ReadonlyMap<string, readonly string[]>;
}

/** What there is to find. */
export interface Gazetteer {
  provinces: readonly Province[];
  districts: readonly District[];
  communes: readonly Commune[];
}

// Other ways to write a name, beside the names themselves without their marks; print also joins two words ("Hanoi").
const otherNames: Readonly<Record<string, readonly string[]>> = {
  'Ho Chi Minh': ['hcmc', 'hcm', 'tphcm', 'sai gon', 'saigon'],
  Hue: ['thua thien hue'],
  'Dak Lak': ['dac lac', 'daklak', 'daclak', 'dak lac', 'darlac'],
  'Dak Nong': ['dac nong', 'daknong'],
  'Ba Ria - Vung Tau': ['ba ria vung tau', 'vung tau'],
  'Bac Kan': ['bac can'],
};

/** Makes the index, once for all articles. */
export function makePlaceIndex({ provinces, districts, communes }: Gazetteer): PlaceIndex {
  const named = new Map<string, { level: PlaceLevel; words: string[]; provinces: Set<string> }>();
  const add = (level: PlaceLevel, name: string, province: string) => {
    const words = foldName(name).split(' ');
    const key = `${level} ${words.join(' ')}`;
    const entry = named.get(key) ?? { level, words, provinces: new Set() };
    entry.provinces.add(province);
    named.set(key, entry);
  };
  for (const { id, names, formerNames } of provinces) {
    const all = [names.vi, names.ascii, names.en, names.id, ...formerNames.map(({ vi }) => vi)];
    for (const name of [...all, ...(otherNames[names.ascii] ?? [])]) {
      add('province', name, id);
      const folded = foldName(name);
      if (folded.split(' ').length === 2) add('province', folded.replace(' ', ''), id);
    }
  }
  const namesByProvince = new Map<string, string[]>();
  const addLocal = (level: PlaceLevel, name: string, province: string) => {
    add(level, name, province);
    const list = namesByProvince.get(province) ?? [];
    list.push(name);
    namesByProvince.set(province, list);
  };
  for (const { name, province } of districts) addLocal('district', name, province);
  for (const { name, province } of communes) addLocal('commune', name, province);

  const byFirstWord = new Map<string, NamedPlaces[]>();
  for (const { level, words, provinces: found } of named.values()) {
    const [first = ''] = words;
    const list = byFirstWord.get(first) ?? [];
    list.push({ level, words, provinces: [...found] });
    byFirstWord.set(first, list);
  }
  for (const list of byFirstWord.values()) list.sort((a, b) => b.words.length - a.words.length);
  return {
    byFirstWord,
    provinces: new Map(provinces.map((province) => [province.id, province])),
    namesByProvince,
  };
}
