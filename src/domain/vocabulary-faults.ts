import type { Commune, District } from './gazetteer.ts';
import type { GlossaryTerm } from './glossary.ts';
import type { Indicator } from './indicator.ts';
import type { Rule } from './problem.ts';
import type { Program } from './program.ts';
import type { Concept } from './thesaurus.ts';
import type { Province, Region } from './territory.ts';

/** The entries of the data files. */
export interface VocabularyLists {
  regions: readonly Region[];
  provinces: readonly Province[];
  programs: readonly Program[];
  indicators: readonly Indicator[];
  terms: readonly GlossaryTerm[];
  concepts: readonly Concept[];
  districts: readonly District[];
  communes: readonly Commune[];
}

/** A reference between data files that does not hold; `path` leads to it inside its list. */
export interface VocabularyFault {
  list: keyof VocabularyLists;
  path: (string | number)[];
  rule: Rule;
  message: string;
  /** The ids that could have been meant, and the one that was written. */
  written: string;
  known: Iterable<string>;
}

/** Ids given twice (also when they differ only in case) and references that lead nowhere. */
export function findVocabularyFaults(lists: VocabularyLists): VocabularyFault[] {
  const provinces = new Map(lists.provinces.map((province) => [province.id, province]));
  const programs = new Set(lists.programs.map(({ id }) => id));
  const regions = new Set(lists.regions.map(({ id }) => id));
  return [
    ...repeated(lists.regions, 'regions'),
    ...repeated(lists.provinces, 'provinces'),
    ...repeated(lists.programs, 'programs'),
    ...repeated(lists.indicators, 'indicators'),
    ...repeated(lists.terms, 'terms'),
    ...repeated(lists.concepts, 'concepts'),
    ...lists.provinces.flatMap((province, index) => [
      ...missing('provinces', [index, 'region'], [province.region], regions),
      ...missing('provinces', [index, 'successor'], listOf(province.successor), provinces),
      ...missing('provinces', [index, 'predecessors'], province.predecessors, provinces),
      ...oneSided(province, index, provinces),
    ]),
    ...lists.programs.flatMap((program, index) =>
      missing('programs', [index, 'succeeds'], program.succeeds, programs),
    ),
    ...lists.districts.flatMap((district, index) =>
      missing('districts', [index, 'province'], [district.province], provinces),
    ),
    ...lists.communes.flatMap((commune, index) =>
      missing('communes', [index, 'province'], [commune.province], provinces),
    ),
  ];
}

function repeated(
  entries: readonly { id: string }[],
  list: keyof VocabularyLists,
): VocabularyFault[] {
  const seen = new Set<string>();
  return entries.flatMap(({ id }, index) => {
    const key = id.toLowerCase();
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    const message = `the id "${id}" is given twice`;
    return [
      { list, path: [index, 'id'], rule: 'reference/unique', message, written: id, known: [] },
    ];
  });
}

function missing(
  list: keyof VocabularyLists,
  path: (string | number)[],
  ids: readonly string[],
  known: ReadonlySet<string> | ReadonlyMap<string, unknown>,
): VocabularyFault[] {
  return ids
    .filter((id) => !known.has(id))
    .map((id) => ({
      list,
      path,
      rule: 'reference/exists',
      message: `"${id}" does not exist`,
      written: id,
      known: known.keys(),
    }));
}

/** A predecessor must name its successor, and the reverse: half a merger would lose a territory's reports. */
function oneSided(
  province: Province,
  index: number,
  provinces: ReadonlyMap<string, Province>,
): VocabularyFault[] {
  const successor = province.successor === null ? undefined : provinces.get(province.successor);
  const strangers = province.predecessors.filter((id) => {
    const predecessor = provinces.get(id);
    return predecessor && predecessor.successor !== province.id;
  });
  const fault = (path: string, written: string, message: string): VocabularyFault => ({
    list: 'provinces',
    path: [index, path],
    rule: 'reference/exists',
    message,
    written,
    known: [],
  });
  return [
    ...(successor && !successor.predecessors.includes(province.id)
      ? [
          fault(
            'successor',
            successor.id,
            `"${successor.id}" does not name "${province.id}" as a predecessor`,
          ),
        ]
      : []),
    ...strangers.map((id) =>
      fault('predecessors', id, `"${id}" does not name "${province.id}" as its successor`),
    ),
  ];
}

function listOf(id: string | null): string[] {
  return id === null ? [] : [id];
}
