import type { Language } from '../../domain/language.ts';
import type {
  SearchCatalog,
  SearchGroup,
  SearchPage,
  WordCounts,
} from '../../domain/search-catalog.ts';
import { loadJson } from '../load-json.ts';
import { openPagefind, type PagefindHit, type PagefindIndex } from './pagefind-index.ts';

/** The reports of one group: what they are, which words they have, and where. */
export interface TextGroup {
  name: string;
  pages: readonly SearchPage[];
  /** The words that a word is the beginning of; all words of the group for an empty one. */
  wordsLike: (beginning: string) => Promise<WordCounts>;
  search: (query: string) => Promise<PagefindHit[]>;
  /** Every page. */
  all: () => Promise<PagefindHit[]>;
}

/** The texts of one language. */
export interface TextIndex {
  language: Language;
  /** Names of the groups, newest first. */
  groups: readonly string[];
  /** Opens a group; rejects when a file of it does not arrive. */
  open: (name: string) => Promise<TextGroup>;
  /** Whether a part of what was opened failed to load: what was found may then be incomplete. */
  hasFailed: () => boolean;
}

/** Opens the texts of a language below `base`. Rejects when its catalog does not arrive. */
export async function openTextIndex(base: string, language: Language): Promise<TextIndex> {
  const folder = `${base.replace(/\/?$/, '/')}pagefind/${language}/`;
  const catalog = await loadJson(`${folder}catalog.json`, isCatalog);
  const indexes: PagefindIndex[] = [];
  const opened = new Map<string, Promise<TextGroup>>();
  return {
    language,
    groups: catalog.groups.map(({ name }) => name),
    open: (name) => {
      const known = opened.get(name);
      if (known) return known;
      const group = catalog.groups.find((one) => one.name === name);
      if (!group) throw new Error(`${folder}catalog.json knows no group "${name}".`);
      const isNewest = group === catalog.groups[0];
      const ready = openGroup(`${folder}${name}/`, group, isNewest ? catalog.pages : null, indexes);
      opened.set(name, ready);
      // What did not arrive is asked for again the next time.
      ready.catch(() => opened.delete(name));
      return ready;
    },
    hasFailed: () => indexes.some((index) => index.hasFailed()),
  };
}

async function openGroup(
  folder: string,
  group: SearchGroup,
  pages: readonly SearchPage[] | null,
  indexes: PagefindIndex[],
): Promise<TextGroup> {
  // The program of the search is on its way while the words of the query are looked up.
  const program = openPagefind(folder, group.tag).then((index) => {
    indexes.push(index);
    return index;
  });
  const files = new Map<number, Promise<WordCounts>>();
  const load = (place: number) => {
    const known = files.get(place);
    if (known) return known;
    const file = loadJson(`${folder}words/${place}.json?${group.tag}`, isWords);
    files.set(place, file);
    file.catch(() => files.delete(place));
    return file;
  };
  // Whoever searches is told that it did not arrive.
  program.catch(() => {});
  return {
    name: group.name,
    pages: pages ?? (await loadJson(`${folder}pages.json?${group.tag}`, isPages)),
    wordsLike: async (beginning) => {
      const places = blocksOf(group.words, beginning);
      const words = (await Promise.all(places.map(load))).flat();
      return words.filter(([word]) => word.startsWith(beginning));
    },
    search: async (query) => (await program).search(query),
    all: async () => (await program).search(null),
  };
}

/** The files that can hold words with a beginning. */
function blocksOf(firsts: readonly string[], beginning: string): number[] {
  return [...firsts.keys()].filter((place) => {
    const [first = '', next] = [firsts[place], firsts[place + 1]];
    const startsInTime = first <= beginning || first.startsWith(beginning);
    return startsInTime && (next === undefined || next > beginning);
  });
}

function isCatalog(value: unknown): value is SearchCatalog {
  return typeof value === 'object' && value !== null && 'groups' in value && 'pages' in value;
}

function isPages(value: unknown): value is readonly SearchPage[] {
  return Array.isArray(value);
}

function isWords(value: unknown): value is WordCounts {
  return Array.isArray(value);
}
