import type { Language } from '../../domain/language.ts';
import type { SearchPage } from '../../domain/search-catalog.ts';
import type { QueryWord } from '../query/read-words.ts';
import type { PagefindHit, PageText } from './pagefind-index.ts';
import type { TextGroup } from './text-index.ts';

/** The ways in which a page is found, the best first. */
export const tiers = {
  /** The words stand in it in a row. */
  phrase: 0,
  /** It has all the words. */
  words: 1,
  /** It has them only among its other names. */
  alias: 2,
  /** It is of what the names in the query mean, and has the other words. */
  rest: 3,
  /** It is of what the names in the query mean. */
  page: 4,
  /** It has some of the words. */
  some: 5,
} as const;
type Tier = (typeof tiers)[keyof typeof tiers];

/** A page that holds what was searched for. */
export interface TextHit {
  page: SearchPage;
  language: Language;
  tier: Tier;
  /** How well it fits among those of its tier. */
  score: number;
  /** Places of the words found, in words of the text. */
  locations: readonly number[];
  /** Words of the query that it does not have. */
  missing: readonly string[];
  load: () => Promise<PageText>;
}

/** What several searches in a group found, put together. */
export class Findings {
  readonly #group: TextGroup;
  readonly #language: Language;
  readonly #pages: ReadonlyMap<string, SearchPage>;
  readonly #hits = new Map<string, TextHit>();

  constructor(group: TextGroup, language: Language) {
    this.#group = group;
    this.#language = language;
    this.#pages = new Map(group.pages.map((page) => [page.id, page]));
  }

  /**
   * Searches for a text, and keeps every page found at its best tier; tells how many pages have it in their words.
   * `isShown` says whether its words are what the reader wants to see of a page.
   */
  async add(text: string, tier: Tier, isShown: boolean): Promise<number> {
    const results = await this.#group.search(text);
    for (const result of results) {
      const isAlias = result.words.length === 0 && tier === tiers.words;
      const score = tier === tiers.phrase ? 0 : result.score;
      const words = isShown ? result.words : [];
      this.#keep({ ...result, words }, isAlias ? tiers.alias : tier, score);
    }
    return results.filter(({ words }) => words.length > 0).length;
  }

  /**
   * Lets pages in which all of some words stand close together come before those in which they stand far apart: words in
   * a row double the score.
   */
  async addCloseness(words: readonly string[]): Promise<void> {
    const places = new Map<string, (readonly number[])[]>();
    for (const hits of await Promise.all(words.map((word) => this.#group.search(word))))
      for (const { id, words: found } of hits) places.set(id, [...(places.get(id) ?? []), found]);
    for (const [id, hit] of this.#hits) {
      const lists = places.get(id) ?? [];
      if (lists.length < words.length) continue;
      const score = hit.score * (1 + words.length / smallestSpan(lists));
      this.#hits.set(id, { ...hit, score });
    }
  }

  /** Keeps the pages with the most of some words, the rarer ones counting more. */
  async addSome(known: readonly QueryWord[], asked: readonly QueryWord[]): Promise<void> {
    const results = await Promise.all(
      known.map(async ({ word, forms }) => ({
        word,
        hits: (await this.#group.search(forms[0] ?? word)).filter(({ words }) => words.length > 0),
      })),
    );
    const scores = new Map<string, number>();
    for (const { hits } of results) {
      const weight = Math.log(1 + this.#pages.size / Math.max(1, hits.length));
      for (const { id } of hits) scores.set(id, (scores.get(id) ?? 0) + weight);
    }
    for (const { hits } of results)
      for (const hit of hits) this.#keep(hit, tiers.some, scores.get(hit.id) ?? 0);
    for (const [id, hit] of this.#hits) {
      const has = (word: string) =>
        results.some((one) => one.word === word && one.hits.some((other) => other.id === id));
      const missing = asked.map(({ word }) => word).filter((word) => !has(word));
      this.#hits.set(id, { ...hit, missing });
    }
  }

  /** Keeps every page of the group. */
  async addAll(): Promise<void> {
    for (const result of await this.#group.all()) this.#keep(result, tiers.page, 0);
  }

  get isEmpty(): boolean {
    return this.#hits.size === 0;
  }

  /** Every page found, the best first; of two that fit alike the newer. */
  hits(): TextHit[] {
    return [...this.#hits.values()].toSorted(
      (a, b) => a.tier - b.tier || b.score - a.score || (a.page.date < b.page.date ? 1 : -1),
    );
  }

  #keep({ id, words, data }: PagefindHit, tier: Tier, score: number): void {
    const page = this.#pages.get(id);
    if (page === undefined) return;
    const known = this.#hits.get(id);
    // What is found at a lower tier after a better one says nothing new of the order.
    const isBetter = known === undefined || tier <= known.tier;
    const isSame = known?.tier === tiers.phrase && tier === tiers.words;
    this.#hits.set(id, {
      page,
      language: this.#language,
      tier: isBetter ? tier : known.tier,
      score: isBetter || isSame ? Math.max(score, known?.score ?? 0) : known.score,
      locations: [...new Set([...(known?.locations ?? []), ...words])].toSorted((a, b) => a - b),
      missing: [],
      load: known?.load ?? data,
    });
  }
}

/** How many words the shortest stretch of a text has in which one place of every list lies; infinite for an empty list. */
function smallestSpan(lists: readonly (readonly number[])[]): number {
  const places = lists
    .flatMap((list, word) => list.map((place) => ({ place, word })))
    .toSorted((a, b) => a.place - b.place);
  const last = new Map<number, number>();
  let smallest = Infinity;
  for (const { place, word } of places) {
    last.set(word, place);
    if (last.size < lists.length) continue;
    smallest = Math.min(smallest, place - Math.min(...last.values()) + 1);
  }
  return smallest;
}
