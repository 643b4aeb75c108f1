import {
  bracketedTitle,
  oneLine,
  type Citation,
  type CitationDates,
} from '../domain/citation/citation.ts';
import type { Figure } from '../domain/figure.ts';
import { writeQuantity } from '../domain/grammar/write-quantity.ts';
import type { Language } from '../domain/language.ts';
import type { Report } from '../domain/report.ts';
import { citationStrings } from './citation-strings.ts';
import { formatDate } from './format.ts';
import { strings } from './strings.ts';

type Source = Report['source'];

/**
 * A citation in words, in one line: the source first (author, title in brackets, newspaper, date, address, how it
 * was read), the archive second. Ends with the permanent address and a full stop.
 */
export function citeInWords(citation: Citation, text: Report['text'], language: Language): string {
  const words = citationStrings[language];
  const { author, publisher, dates, url, accessed, note, archive, permalink } = citation;
  const read = accessed === undefined ? '' : `, ${words.accessed(formatDate(accessed, language))}`;
  const within = text === 'restated' ? words.retoldIn : words.givenIn;
  return oneLine(
    [
      ...(author === undefined ? [] : [`${author}.`]),
      `${bracketedTitle(citation)}.`,
      `${publisher}, ${dateInWords(dates, language)}`,
      `${url}${read}.`,
      note,
      `${within(archive)}, ${permalink}.`,
    ].join(' '),
  );
}

/** What is known of an article's date, in a sentence; undefined where its publication is dated. */
export function describeDate(
  { published, event, inferred }: CitationDates,
  language: Language,
): string | undefined {
  const words = citationStrings[language];
  if (published !== undefined) return undefined;
  if (event !== undefined) return words.undatedOnEvent(formatDate(event, language));
  return inferred === undefined ? undefined : words.undatedInferred(formatDate(inferred, language));
}

/** How the article was read: what somebody who looks it up has to know. */
export function describeReading(source: Source, language: Language): string {
  const words = citationStrings[language];
  const name = strings[language].languageNames;
  const { via, machineTranslatedTo, extent, archivedUrl } = source;
  const written = name[source.language];
  const read = machineTranslatedTo && name[machineTranslatedTo];
  return [
    via === undefined
      ? read === undefined
        ? words.article(written)
        : words.translated(written, read)
      : read === undefined
        ? words.articleVia(written, via)
        : words.translatedVia(written, via, read),
    ...(extent === 'opening' ? [words.openingOnly] : []),
    ...(archivedUrl === undefined ? [] : [words.archivedCopy(archivedUrl)]),
  ].join(' ');
}

/** A figure with what must stay with its number: `nearly VND 2,419 billion (plan, 2024)`. */
export function figureInWords(figure: Figure, language: Language): string {
  const { statuses, groups } = strings[language].figure;
  const { status, period, group, place } = figure;
  const limits = [
    statuses[status],
    ...(group === undefined ? [] : [groups[group]]),
    ...(place ?? []),
    ...(period === undefined ? [] : [formatDate(period, language)]),
  ];
  return `${writeQuantity(figure, language)} (${limits.join(', ')})`;
}

/** A sentence on a figure: what it measures, its words, and the words of the text that was read. */
export function describeFigure(
  figure: Figure,
  indicator: string,
  source: Source,
  language: Language,
): string {
  const words = citationStrings[language];
  const quote = source.machineTranslatedTo === undefined ? words.asWritten : words.asTranslated;
  return `${words.figure(indicator, figureInWords(figure, language))}; ${quote(figure.asWritten)}.`;
}

/** The date of publication, or that there is none and what else is known. */
function dateInWords({ published, event, inferred }: CitationDates, language: Language): string {
  const words = citationStrings[language];
  if (published !== undefined) return `${formatDate(published, language)}.`;
  const known = event ?? inferred;
  // The English abbreviation brings its own full stop.
  if (known === undefined) return `${words.undated.replace(/\.$/, '')}.`;
  const date = formatDate(known, language);
  return `${words.undated} (${event === undefined ? words.inferred(date) : words.onEvent(date)}).`;
}
