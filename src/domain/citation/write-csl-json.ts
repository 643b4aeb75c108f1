import { bracketedTitle, dateParts, oneLine, type Citation, wholeNote } from './citation.ts';

/** Writes a citation as CSL-JSON (the data schema of CSL 1.0.2): a list of one item, in one line. */
export function writeCslJson(citation: Citation): string {
  const { key, author, publisher, url, language, dates, accessed, archive, permalink } = citation;
  const item = {
    id: key,
    type: 'article-newspaper',
    title: bracketedTitle(citation),
    // Not taken apart: nobody knows which part of the printed name is the family's.
    author: author === undefined ? undefined : [{ literal: oneLine(author) }],
    'container-title': oneLine(publisher),
    issued: cslDate(dates.published),
    'event-date': cslDate(dates.event),
    language,
    URL: url,
    accessed: cslDate(accessed),
    archive: oneLine(archive),
    archive_location: permalink,
    note: wholeNote(citation) || undefined,
  };
  return `${JSON.stringify([item])}\n`;
}

function cslDate(edtf: string | undefined): { 'date-parts': number[][] } | undefined {
  return edtf === undefined ? undefined : { 'date-parts': dateParts(edtf) };
}
