/** One calendar date as far as it is known: `month` and `day` count from 1. */
export interface CalendarDate {
  year: number;
  month?: number;
  day?: number;
}

/** A date, or an interval with both its ends. A single date has equal ends. */
export interface Period {
  from: CalendarDate;
  /** The last date that is named: of an open interval that is its beginning. */
  to: CalendarDate;
  /** Whether nothing says when it ends: `2025-07/..`. */
  isOpen: boolean;
}

/**
 * Reads the part of EDTF (ISO 8601-2:2019) that reports need: `2025`, `2025-03`, `2025-03-07`, intervals of two such
 * dates joined by `/`, and intervals without an end, `2025-07/..`. Returns null for anything else, also for a day that
 * the calendar does not have (2025-02-30) and an interval that ends before it starts.
 */
export function parseEdtf(text: string): Period | null {
  const ends = text.split('/');
  if (ends.length > 2) return null;
  const from = parseDate(ends[0] ?? '');
  if (ends[1] === '..') return from && { from, to: from, isOpen: true };
  const to = ends[1] === undefined ? from : parseDate(ends[1]);
  if (!from || !to) return null;
  if (ends.length === 2 && firstDay(from) > firstDay(to)) return null;
  return { from, to, isOpen: false };
}

/** First day of a period as `YYYY-MM-DD`. Text in this form sorts in the order of time. */
export function periodStart(period: Period): string {
  return firstDay(period.from);
}

/** Last day of a period as `YYYY-MM-DD`; of an open one the last that is named. */
export function periodEnd(period: Period): string {
  return lastDay(period.to);
}

/** Every calendar year that the period touches, in order; of an open one those that are named. */
export function periodYears(period: Period): number[] {
  const count = period.to.year - period.from.year + 1;
  return Array.from({ length: count }, (_, index) => period.from.year + index);
}

function parseDate(text: string): CalendarDate | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!match) return null;
  const year = Number(match[1]);
  if (match[2] === undefined) return { year };
  const month = Number(match[2]);
  if (month < 1 || month > 12) return null;
  if (match[3] === undefined) return { year, month };
  const day = Number(match[3]);
  return day >= 1 && day <= daysInMonth(year, month) ? { year, month, day } : null;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function firstDay(date: CalendarDate): string {
  return isoText(date.year, date.month ?? 1, date.day ?? 1);
}

function lastDay(date: CalendarDate): string {
  const month = date.month ?? 12;
  return isoText(date.year, month, date.day ?? daysInMonth(date.year, month));
}

function isoText(year: number, month: number, day: number): string {
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}
