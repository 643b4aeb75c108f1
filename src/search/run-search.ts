import { facets, type Facet } from '../domain/facet.ts';
import { filterByFacets, type FacetCounts } from '../domain/filter-facets.ts';
import type { Language } from '../domain/language.ts';
import type { SearchRecord } from '../domain/search-record.ts';
import type { SearchTerm } from '../domain/search-term.ts';
import { dateFilter, hasName } from './filter-records.ts';
import type { NumberHit, NumberHits, NumberIndex } from './numbers/number-index.ts';
import type { NumberQuery } from './numbers/number-query.ts';
import type { NameChip, NameReader } from './query/name-chips.ts';
import { isQuoted } from './query/quoted.ts';
import type { SearchState } from './search-state.ts';
import type { TextHit } from './texts/findings.ts';
import { orderHits } from './texts/order-hits.ts';
import type { TextQuery } from './texts/rank-texts.ts';
import { searchTexts, type TextSearch } from './texts/search-texts.ts';
import type { TextIndex } from './texts/text-index.ts';

/** What a search works on. */
export interface SearchSources {
  /** The language of the page. */
  language: Language;
  /** The other languages of the site. */
  others: readonly Language[];
  openTexts: (language: Language) => Promise<TextIndex>;
  openNumbers: () => Promise<NumberIndex>;
  loadTerms: () => Promise<readonly SearchTerm[]>;
  readNames: NameReader;
}

/** What a search found. */
export interface SearchAnswer {
  /** Names in the query that were taken for filters. */
  chips: NameChip[];
  /** Null where no number was typed. */
  numbers: NumberHits | null;
  /** Null where there was nothing to look for in the texts. */
  texts: TextSearch | null;
  counts: FacetCounts<Facet>;
  /** Whether a part of what was asked for did not arrive, so that there may be more. */
  isIncomplete: boolean;
}

/**
 * Carries out a search: a number is looked for among the figures, words in the texts. `everyGroup` is set where older
 * groups of texts are wanted too.
 */
export async function runSearch(
  state: SearchState,
  sources: SearchSources,
  everyGroup: boolean,
): Promise<SearchAnswer> {
  // What reads numbers is loaded with the first digit.
  const reader = /\d/.test(state.query) ? await import('./numbers/number-query.ts') : null;
  const number = reader?.readNumberQuery(state.query) ?? null;
  const typed = number?.rest ?? state.query;
  const { chips, text, rest } = isQuoted(typed)
    ? { chips: [], text: typed, rest: typed }
    : sources.readNames(typed, state.plain);
  const isInDates = dateFilter(state);
  const isNamed = (record: SearchRecord) =>
    isInDates(record.date) && chips.every((chip) => hasName(record, chip));

  let isIncomplete = false;
  const incomplete = () => {
    isIncomplete = true;
    return null;
  };
  const find = async ({ wanted }: NumberQuery) =>
    (await sources.openNumbers()).find(wanted, ({ record }) => isNamed(record));
  const numbers = number && (await find(number).catch(incomplete));
  // A few bare digits that are no figure may be a name, "Program 1719", and stand in the texts.
  const isName = numbers?.hits.length === 0 && /^\d{1,4}$/.test(state.query);
  const texts =
    number && !isName && text === ''
      ? null
      : await searchLanguages(
          isName
            ? { text: state.query, rest: state.query, hasNames: false }
            : { text, rest, hasNames: chips.length > 0 },
          state,
          sources,
          everyGroup,
        ).catch(incomplete);

  const things = [
    ...(texts?.hits ?? []).map((hit) => ({ record: hit.page, hit, figure: null })),
    ...(numbers?.hits ?? []).map((figure) => ({ record: figure.record, hit: null, figure })),
  ].filter(({ record }) => isNamed(record));
  const narrow = (some: typeof things) =>
    filterByFacets(some, state.chosen, facets, ({ record }) => record.facets);
  const { fitting } = narrow(things);
  // A report that is found in two languages is one report.
  const seen = new Set<string>();
  const { counts } = narrow(
    things.filter(({ record, hit }) => {
      if (hit === null) return true;
      return seen.has(record.slug) ? false : seen.add(record.slug);
    }),
  );
  const hits = orderHits(
    fitting.flatMap((thing): TextHit[] => (thing.hit ? [thing.hit] : [])),
    state,
  );
  const figures = fitting.flatMap((thing): NumberHit[] => (thing.figure ? [thing.figure] : []));
  return {
    chips,
    // Digits that turned out to be a name are no number that is missing.
    numbers:
      numbers && !(isName && hits.length > 0) ? { hits: figures, isCut: numbers.isCut } : null,
    texts: texts && { ...texts, hits },
    counts,
    isIncomplete,
  };
}

/** Looks for a query in the texts of the page's language, and where it is wanted in those of the others after it. */
async function searchLanguages(
  query: TextQuery,
  { isWide }: SearchState,
  { language, others, openTexts, loadTerms }: SearchSources,
  everyGroup: boolean,
): Promise<TextSearch> {
  const search = async (code: Language) =>
    searchTexts(query, await openTexts(code), loadTerms, everyGroup);
  const own = await search(language);
  if (!isWide) return own;
  const more = await Promise.all(others.map(search));
  return { ...own, hits: [...own.hits, ...more.flatMap(({ hits }) => hits)] };
}
