import { parseEdtf } from '../domain/edtf.ts';
import type { GrammarLanguage } from '../domain/grammar/number-grammar.ts';
import { ordinalOf } from './date-rules.ts';

/** A date as far as the words give it: "7 March" has no year, "2025" nothing else. */
export interface DateFields {
  year?: number;
  month?: number;
  day?: number;
}

/** A period from one date to another; of a single date they are equal. */
export interface DateEnds {
  from: DateFields;
  to: DateFields;
}

/** The ends that the groups of a rule name; null where they name none. */
export function endsOf(
  groups: Record<string, string | undefined>,
  language: GrammarLanguage,
): DateEnds | null {
  const number = (name: string) => {
    const words = groups[name];
    return words === undefined ? undefined : (ordinalOf(words, language) ?? undefined);
  };
  const year = number('y') ?? number('alone');
  const months = monthsOf(groups, number);
  if (months) return withYear(months[0], months[1], year);
  const [month, day] = [number('m'), number('d')];
  const last = lastYear(year, groups['y2']);
  if (last !== undefined)
    return last === null ? null : { from: { year: year ?? last }, to: { year: last } };
  const from = { ...(month && { month }), ...(day && { day }) };
  const lastDay = number('d2');
  const to = lastDay === undefined ? from : { ...from, day: lastDay };
  return year === undefined ? { from, to } : { from: { year, ...from }, to: { year, ...to } };
}

/** The months of a quarter, a half, or so many months of a year. */
function monthsOf(
  groups: Record<string, string | undefined>,
  number: (name: string) => number | undefined,
): readonly [number, number] | null {
  const quarter = number('q');
  if (quarter !== undefined) return quarter <= 4 ? [quarter * 3 - 2, quarter * 3] : null;
  if (groups['half'] !== undefined) {
    const isLast = groups['half'].toLowerCase() === 'cuối' || number('half') === 2;
    return isLast ? [7, 12] : [1, 6];
  }
  const [first, last] = [number('first'), number('last')];
  if (first !== undefined) return first <= 12 ? [1, first] : null;
  if (last !== undefined) return last <= 12 ? [13 - last, 12] : null;
  return null;
}

function withYear(first: number, last: number, year: number | undefined): DateEnds {
  const of = year === undefined ? {} : { year };
  return { from: { ...of, month: first }, to: { ...of, month: last } };
}

/** The second year of "2021-2025" or "2021-25"; null where it does not come after the first. */
function lastYear(first: number | undefined, words: string | undefined): number | null | undefined {
  if (words === undefined || first === undefined) return undefined;
  const last = words.length === 2 ? Math.floor(first / 100) * 100 + Number(words) : Number(words);
  return last > first ? last : null;
}

/** A period as EDTF; null where a year is missing or the calendar has no such day. */
export function edtfOf({ from, to }: DateEnds): string | null {
  const [first, last] = [isoOf(from), isoOf(to)];
  if (first === null || last === null) return null;
  const edtf = first === last ? first : `${first}/${last}`;
  return parseEdtf(edtf) ? edtf : null;
}

function isoOf({ year, month, day }: DateFields): string | null {
  if (year === undefined) return null;
  const pad = (value: number) => String(value).padStart(2, '0');
  return [year, ...[month, day].flatMap((value) => (value === undefined ? [] : [pad(value)]))].join(
    '-',
  );
}
