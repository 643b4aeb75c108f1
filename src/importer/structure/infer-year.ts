import type { FoundDate } from '../read-dates.ts';
import type { DateEvidence } from './date-evidence.ts';

/** What fixes a year beside the words of the date itself. */
export interface YearClues {
  /** A day of publication, EDTF. */
  published: string | null;
  /** A year that the address names in its words. */
  addressYear: number | null;
  evidence: readonly DateEvidence[];
}

/** A year, and why it is that one. */
export interface InferredYear {
  year: number;
  why: string;
}

/** The year of an event whose day and month alone are said; null where nothing fixes it. */
export function inferYear(date: FoundDate, clues: YearClues): InferredYear | null {
  const { month, day } = date.from;
  if (month === undefined || day === undefined) return null;
  const monthDay = month * 100 + day;
  return (
    fromPublication(monthDay, clues) ??
    fromLatestResult(monthDay, clues) ??
    fromPlans(month, clues) ??
    fromAddress(month, clues)
  );
}

/** The latest day or month with a year by which something is said to have been reached. */
export function latestResult(evidence: readonly DateEvidence[]): DateEvidence | null {
  let latest: DateEvidence | null = null;
  for (const item of evidence) {
    const isDated = item.date.precision !== 'year' && item.date.to.year !== undefined;
    if (item.kind === 'result' && isDated && (!latest || endOf(item) > endOf(latest)))
      latest = item;
  }
  return latest;
}

/** The years for which evidence of a kind is given, from the first to the last. */
function yearsOf(evidence: readonly DateEvidence[], kind: DateEvidence['kind']): number[] {
  const years = evidence.flatMap((item) => {
    const { from, to } = item.date;
    // A period such as 2021-2025 says nothing of the year that is running.
    const isOneYear = from.year === to.year;
    return item.kind === kind && isOneYear && to.year !== undefined ? [to.year] : [];
  });
  return [...new Set(years)].toSorted((a, b) => a - b);
}

/** The last month and day of a date as a number that sorts: 20250131, or 20250131 again for January 2025. */
export function endOf({ date }: DateEvidence): number {
  const { year = 0, month = 12, day = 31 } = date.to;
  return year * 10_000 + month * 100 + day;
}

function fromPublication(monthDay: number, { published }: YearClues): InferredYear | null {
  if (published === null) return null;
  const [year, month, day] = published.split('-').map(Number);
  if (year === undefined || month === undefined || day === undefined) return null;
  const isSameYear = monthDay <= month * 100 + day + 1;
  return {
    year: isSameYear ? year : year - 1,
    why: `the year is that of the last such day before publication on ${published}`,
  };
}

/** "as of 31 January 2025" and "on March 7": the first March 7 after it, if no result of a later year is given. */
function fromLatestResult(
  monthDay: number,
  { evidence, addressYear }: YearClues,
): InferredYear | null {
  const latest = latestResult(evidence);
  const end = latest && endOf(latest);
  if (!latest || end === null) return null;
  const latestYear = Math.floor(end / 10_000);
  const year = monthDay >= end % 10_000 ? latestYear : latestYear + 1;
  const results = yearsOf(evidence, 'result');
  const named = [
    ...results,
    ...yearsOf(evidence, 'plan'),
    ...yearsOf(evidence, 'estimate'),
    ...yearsOf(evidence, 'other'),
  ];
  if ((results.at(-1) ?? 0) > year || (!named.includes(year) && addressYear !== year)) return null;
  return {
    year,
    why: `the year is the first after "${latest.date.text}", by which results are given`,
  };
}

/** Results of one year and plans for the next: early in the year it is the second, at its end the first. */
function fromPlans(month: number, { evidence }: YearClues): InferredYear | null {
  const result = yearsOf(evidence, 'result').at(-1);
  if (result === undefined) return null;
  const ahead = [...yearsOf(evidence, 'plan'), ...yearsOf(evidence, 'estimate')];
  if (!ahead.includes(result + 1)) return null;
  const why = `the text gives results of ${result} and plans for ${result + 1}`;
  if (month <= 6) return { year: result + 1, why };
  return month >= 11 ? { year: result, why } : null;
}

function fromAddress(month: number, { addressYear, evidence }: YearClues): InferredYear | null {
  const result = yearsOf(evidence, 'result').at(-1) ?? addressYear;
  // At the end of a year an address may name the next.
  if (addressYear === null || result === null || month >= 11) return null;
  const isNear = result <= addressYear && addressYear - result <= 1;
  return isNear ? { year: addressYear, why: `the address names the year ${addressYear}` } : null;
}
