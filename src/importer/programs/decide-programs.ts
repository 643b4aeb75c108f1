import { parseEdtf } from '../../domain/edtf.ts';
import type { GrammarLanguage } from '../../domain/grammar/number-grammar.ts';
import type { Program } from '../../domain/program.ts';
import { countNationalPrograms, findPrograms } from './find-programs.ts';
import { threePrograms } from './program-words.ts';

/** The programs that an article is about, each with the reason; none where it names none. */
export interface DecidedPrograms {
  /** Ids of content/programs.json, in its order. */
  programs: string[];
  /** Why, in an English sentence. */
  why: string;
}

/**
 * Decides which programs an article is about. The three programs of 2021–2025 go on as one from 2026 and keep their
 * names, so the date of the article (EDTF, null where unknown) and the periods that its text names tell which is meant:
 * an article of 2026 that nowhere speaks of 2021–2025 or of a year up to 2025 is about the merged one. Where the
 * text speaks of national target programs without naming any, it is about all of the time.
 */
export function decidePrograms(
  text: string,
  language: GrammarLanguage,
  { date, programs }: { date: string | null; programs: readonly Program[] },
): DecidedPrograms {
  const mentions = findPrograms(text, language, programs);
  const named = new Set(mentions.map(({ id }) => id));
  const known = new Set(programs.map(({ id }) => id));
  const merged = programs.filter(({ succeeds }) => succeeds.length > 0);
  const continued = new Set(merged.flatMap(({ succeeds }) => succeeds));
  const inOrder = (ids: ReadonlySet<string>) =>
    programs.filter(({ id }) => ids.has(id)).map(({ id }) => id);
  if (named.size === 0) {
    if (countNationalPrograms(text, language) === 0) {
      return { programs: [], why: 'no program is named' };
    }
    for (const id of threePrograms) if (known.has(id)) named.add(id);
  }
  const isGeneric = mentions.length === 0;
  const times = timesOf(text, date);
  const decided = new Set([...named].filter((id) => !continued.has(id)));
  const older = [...named].filter((id) => continued.has(id));
  const namesMerged = merged.some(({ id }) => named.has(id));
  if (namesMerged && !times.isLater) {
    // The name of the merged program is the names of the three in a row.
    for (const { id, succeeds } of merged) {
      if (decided.delete(id)) for (const part of succeeds) decided.add(part);
    }
  }
  if (times.isEarlier) for (const id of older) decided.add(id);
  if (times.isLater && older.length > 0 && (!times.isEarlier || namesMerged)) {
    for (const { id, succeeds } of merged) {
      if (succeeds.some((part) => named.has(part))) decided.add(id);
    }
  }
  const whose = isGeneric ? 'the text speaks of the national target programs as a whole' : 'named';
  return { programs: inOrder(decided), why: `${whose}; ${times.why}` };
}

interface Times {
  /** Whether it is about the years up to 2025. */
  isEarlier: boolean;
  /** Whether it is about the years from 2026. */
  isLater: boolean;
  why: string;
}

const lastEarlierYear = 2025;

function timesOf(text: string, date: string | null): Times {
  const year = date === null ? null : (parseEdtf(date)?.to.year ?? null);
  const phases = [...text.matchAll(/(?<!\d)(20[1-3]\d)\s*[-–—/]\s*(20[1-3]\d)(?!\d)/g)];
  const ends = phases.map(([, , end]) => Number(end));
  const namesEarlier = ends.some((end) => end <= lastEarlierYear);
  const namesLater = phases.some(([, start]) => Number(start) > lastEarlierYear);
  if (year === null) {
    const isLater = namesLater && !namesEarlier;
    const why = isLater ? 'only a phase after 2025 is named' : 'no phase after 2025 alone is named';
    return { isEarlier: !isLater, isLater: namesLater, why };
  }
  if (year <= lastEarlierYear) {
    return { isEarlier: true, isLater: namesLater, why: `an article of ${year}` };
  }
  const years = [...text.matchAll(/(?<!\d)20(?:1\d|2[0-5])(?!\d)/g)];
  const isEarlier = namesEarlier || years.length > 0;
  const why = isEarlier
    ? 'which looks back at the years to 2025'
    : 'which names no year before 2026';
  return { isEarlier, isLater: true, why: `an article of ${year} ${why}` };
}
