import { blotOut } from '../domain/grammar/blot-out.ts';
import type { GrammarLanguage } from '../domain/grammar/number-grammar.ts';
import { readNonQuantities } from '../domain/grammar/read-non-quantities.ts';
import { edtfOf, endsOf, type DateEnds, type DateFields } from './date-ends.ts';
import { dateRules } from './date-rules.ts';
import { dateWords, type PartOfPeriod } from './date-words.ts';
import type { Span } from './placed-text.ts';

export type { DateFields } from './date-ends.ts';

/** A date or a period found in a text. */
export interface FoundDate extends Span {
  text: string;
  from: DateFields;
  /** Equal to `from` for a single date. */
  to: DateFields;
  /** EDTF, such as `2025-03-07`, `2025-01/2025-06`, `2021/2025`. Null where the words name no year. */
  edtf: string | null;
  /** How fine the ends are: `month` for a quarter, `year` for 2021-2025. */
  precision: 'day' | 'month' | 'year';
  /** What the words mean of the last month or year: "the end of May 2025" has `end` and the EDTF `2025-05`. */
  part?: PartOfPeriod;
}

/**
 * Every date and period that the words of a text name, in order of place, with UTF-16 offsets in it: days, months,
 * quarters, halves, years, and ranges of them, with or without a year. The day stands before the month in figures.
 * Dates that the calendar does not have, and digits in the numbers of documents or in addresses, are none. Linear in
 * the length of the text; never throws.
 */
export function readDates(text: string, language: GrammarLanguage): FoundDate[] {
  let open = withoutCodes(text, language);
  const found: FoundDate[] = [];
  for (const rule of dateRules(language)) {
    const claims: Span[] = [];
    for (const match of open.matchAll(rule)) {
      const span = { start: match.index, end: match.index + match[0].length };
      const ends = endsOf(match.groups ?? {}, language);
      const date = ends && describe(text, span, ends);
      if (date) found.push(date);
      // The month of a day that the calendar does not have is no date either.
      if (date ?? match.groups?.['d']) claims.push(span);
    }
    open = blotOut(open, claims);
  }
  const inOrder = found.toSorted((a, b) => a.start - b.start);
  return joinRanges(text, inOrder, language).map((date) => withPart(text, date, language));
}

/** What a date without a year is in `year`, as EDTF; null where the calendar has no such day. */
export function edtfInYear({ from, to }: FoundDate, year: number): string | null {
  return edtfOf({
    from: { ...from, year: from.year ?? year },
    to: { ...to, year: to.year ?? year },
  });
}

// "88/2019/QH14" and the digits of an address are no dates; "báo cáo 6 tháng" is no number of a document.
function withoutCodes(text: string, language: GrammarLanguage): string {
  const codes = readNonQuantities(text, language).filter(
    ({ reason, text: words }) =>
      reason === 'address' ||
      reason === 'furniture' ||
      (reason === 'document-number' && /\d[-/]\d*[-/]?\p{L}/u.test(words)),
  );
  return blotOut(text, codes);
}

function describe(text: string, { start, end }: Span, ends: DateEnds): FoundDate | null {
  const { from, to } = ends;
  // A leap year has every day that some year has.
  const isPossible = edtfOf({ from: { year: 2000, ...from }, to: { year: 2000, ...to } }) !== null;
  const isEmpty = from.year === undefined && from.month === undefined;
  if (!isPossible || isEmpty) return null;
  return {
    start,
    end,
    text: text.slice(start, end),
    ...ends,
    edtf: edtfOf(ends),
    precision: precisionOf(to),
  };
}

function precisionOf({ month, day }: DateFields): FoundDate['precision'] {
  if (day !== undefined) return 'day';
  return month === undefined ? 'year' : 'month';
}

/** "từ năm 2021 đến năm 2025", "28 February to 3 March 2025": two dates and the word between them are one period. */
function joinRanges(text: string, dates: FoundDate[], language: GrammarLanguage): FoundDate[] {
  const joined: FoundDate[] = [];
  for (const date of dates) {
    const previous = joined.at(-1);
    const range =
      previous && isSingle(previous) && isSingle(date) && rangeOf(text, previous, date, language);
    if (range) joined[joined.length - 1] = range;
    else joined.push(date);
  }
  return joined;
}

function isSingle({ from, to }: FoundDate): boolean {
  return from.year === to.year && from.month === to.month && from.day === to.day;
}

function rangeOf(
  text: string,
  first: FoundDate,
  second: FoundDate,
  language: GrammarLanguage,
): FoundDate | null {
  if (second.start - first.end > 40) return null;
  if (!betweens[language].test(text.slice(first.end, second.start))) return null;
  const year = first.from.year ?? second.to.year;
  const from = year === undefined ? first.from : { ...first.from, year };
  const isWhole = first.precision === second.precision || first.from.year !== undefined;
  const range = describe(text, { start: first.start, end: second.end }, { from, to: second.to });
  return isWhole && range && (range.edtf !== null || year === undefined) ? range : null;
}

/** "akhir Mei 2025": the word is part of the date. */
function withPart(text: string, date: FoundDate, language: GrammarLanguage): FoundDate {
  if (date.precision === 'day') return date;
  const words = parts[language].exec(text.slice(Math.max(0, date.start - 24), date.start));
  const part = partNames.find((name) => words?.groups?.[name] !== undefined);
  if (!words || !part) return date;
  const start = date.start - words[0].length;
  return { ...date, start, text: text.slice(start, date.end), part };
}

const partNames = ['start', 'middle', 'end'] as const;

function expressionsOf(
  make: (language: GrammarLanguage) => string,
): Record<GrammarLanguage, RegExp> {
  const compile = (language: GrammarLanguage) =>
    new RegExp(make(language).replaceAll(' ', '\\s{1,3}'), 'iu');
  return { id: compile('id'), en: compile('en'), vi: compile('vi') };
}

const betweens = expressionsOf(
  (language) =>
    `^\\s{0,3}(?:[-–—]|,?\\s{0,3}(?:${dateWords[language].to}))\\s{0,3}(?:ngày |tanggal )?$`,
);
const parts = expressionsOf((language) => {
  const { start, middle, end } = dateWords[language].parts;
  const names = `(?<start>${start})|(?<middle>${middle})|(?<end>${end})`;
  return `(?<![\\p{L}\\p{M}\\p{N}])(?:${names})\\s{0,3}$`;
});
