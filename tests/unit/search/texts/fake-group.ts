import type { SearchPage } from '../../../../src/domain/search-catalog.ts';
import { wordsOf } from '../../../../src/domain/search-words.ts';
import type { PagefindHit } from '../../../../src/search/texts/pagefind-index.ts';
import type { TextGroup } from '../../../../src/search/texts/text-index.ts';

/** A page of a text and of other words under which it is found. */
export interface FakePage {
  slug: string;
  text: string;
  aliases?: string;
  date?: string;
  province?: string;
}

/** A group of texts that is searched as Pagefind searches: all words, each as a beginning; a phrase in quotes. */
export function fakeGroup(pages: readonly FakePage[], name = 'all'): TextGroup {
  const counts = new Map<string, number>();
  for (const { text } of pages)
    for (const word of new Set(wordsOf(text))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return {
    name,
    pages: pages.map(pageOf),
    wordsLike: async (beginning) =>
      [...counts]
        .filter(([word]) => word.startsWith(beginning))
        .toSorted(([a], [b]) => (a < b ? -1 : 1)),
    search: async (query) => pages.flatMap((page) => hitOf(page, query)),
    all: async () => pages.map((page) => ({ ...empty(page), words: [] })),
  };
}

function hitOf(page: FakePage, query: string): PagefindHit[] {
  const words = wordsOf(page.text);
  if (query.startsWith('"')) {
    const at = ` ${words.join(' ')} `.indexOf(` ${wordsOf(query).join(' ')} `);
    return at < 0 ? [] : [{ ...empty(page), words: [0] }];
  }
  const other = wordsOf(page.aliases ?? '');
  const asked = wordsOf(query);
  const isIn = (list: readonly string[]) => (word: string) =>
    list.some((one) => one.startsWith(word));
  if (!asked.every(isIn([...words, ...other]))) return [];
  const places = [...words.keys()].filter((place) =>
    asked.some((word) => words[place]?.startsWith(word)),
  );
  return [{ ...empty(page), words: places, score: places.length / words.length }];
}

function empty({ slug, text }: FakePage): PagefindHit {
  const data = { content: text, anchors: [], meta: { title: '' } };
  return { id: slug, score: 0, words: [], data: async () => data };
}

function pageOf({ slug, date = '2025', province = 'vn-lao-cai' }: FakePage): SearchPage {
  return {
    id: slug,
    slug,
    path: `reports/${slug}/`,
    title: slug,
    date,
    place: 'Lào Cai',
    facets: { province: [province], program: [], year: ['2025'], source: [], status: [] },
    districts: [],
  };
}
