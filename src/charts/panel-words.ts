import type { Language } from '../domain/language.ts';
import { unitLabel } from '../domain/unit.ts';
import { formatDate } from '../i18n/format.ts';
import { indicatorStrings } from '../i18n/indicator-strings.ts';
import { strings } from '../i18n/strings.ts';
import type { Comparability, Difference } from './comparable.ts';
import { isLongerThanYear, type Length } from './period-span.ts';

/** The names that the words about a panel need, by id. */
export interface Names {
  program: (id: string) => string;
  province: (id: string) => string;
}

/** What the values of a panel have in common, as its heading: `Whole province · VND · 4 years together · …`. */
export function describePanel(
  { unit, group, part, programs, length, breaks }: Comparability,
  language: Language,
  names: Names,
): string {
  const parts = [
    ...(group === null && part === null ? [indicatorStrings[language].wholeUnit] : []),
    ...(group === null ? [] : [strings[language].figure.groups[group]]),
    ...(part === null ? [] : [`${list(part.names)} (${names.province(part.province)})`]),
    unitLabel(unit)[language],
    ...(length === null ? [] : [lengthWords(length, language)]),
    ...(programs === null ? [] : [list(programs.map(names.program))]),
    ...standardWords(breaks, language),
  ];
  const text = parts.join(' · ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Why the values of a panel are not put beside those of the first, in the middle of a sentence. */
export function explainDifferences(
  differences: readonly Difference[],
  here: Comparability,
  there: Comparability,
  language: Language,
  names: Names,
): string {
  const words = indicatorStrings[language].difference;
  const groups = strings[language].figure.groups;
  const explanations: Record<Difference, () => string> = {
    unit: () => words.unit(unitLabel(here.unit)[language]),
    group: () => {
      if (here.group !== null) return words.group(groups[here.group]);
      return there.group === null ? '' : words.everybody(groups[there.group]);
    },
    part: () =>
      here.part
        ? words.part(list(here.part.names), names.province(here.part.province))
        : words.whole(list(there.part?.names ?? [])),
    programs: () => words.programs(list((here.programs ?? []).map(names.program))),
    length: () =>
      words.length(lengthWords(here.length, language), lengthWords(there.length, language)),
    breaks: () => words.breaks,
  };
  return differences.map((difference) => explanations[difference]()).join('; ');
}

/** By which definition values were made, where it has changed. */
function standardWords(
  { since, within, before }: Comparability['breaks'],
  language: Language,
): string[] {
  const words = indicatorStrings[language].standard;
  if (within.length > 0) return [words.across(within.map((day) => formatDate(day, language)))];
  if (since !== null) return [words.since(formatDate(since, language))];
  return before === null ? [] : [words.before(formatDate(before, language))];
}

/** A length in words, `4 years together` where it is more than one; null is a single time. */
function lengthWords(length: Length | null, language: Language): string {
  const words = indicatorStrings[language];
  if (length === null) return words.aTime;
  if ('days' in length) return words.days(length.days);
  const { months } = length;
  const text = months % 12 === 0 ? words.years(months / 12) : words.months(months);
  return isLongerThanYear(length) ? words.together(text) : text;
}

function list(names: readonly string[]): string {
  return names.join(', ');
}
