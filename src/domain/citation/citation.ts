import { parseEdtf, type CalendarDate } from '../edtf.ts';
import type { Report } from '../report.ts';

/**
 * What is known of the dates of an article, each in EDTF. The day of an event is not the day of publication, and
 * neither stands in for the other.
 */
export interface CitationDates {
  /** When the article was published. */
  published?: string | undefined;
  /** When what it reports happened. */
  event?: string | undefined;
  /** When it was written, as the archive infers from its text. */
  inferred?: string | undefined;
}

/** A citation of an article and of the archive it was read in, without the words of any style. */
export interface Citation {
  /** Names it among others, in ASCII letters, digits, hyphens and a dot. */
  key: string;
  /** The archive's own title of the report: the article's is not recorded. */
  title: string;
  /** As printed; it may be more than one person. */
  author?: string | undefined;
  /** The newspaper. */
  publisher: string;
  /** Where the article is. */
  url: string;
  /** The language of the article (BCP 47). */
  language: Report['source']['language'];
  dates: CitationDates;
  /** The day the article was read. */
  accessed?: string | undefined;
  /** The name of the archive. */
  archive: string;
  /** Where the archive has it: the permanent address of the report or of the figure. */
  permalink: string;
  /** What a reader should know besides, in whole sentences. */
  note: string;
  /** What is known of the date where that of publication is not, in a sentence: most formats have no field for it. */
  dateNote?: string | undefined;
}

/** Sorts out what a report's date says about its article. */
export function citationDates({
  date,
  dateBasis,
  source,
}: Pick<Report, 'date' | 'dateBasis'> & {
  source: Pick<Report['source'], 'published'>;
}): CitationDates {
  return {
    published: source.published ?? (dateBasis === 'published' ? date : undefined),
    event: dateBasis === 'event' ? date : undefined,
    inferred: dateBasis === 'inferred' ? date : undefined,
  };
}

/** The archive's title in the place of the article's: in brackets, by which styles mark words not from the source. */
export function bracketedTitle({ title }: Pick<Citation, 'title'>): string {
  return `[${oneLine(title)}]`;
}

/** All that the files of a citation say in their field for notes. */
export function wholeNote({ note, dateNote }: Pick<Citation, 'note' | 'dateNote'>): string {
  return oneLine([dateNote, note].filter((sentence) => sentence !== undefined).join(' '));
}

/** A text in one line: no format of citations carries line breaks or control characters through. */
export function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/**
 * A date as numbers, as far as it is known: `[2025, 3, 7]`, `[2025]`; an interval gives two, one without an end its
 * beginning. Empty for no EDTF.
 */
export function dateParts(edtf: string): number[][] {
  const period = parseEdtf(edtf);
  if (!period) return [];
  const isInterval = edtf.includes('/') && !period.isOpen;
  return (isInterval ? [period.from, period.to] : [period.from]).map(partsOf);
}

function partsOf({ year, month, day }: CalendarDate): number[] {
  return [year, month, day].filter((part) => part !== undefined);
}
