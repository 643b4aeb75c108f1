import type { Commune, District } from '../../domain/gazetteer.ts';
import type { Province } from '../../domain/territory.ts';
import { foldWord } from './fold-word.ts';
import { localSpellings, provinceSpellings } from '../../domain/place-spellings.ts';
import { ordinaryJoined } from './ordinary-names.ts';

/** The territory of Viet Nam as content/ has it. */
export interface Gazetteer {
  provinces: readonly Province[];
  /** As they were on 30 June 2025; `province` is the unit of that day. */
  districts: readonly District[];
  /** Since 1 July 2025; `province` is the unit since then. */
  communes: readonly Commune[];
}

export type PlaceLevel = 'province' | 'district' | 'commune';

/** A place that a name can mean. */
export type PlaceEntry =
  /** `municipal` where it ever was a municipality: only then print calls the whole unit a city. */
  | { level: 'province'; id: string; name: string; province: string; municipal: boolean }
  /** `id` is the code of the statistics office, `province` a unit's id. */
  | { level: 'district'; id: string; name: string; province: string; type: District['type'] }
  | { level: 'commune'; id: string; name: string; province: string; type: Commune['type'] };

/** A spelling of a place, at the end of its words in the tree. Its marks are looked at only where print has some. */
export interface PlaceName {
  entry: PlaceEntry;
  words: readonly string[];
}

/** A word of names: the words that follow it in some name, and the names that end with it. */
export interface NameNode {
  next: Map<string, NameNode>;
  names: PlaceName[];
}

/** All places by the words of their names without marks. */
export interface PlaceIndex {
  root: NameNode;
  provinces: ReadonlyMap<string, Province>;
}

/** The type of the place in its name: print moves it, and the lists of the statistics office have it by accident. */
const typeInName = /^(?:Thành phố|Thị xã|Xã|Đặc khu|Kota) | City$/i;

/** Puts a gazetteer in order for search; make it once. */
export function makePlaceIndex(gazetteer: Gazetteer): PlaceIndex {
  const root: NameNode = { next: new Map(), names: [] };
  // Some 4,100 names are made of some 1,300 words.
  const folded = new Map<string, string>();
  const addName = (entry: PlaceEntry, name: string) => {
    const words = wordsOfName(name);
    addWords(
      root,
      entry,
      words,
      words.map((word) => foldOnce(folded, word)),
    );
  };
  for (const province of gazetteer.provinces) {
    const entry = provinceEntry(province);
    for (const name of provinceNames(province)) addName(entry, name);
  }
  for (const { gsoCode, name: printed, type, province } of gazetteer.districts) {
    const name = bareName(printed);
    const entry: PlaceEntry = { level: 'district', id: gsoCode, name, province, type };
    for (const spelling of localNames(name, type === 'provincial-city')) addName(entry, spelling);
  }
  for (const commune of gazetteer.communes) {
    const { gsoCode, type, province } = commune;
    const name = bareName(commune.name);
    const entry: PlaceEntry = { level: 'commune', id: gsoCode, name, province, type };
    for (const spelling of localNames(name, false)) addName(entry, spelling);
  }
  return { root, provinces: new Map(gazetteer.provinces.map((unit) => [unit.id, unit])) };
}

/** Letters and single spaces: nearly every name. */
const plainName = /^[^\s\-–—'’ʼ]+(?: [^\s\-–—'’ʼ]+)*$/;

/** The words of a name: spaces and hyphens part them, an apostrophe does not. */
function wordsOfName(name: string): string[] {
  if (plainName.test(name)) return name.split(' ');
  return name
    .replaceAll(/(['’ʼ])\s+/g, '$1')
    .split(/[\s\-–—]+/)
    .filter((part) => part !== '');
}

function provinceEntry({ id, names, types }: Province): PlaceEntry {
  const municipal = types.some(({ type }) => type === 'municipality');
  return { level: 'province', id, name: names.vi, province: id, municipal };
}

function provinceNames({ names, formerNames }: Province): string[] {
  const official = [names.vi, names.en, names.id, ...formerNames.map(({ vi }) => vi)].map((name) =>
    name.replace(typeInName, ''),
  );
  const others = provinceSpellings[wordsOfName(names.ascii).map(foldWord).join(' ')] ?? [];
  return [...new Set([...official, ...official.flatMap(joinedName), ...others])];
}

/** A name without its type; one of the list is decomposed. */
function bareName(name: string): string {
  return name.normalize('NFC').replace(typeInName, '');
}

function localNames(name: string, isOftenJoined: boolean): string[] {
  const parted = /['’] /.test(name) ? [name.replace(/['’] /, ' ')] : [];
  return [
    name,
    ...parted,
    ...(isOftenJoined ? joinedName(name) : []),
    ...(localSpellings[name] ?? []),
  ];
}

/** `Hanoi`, `Da-nang` without its hyphen: names as one word, as foreign print has them. */
function joinedName(name: string): string[] {
  const words = wordsOfName(name);
  const joined = words.map((word, at) => (at === 0 ? word : word.toLowerCase())).join('');
  return words.length < 2 || ordinaryJoined.has(foldWord(joined)) ? [] : [joined];
}

function addWords(
  root: NameNode,
  entry: PlaceEntry,
  words: readonly string[],
  folded: readonly string[],
) {
  let node = root;
  for (const word of folded) {
    const known = node.next.get(word);
    const next = known ?? { next: new Map(), names: [] };
    if (!known) node.next.set(word, next);
    node = next;
  }
  if (!node.names.some((other) => other.entry === entry)) node.names.push({ entry, words });
}

function foldOnce(known: Map<string, string>, word: string): string {
  const folded = known.get(word) ?? foldWord(word);
  known.set(word, folded);
  return folded;
}
