import type { Language } from '../domain/language.ts';
import { compilePhrases, findPhrases } from '../domain/phrases/find-phrases.ts';
import { foldWords } from '../domain/phrases/fold-words.ts';
import { localSpellings, provinceSpellings } from '../domain/place-spellings.ts';
import type { SearchRecord } from '../domain/search-record.ts';
import { wordsOf } from '../domain/search-words.ts';
import { getIndicators } from './indicators.ts';
import { keep } from './keep.ts';
import { programsOf } from './programs.ts';
import { getTerritory } from './provinces.ts';
import { textOf, yearsOf, type ArchivedReport } from './reports.ts';
import { listSearchTerms } from './search-terms.ts';
import { placesNamed, type LocalPlace } from './search-places.ts';

/** What the search knows of a report beside its words. */
export async function getSearchRecord(report: ArchivedReport): Promise<SearchRecord> {
  const record = records.get(report) ?? makeRecord(report);
  records.set(report, record);
  return record;
}

const records = new WeakMap<ArchivedReport, Promise<SearchRecord>>();

async function makeRecord(report: ArchivedReport): Promise<SearchRecord> {
  const { unit, present } = await getTerritory(report.province);
  const editions = await Promise.all(report.languages.map((code) => namesIn(report, code)));
  const codes = editions.flatMap(({ places }) => places.map(({ code }) => code));
  return {
    slug: report.slug,
    date: report.date,
    place: unit.names.vi,
    facets: {
      province: [...new Set([unit.id, present.id])],
      program: report.programs,
      year: yearsOf(report).map(String),
      source: [report.source.publisher],
      status: [...new Set(report.figures.map(({ status }) => status))].toSorted(),
    },
    districts: [...new Set(codes.filter((code) => code.length === 3))].toSorted(),
  };
}

/**
 * Other words under which a text is to be found, beside its own, each once: those of the names and spellings of its
 * unit, of the unit's successor and of the places that it names, of its programs, of what its figures measure, and of
 * the terms that it uses, in every language.
 */
export async function getSearchAliases(
  report: ArchivedReport,
  language: Language,
): Promise<string[]> {
  const { unit, present } = await getTerritory(report.province);
  const units = [unit, present].flatMap(({ names, formerNames }) => [
    ...spellings(names.vi, names.ascii),
    ...(provinceSpellings[names.ascii.toLowerCase()] ?? []),
    ...formerNames.flatMap(({ vi, ascii }) => spellings(vi, ascii)),
  ]);
  const { places, terms } = await namesIn(report, language);
  const programs = (await programsOf(report.programs)).flatMap(({ short, names, aliases }) => [
    ...Object.values(short),
    ...Object.values(names),
    ...Object.values(aliases).flat(),
  ]);
  const indicators = await getIndicators();
  const measured = [...new Set(report.figures.map(({ indicator }) => indicator))].flatMap((id) =>
    Object.values(indicators.get(id)?.labels ?? {}),
  );
  const names = [...units, ...places.flatMap(placeSpellings), ...programs, ...measured, ...terms];
  const own = new Set(wordsOf(await textOf(report, language)));
  const words = new Set(names.flatMap((name) => wordsOf(name)));
  return [...words].filter((word) => !own.has(word)).toSorted();
}

function spellings(name: string, ascii: string): string[] {
  // Print glues names of two words: "Laocai".
  return [name, ascii, ascii.replaceAll(' ', '')];
}

function placeSpellings({ name, ascii }: LocalPlace): string[] {
  return [...spellings(name, ascii), ...(localSpellings[name] ?? [])];
}

interface NamesInText {
  places: LocalPlace[];
  /** Labels, in every language, of the terms that it uses. */
  terms: string[];
}

/** What the words of an edition name. They are read once, for the record of the report and for their own page. */
async function namesIn(report: ArchivedReport, language: Language): Promise<NamesInText> {
  const editions = named.get(report) ?? new Map<Language, Promise<NamesInText>>();
  named.set(report, editions);
  const names = editions.get(language) ?? readNames(report, language);
  editions.set(language, names);
  return names;
}

const named = new WeakMap<ArchivedReport, Map<Language, Promise<NamesInText>>>();

async function readNames(report: ArchivedReport, language: Language): Promise<NamesInText> {
  const text = await textOf(report, language);
  const words = foldWords(text);
  return {
    places: await placesNamed(text, words, report.province),
    terms: findPhrases(words, await getTerms()).flatMap(({ meaning }) => meaning),
  };
}

/** Every label of a term, with all labels of the same term. */
const getTerms = keep(async () =>
  compilePhrases(
    (await listSearchTerms()).flatMap((labels) => {
      const all = Object.values(labels).flat();
      return all.map((label) => [label, all] as const);
    }),
  ),
);
