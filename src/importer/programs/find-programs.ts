import type { GrammarLanguage } from '../../domain/grammar/number-grammar.ts';
import type { Program } from '../../domain/program.ts';
import {
  compilePhrases,
  findPhrases,
  withoutInner,
  type FoundPhrase,
  type PhraseIndex,
} from '../../domain/phrases/find-phrases.ts';
import { foldWords } from '../../domain/phrases/fold-words.ts';
import {
  nationalProgramPhrases,
  programPhrases,
  renderings,
  threePrograms,
  type Need,
} from './program-words.ts';

/** Words that name a program. */
export interface ProgramMention {
  /** An id of content/programs.json. */
  id: string;
  /** UTF-16 offsets in the text: `text.slice(start, end)` are the words. */
  start: number;
  end: number;
  text: string;
}

/**
 * Every place where a text names one of the programs, in order; words that name several ("three national target
 * programs") come back once for each. Names are compared without capitals and marks. What is also an everyday topic
 * (culture, drug prevention, poverty) counts only after words for a program in its sentence. The programs of
 * 2021–2025 and what continues them share their names: decidePrograms tells which is meant.
 */
export function findPrograms(
  text: string,
  language: GrammarLanguage,
  programs: readonly Program[],
): ProgramMention[] {
  const { names, nationals, anyPrograms } = indexesOf(language, programs);
  const words = foldWords(text);
  const before = {
    nothing: [],
    program: findPhrases(words, anyPrograms),
    'national-program': findPhrases(words, nationals),
  } satisfies Record<Need, FoundPhrase<true>[]>;
  const isNeeded = ({ meaning: { need }, end, start }: FoundPhrase<Naming>) =>
    need === 'nothing' || stands(text, before[need], { start, end }, reach[need]);
  const found = findPhrases(words, names).filter(isNeeded);
  // The name of a program may stand in its aliases and among the renderings.
  const seen = new Set<string>();
  return withoutInner(found)
    .flatMap(({ meaning: { ids }, start, end }) =>
      ids.map((id) => ({ id, start, end, text: text.slice(start, end) })),
    )
    .filter(({ id, start }) => {
      const key = `${id} ${start}`;
      return !seen.has(key) && Boolean(seen.add(key));
    });
}

/** Whether a text speaks of national target programs at all. */
export function countNationalPrograms(text: string, language: GrammarLanguage): number {
  const { nationals } = indexesOf(language, []);
  return withoutInner(findPhrases(foldWords(text), nationals)).length;
}

interface Naming {
  ids: readonly string[];
  need: Need;
}

interface Indexes {
  names: PhraseIndex<Naming>;
  nationals: PhraseIndex<true>;
  anyPrograms: PhraseIndex<true>;
}

const made = new WeakMap<readonly Program[], Map<GrammarLanguage, Indexes>>();
const none: readonly Program[] = [];

function indexesOf(language: GrammarLanguage, given: readonly Program[]): Indexes {
  const programs = given.length === 0 ? none : given;
  const known = made.get(programs) ?? new Map<GrammarLanguage, Indexes>();
  made.set(programs, known);
  const indexes = known.get(language) ?? makeIndexes(language, programs);
  known.set(language, indexes);
  return indexes;
}

function makeIndexes(language: GrammarLanguage, programs: readonly Program[]): Indexes {
  const all = new Set(programs.map(({ id }) => id));
  const known = (ids: readonly string[]) => ids.filter((id) => all.has(id));
  const continued = new Set(programs.flatMap(({ succeeds }) => succeeds));
  const named = programs.flatMap(({ id, names, aliases, succeeds }) =>
    [names[language], ...aliases[language]].map((phrase): [string, Naming] => {
      const isOwnTopic = continued.has(id) || succeeds.length > 0 || phrase === names[language];
      return [phrase, { ids: [id], need: isOwnTopic ? 'nothing' : 'national-program' }];
    }),
  );
  const rendered = renderings[language].map(([phrase, topic, need]): [string, Naming] => [
    phrase,
    { ids: known(topic === 'all-three' ? threePrograms : [topic]), need },
  ]);
  const phrases = (list: readonly string[]) =>
    compilePhrases(list.map((phrase): [string, true] => [phrase, true]));
  return {
    names: compilePhrases([...named, ...rendered]),
    nationals: phrases(nationalProgramPhrases[language]),
    anyPrograms: phrases(programPhrases[language]),
  };
}

/** Whether one of the phrases stands before a place, or reaches into it, in the same sentence and not too far off. */
function stands(
  text: string,
  phrases: readonly FoundPhrase<true>[],
  place: { start: number; end: number },
  within: number,
): boolean {
  const nearest = lastBefore(phrases, place.start);
  if (nearest === undefined || place.start - nearest.end > within) return false;
  return !/[.!?](?=\s)|\n/.test(text.slice(nearest.end, place.start));
}

/** The last phrase that begins before an offset; phrases are in order. */
function lastBefore(
  phrases: readonly FoundPhrase<true>[],
  offset: number,
): FoundPhrase<true> | undefined {
  let low = 0;
  let high = phrases.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((phrases[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return phrases[low - 1];
}

/** How many characters may stand between the words for a program and a name that needs them. */
const reach = { program: 60, 'national-program': 240 };
