import { parseEdtf, periodEnd, periodStart } from '../../domain/edtf.ts';
import { dayText, readDays, type NamedDay } from './read-days.ts';

/** When an article's event was, or when it was published. */
export interface DecidedDate {
  /** EDTF, no more exact than the text supports. */
  edtf: string;
  basis: 'event' | 'published' | 'inferred';
  why: string;
}

/** What a date can be told from. */
export interface DateEvidence {
  /** As the curator gave it, EDTF. */
  given?: string | undefined;
  /** A full day: of a page's head or of a line of the outlet. */
  published?: string | undefined;
  url?: string | undefined;
  /** The article's paragraphs, in order. */
  texts: readonly string[];
}

// The opening of an article says when its event was.
const openingTexts = 4;
const openingLength = 1_500;

/** Tells when: what the curator says, the day of the event, the day of publication. Null where nothing says it. */
export function decideDate(evidence: DateEvidence): {
  date: DecidedDate | null;
  warnings: string[];
} {
  const { given, published, texts } = evidence;
  const event = eventDay(texts);
  if (given !== undefined) {
    const isEvent = event !== null && isWithin(event, given);
    const why = isEvent ? 'as you gave it; the text names the same day' : 'as you gave it';
    return { date: { edtf: given, basis: isEvent ? 'event' : 'published', why }, warnings: [] };
  }
  if (event !== null) {
    const fixed = fixYear(event, evidence);
    if (fixed !== null) {
      const edtf = dayText({ ...event, year: fixed.year });
      return { date: { edtf, basis: 'event', why: fixed.why }, warnings: [] };
    }
  }
  const warnings =
    event === null
      ? []
      : [
          `The text names the day ${event.day}/${event.month} without a year, and nothing in it fixes one: give --date.`,
        ];
  if (published !== undefined)
    return {
      date: { edtf: published, basis: 'published', why: 'the page says when it was published' },
      warnings,
    };
  return { date: null, warnings };
}

const opener =
  /(?:^|[.!?:;]\s+|["“(]\s*|\n)(?:(?:pada|pagi|siang|sore|malam|hari|sáng|chiều|tối|trưa|vào|trong|on|this|in|late|early|kemarin|the|morning|afternoon|evening|of|hari ini|mới đây|ngày|tanggal|senin|selasa|rabu|kamis|jumat|sabtu|minggu|thứ|hai|ba|tư|năm|sáu|bảy|monday|tuesday|wednesday|thursday|friday|saturday|sunday|và|dan|and|[,(-])\s*)*$/iu;

/** The day with which the opening of the text, or one of its first sentences, begins; also one in brackets: "(7/3)". */
function eventDay(texts: readonly string[]): NamedDay | null {
  let length = 0;
  for (const text of texts.slice(0, openingTexts)) {
    for (const day of readDays(text)) {
      const before = text.slice(0, day.start);
      if (length + day.start > openingLength) return null;
      if (
        opener.test(before.slice(-80)) ||
        /(?:pagi|siang|sore|malam|sáng|chiều|tối|morning|afternoon|evening|today|hari ini|hôm nay|nay)\s*(?:hari\s+)?(?:of\s+|tanggal\s+|ngày\s+)?[(,]?\s*$/iu.test(
          before.slice(-40),
        )
      )
        return day;
    }
    length += text.length;
  }
  return null;
}

function isWithin(event: NamedDay, edtf: string): boolean {
  const period = parseEdtf(edtf);
  if (period === null) return false;
  const [from, to] = [periodStart(period), periodEnd(period)];
  if (from !== to) return false;
  const day = dayText({ ...event, year: event.year ?? Number(from.slice(0, 4)) });
  return day === from;
}

interface FixedYear {
  year: number;
  why: string;
}

/** The year of a day, as far as the text fixes it: named with it, or told by what lies before and after the day. */
function fixYear(day: NamedDay, { published, url, texts }: DateEvidence): FixedYear | null {
  const named = `the text begins with the day ${day.day}/${day.month}`;
  if (day.year !== null) return { year: day.year, why: named };
  if (published !== undefined) {
    const year = Number(published.slice(0, 4));
    const isBefore = dayText({ ...day, year }) <= published;
    return {
      year: isBefore ? year : year - 1,
      why: `${named}, and it was published on ${published}`,
    };
  }
  const text = texts.join('\n');
  const since = latestPastDay(text);
  if (since !== null) {
    const year =
      dayText({ ...day, year: since.year }) >= dayText(since) ? since.year : since.year + 1;
    return {
      year,
      why: `${named}; its year is the first that comes after ${dayText(since)}, up to which results are told`,
    };
  }
  return yearByResults(day, text) ?? yearOfUrl(day, url);
}

const pastLimit =
  /(?:hingga|sampai|sampai dengan|per|tính đến|đến|as of|by|until|through)\s+(?:tanggal\s+|hari\s+|hết\s+|ngày\s+|the end of\s+)?$/iu;
const done =
  /(?:telah|sudah|tercapai|tersalurkan|mencapai|đã|đạt|has|have|had|was|were|reached|disbursed)/iu;

/** The latest full day up to which something is told as done. */
function latestPastDay(text: string): { year: number; month: number; day: number } | null {
  const past = readDays(text).flatMap(({ start, end, year, month, day }) => {
    if (year === null || !pastLimit.test(text.slice(Math.max(0, start - 40), start))) return [];
    return done.test(sentenceAfter(text, end)) ? [{ year, month, day }] : [];
  });
  return past.toSorted((a, b) => (dayText(a) < dayText(b) ? 1 : -1))[0] ?? null;
}

function sentenceAfter(text: string, from: number): string {
  const rest = text.slice(from, from + 200);
  const end = rest.search(/[.;!?]\s/);
  return end === -1 ? rest : rest.slice(0, end);
}

// The year that results are told for, and the year that something is planned for.
const yearWord = '(?:pada\\s+|in\\s+|trong\\s+)?(?:tahun|năm|year|for|in)?\\s*';
const single = new RegExp(
  `${yearWord}(?<![\\d.,/–—-])(20[0-4]\\d)(?![\\d/–—]|-\\d|[.,]\\d)`,
  'giu',
);

/**
 * Results of one year and plans for the next: a meeting early in the year looks back at the last one, and one at the
 * end of the year looks ahead. In between the text has to say more.
 */
function yearByResults({ month, day }: NamedDay, text: string): FixedYear | null {
  const years = new Map<number, number>();
  for (const [, digits] of text.matchAll(single)) {
    const year = Number(digits);
    years.set(year, (years.get(year) ?? 0) + 1);
  }
  const often = [...years].filter(([, count]) => count >= 2).map(([year]) => year);
  const last = Math.max(...often);
  if (!often.includes(last - 1)) return null;
  const why = `the text begins with the day ${day}/${month}; it tells of ${last - 1} and of ${last}`;
  if (month <= 6) return { year: last, why: `${why}, so the day is in ${last}` };
  if (month >= 11)
    return { year: last - 1, why: `${why}, so the day is at the end of ${last - 1}` };
  return null;
}

function yearOfUrl({ month, day }: NamedDay, url: string | undefined): FixedYear | null {
  const year = /(?<!\d)(20[0-4]\d)(?!\d)/.exec(url ?? '')?.[1];
  if (year === undefined) return null;
  return {
    year: Number(year),
    why: `the text begins with the day ${day}/${month}; the address names ${year}`,
  };
}
