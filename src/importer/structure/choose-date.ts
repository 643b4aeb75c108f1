import { parseEdtf, periodEnd, periodStart } from '../../domain/edtf.ts';
import { edtfInYear, type FoundDate } from '../read-dates.ts';
import type { ArrangedDate } from './arranged.ts';
import { placeOf, type DateEvidence } from './date-evidence.ts';
import { endOf, inferYear, latestResult, type YearClues } from './infer-year.ts';

/** A day of publication and where it was said. */
export interface PublishedDate {
  edtf: string;
  why: string;
}

/** What a date can be chosen from. */
export interface DateSources {
  /** As the person who imports gave it. */
  option: string | undefined;
  published: PublishedDate | null;
  /** The day in front of the text, where it names no year. */
  dateline: FoundDate | null;
  addressYear: number | null;
  evidence: readonly DateEvidence[];
}

/**
 * The date of a report: as it was given; or the day of the event that the opening tells of; or the day of publication; or
 * the year that the text can only have been written in. Null where nothing fixes it: never the day of the import. The
 * reason for having none is a warning.
 */
export function chooseDate(sources: DateSources): {
  date: ArrangedDate | null;
  warnings: string[];
} {
  const warnings: string[] = [];
  const event = findEvent(sources);
  const { option } = sources;
  const published = sources.published ?? dateOfDateline(sources);
  if (option !== undefined) {
    if (parseEdtf(option)) {
      if (event?.edtf === option) return { date: event, warnings };
      return {
        date: { edtf: option, basis: 'published', why: 'given by the person who imports' },
        warnings,
      };
    }
    warnings.push(
      `The date "${option}" was not used: it must be EDTF, such as 2025, 2025-03, 2025-03-07 or 2025-07/2025-12.`,
    );
  }
  if (event) return { date: event, warnings };
  if (published) return { date: { ...published, basis: 'published' }, warnings };
  const inferred = inferDate(sources.evidence);
  if (!inferred) {
    warnings.push(
      'No date was found that the text fixes: neither a day on which something took place nor one of publication, and no year that it must have been written in.',
    );
  }
  return { date: inferred, warnings };
}

/**
 * The first day in the opening on which something took place, if its year is said or fixed; where the article names no
 * day of publication, also one on which somebody said something.
 */
function findEvent({ published, addressYear, evidence }: DateSources): ArrangedDate | null {
  const clues: YearClues = { published: published?.edtf ?? null, addressYear, evidence };
  for (const item of evidence) {
    const isEvent = item.kind === 'event' || (item.kind === 'saying' && published === null);
    if (!item.isOpening || !isEvent) continue;
    const { date } = item;
    const words = `the opening tells of an event on "${date.text}"`;
    if (date.edtf !== null) {
      if (!isNear(date.edtf, published)) continue;
      return { edtf: date.edtf, basis: 'event', why: words, ...placeOf(item) };
    }
    const inferred = inferYear(date, clues);
    const edtf = inferred && edtfInYear(date, inferred.year);
    if (!edtf || !isNear(edtf, published)) continue;
    return { edtf, basis: 'event', why: `${words}; ${inferred.why}`, ...placeOf(item) };
  }
  return null;
}

function dateOfDateline({ dateline, addressYear, evidence }: DateSources): PublishedDate | null {
  const inferred = dateline && inferYear(dateline, { published: null, addressYear, evidence });
  const edtf = inferred && edtfInYear(dateline, inferred.year);
  if (!edtf) return null;
  return { edtf, why: `the text begins with its day, "${dateline.text}"; ${inferred.why}` };
}

/** News tells of what happened within the last months: an older day is the article's history. */
function isNear(edtf: string, published: PublishedDate | null): boolean {
  const [event, day] = [parseEdtf(edtf), published && parseEdtf(published.edtf)];
  if (!event || !day) return true;
  const days = (Date.parse(periodEnd(day)) - Date.parse(periodStart(event))) / 86_400_000;
  return days >= -1 && days <= 92;
}

/** The year that is running in the text, where results up to some day of it, or estimates of its end, are given. */
function inferDate(evidence: readonly DateEvidence[]): ArrangedDate | null {
  const latest = latestResult(evidence);
  if (latest) {
    const [year, month] = [
      Math.floor(endOf(latest) / 10_000),
      Math.floor(endOf(latest) / 100) % 100,
    ];
    // Results up to the end of a year are told in it or in the next.
    if (year >= lastResult(evidence) && month <= 10) {
      return {
        edtf: String(year),
        basis: 'inferred',
        why: `the latest day by which results are given is "${latest.date.text}"`,
        ...placeOf(latest),
      };
    }
  }
  const estimate = evidence.findLast(
    ({ kind, date }) =>
      kind === 'estimate' && date.from.year === date.to.year && date.to.year !== undefined,
  );
  const year = estimate?.date.to.year;
  const lastYear = lastResult(evidence, year);
  const isRunning =
    year !== undefined && lastYear > 0 && (year === lastYear + 1 || year === lastYear);
  if (!estimate || !isRunning) return null;
  return {
    edtf: String(year),
    basis: 'inferred',
    why: `${year} is still estimated, and the latest results are those of ${lastYear}`,
    ...placeOf(estimate),
  };
}

/** The last year of which results are given; a period that ends before `before` counts too. */
function lastResult(evidence: readonly DateEvidence[], before = 0): number {
  return evidence.reduce((last, { kind, date: { from, to } }) => {
    const year = to.year ?? 0;
    const counts = kind === 'result' && (from.year === to.year || year < before);
    return counts ? Math.max(last, year) : last;
  }, 0);
}
