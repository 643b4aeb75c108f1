import { parseEdtf } from '../../domain/edtf.ts';
import { blotOut } from '../../domain/grammar/blot-out.ts';
import { wordEnd, wordStart } from '../../domain/grammar/lexicon.ts';
import type { GrammarLanguage } from '../../domain/grammar/number-grammar.ts';
import type { NonQuantity, NonQuantityReason } from '../../domain/quantity.ts';
import { periodWords, type PeriodWords } from './period-words.ts';

/** A time that a text names. */
export interface FoundPeriod {
  /** UTF-16 offsets in the text. */
  start: number;
  end: number;
  /** EDTF. */
  period: string;
  /**
   * `during` it; `until` a day, up to which things are counted; `now`, up to the report; `since` a time, up to the
   * report; `compared`, only a time to compare with or to move to.
   */
  role: 'during' | 'until' | 'now' | 'since' | 'compared';
}

/**
 * The times that a text names, in order. `date` (EDTF) is the article's own: "this year" and a day without a year are
 * told from it, and left out where it is null. `numbers` are those of the text that are no quantities: no time is read
 * in the number of a document or in an address.
 */
export function readPeriods(
  text: string,
  language: GrammarLanguage,
  date: string | null,
  numbers: readonly NonQuantity[] = [],
): FoundPeriod[] {
  const { rules, roles } = expressionsOf(language);
  const today = date === null ? null : (parseEdtf(date)?.to ?? null);
  const now = today === null ? null : { year: today.year, month: today.month };
  const found: FoundPeriod[] = [];
  let open = blotOut(
    text,
    numbers.filter(({ reason }) => timeless.has(reason)),
  );
  for (const { expression, read, role } of rules) {
    // What looks like a time and is none (31/2/2025) is not read in pieces either.
    const claims = [...open.matchAll(expression)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      period: read(match, now),
    }));
    open = blotOut(open, claims);
    for (const { start, end, period } of claims) {
      if (period === null || parseEdtf(period) === null) continue;
      found.push({ start, end, period, role: role ?? roleOf(text, start, period, roles) });
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

const timeless: ReadonlySet<NonQuantityReason> = new Set<NonQuantityReason>([
  'document-number',
  'address',
  'furniture',
  'time',
]);

/** The article's year, and its month where it is known. */
interface Now {
  year: number;
  month: number | undefined;
}

interface Rule {
  expression: RegExp;
  read: (match: RegExpExecArray, now: Now | null) => string | null;
  role?: 'now';
}

interface Roles {
  until: RegExp;
  compared: RegExp;
  since: RegExp;
}

function roleOf(text: string, start: number, period: string, roles: Roles): FoundPeriod['role'] {
  const before = text.slice(Math.max(0, start - 40), start);
  if (roles.compared.test(before)) return 'compared';
  if (roles.since.test(before)) return 'since';
  return /^\d{4}-\d{2}/.test(period) && !period.includes('/') && roles.until.test(before)
    ? 'until'
    : 'during';
}

const made = new Map<GrammarLanguage, { rules: Rule[]; roles: Roles }>();

function expressionsOf(language: GrammarLanguage): { rules: Rule[]; roles: Roles } {
  const known = made.get(language);
  if (known) return known;
  const words = periodWords[language];
  const last = (source: string) =>
    new RegExp(`${wordStart}(?:${source})[\\s\\u00a0]+(?:${words.year})$`, 'iu');
  const roles = {
    until: last(words.until),
    compared: last(words.compared),
    since: last(words.since),
  };
  const expressions = { rules: rulesOf(words, language), roles };
  made.set(language, expressions);
  return expressions;
}

const digitYear = '((?:19|20)\\d{2})';

function rulesOf(words: PeriodWords, language: GrammarLanguage): Rule[] {
  const whole = (source: string) =>
    new RegExp(`${wordStart}(?:${source})${wordEnd}(?![.,]\\d|%)`, 'giu');
  const month = `(${words.months.join('|')})`;
  const months = words.months.map((source) => new RegExp(`^(?:${source})$`, 'iu'));
  const monthOf = (name = '') => months.findIndex((one) => one.test(name)) + 1;
  const count = (word = '') => {
    const roman = ['i', 'ii', 'iii', 'iv'].indexOf(word.toLowerCase()) + 1;
    return roman || (words.numbers[word.toLowerCase()] ?? Number(word));
  };
  const yearOf = (digits: string | undefined, now: Now | null) =>
    digits === undefined ? (now?.year ?? null) : Number(digits);
  const stretch = (year: number | null, from: number, to: number) =>
    year === null || !(from >= 1 && from <= to && to <= 12)
      ? null
      : `${year}-${pad(from)}/${year}-${pad(to)}`;
  const day = (y: number | null, m: number, d: string | undefined) =>
    y === null || m === 0 ? null : `${y}-${pad(m)}-${pad(Number(d))}`;
  const rules: Rule[] = [
    {
      expression: whole(words.firstMonths),
      read: ([, n, y], now) => stretch(yearOf(y, now), 1, count(n)),
    },
    {
      expression: whole(words.lastMonths),
      read: ([, n, y], now) => stretch(yearOf(y, now), 13 - count(n), 12),
    },
    {
      expression: whole(words.quarter),
      read: (match, now) => {
        const parts = match.slice(1).filter((part) => part !== undefined);
        const quarter = count(parts[0]);
        return stretch(yearOf(parts[1], now), quarter * 3 - 2, quarter * 3);
      },
    },
    {
      expression: whole(words.half),
      read: ([, which, y], now) => {
        const half = count(which);
        return stretch(yearOf(y, now), half * 6 - 5, half * 6);
      },
    },
    { expression: whole('(\\d{4}-\\d{2}-\\d{2})'), read: ([, iso = '']) => iso },
    {
      expression: whole(`(\\d{1,2})[/.-](\\d{1,2})[/.-]${digitYear}`),
      read: ([, d, m, y]) => day(Number(y), Number(m), d),
    },
    { expression: whole(`${digitYear}\\s*[-–—/]\\s*${digitYear}`), read: readSpan },
    { expression: whole(words.span), read: readSpan },
    {
      expression: whole(`(?:tháng\\s+)?(0?[1-9]|1[0-2])/${digitYear}`),
      read: ([, m, y]) => `${y}-${pad(Number(m))}`,
    },
  ];
  const dayBefore = language === 'vi' ? '(?:ngày\\s+)?(\\d{1,2})\\s+' : '(\\d{1,2})\\s+(?:of\\s+)?';
  const sayYear = language === 'vi' ? '(?:\\s*[/-]\\s*|\\s+năm\\s+)' : ',?\\s+(?:tahun\\s+)?';
  rules.push(
    {
      expression: whole(`${dayBefore}${month}(?:${sayYear}${digitYear})?`),
      read: ([, d, name, y], now) => day(yearOf(y, now), monthOf(name), d),
    },
    ...(language === 'en'
      ? [
          {
            expression: whole(`${month}\\s+(\\d{1,2})(?:,?\\s+${digitYear})?`),
            read: ([, name, d, y]: RegExpExecArray, now: Now | null) =>
              day(yearOf(y, now), monthOf(name), d),
          },
        ]
      : []),
    {
      expression: whole(`${month}${sayYear}${digitYear}`),
      read: ([, name, y]) => `${y}-${pad(monthOf(name))}`,
    },
    {
      expression: whole('ngày\\s+(\\d{1,2})/(\\d{1,2})'),
      read: ([, d, m], now) => day(now?.year ?? null, Number(m), d),
    },
    {
      expression: whole(`(?<=${wordStart}${words.beforeMonth})${month}`),
      read: ([, name], now) => (now === null ? null : `${now.year}-${pad(monthOf(name))}`),
    },
    { expression: whole(`${words.year}${digitYear}`), read: ([, y = '']) => y },
    { expression: whole(words.now), read: (_, now) => monthText(now), role: 'now' },
    ...(
      [
        [words.thisYear, 0],
        [words.lastYear, -1],
        [words.nextYear, 1],
      ] as const
    ).map(([source, offset]): Rule => ({
      expression: whole(source),
      read: (_, now) => (now === null ? null : String(now.year + offset)),
    })),
  );
  return rules;
}

function readSpan([, from, to]: RegExpExecArray): string {
  return `${from}/${to}`;
}

function monthText(now: Now | null): string | null {
  if (now === null) return null;
  return now.month === undefined ? String(now.year) : `${now.year}-${pad(now.month)}`;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
