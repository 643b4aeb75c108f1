import { parseEdtf, periodEnd, periodStart } from '../domain/edtf.ts';

/** How long a period is: in whole months where it is made of them, else in days. */
export type Length = { months: number } | { days: number };

/** The days of a figure's period, and how long it is. */
export interface PeriodSpan {
  /** First day, `YYYY-MM-DD`. */
  start: string;
  /** Last day, `YYYY-MM-DD`. */
  end: string;
  length: Length;
}

const millisecondsADay = 86_400_000;

/** The days an EDTF date or interval covers; null for text that is no EDTF. */
export function periodSpan(edtf: string): PeriodSpan | null {
  const period = parseEdtf(edtf);
  if (!period) return null;
  const start = periodStart(period);
  const end = periodEnd(period);
  return { start, end, length: lengthBetween(start, end) };
}

/** The instant at which a day begins, in years: 2025-07-02 is 2025.4986…, 2026-01-01 is 2026. */
export function dayInYears(day: string): number {
  const year = Number(day.slice(0, 4));
  const newYear = Date.UTC(year, 0, 1);
  return year + (Date.parse(day) - newYear) / (Date.UTC(year + 1, 0, 1) - newYear);
}

/** The same for the instant at which a day ends. */
export function dayEndInYears(day: string): number {
  return dayInYears(nextDay(day));
}

/** Whether a length is more than a year. */
export function isLongerThanYear(length: Length): boolean {
  return 'months' in length ? length.months > 12 : length.days > 366;
}

function lengthBetween(start: string, end: string): Length {
  const after = nextDay(end);
  if (start.endsWith('-01') && after.endsWith('-01'))
    return { months: month(after) - month(start) };
  return { days: (Date.parse(after) - Date.parse(start)) / millisecondsADay };
}

function nextDay(day: string): string {
  return new Date(Date.parse(day) + millisecondsADay).toISOString().slice(0, 10);
}

/** Months since the year 0. */
function month(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
}
