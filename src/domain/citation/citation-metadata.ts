import { bracketedTitle, oneLine, type Citation } from './citation.ts';

/** What a page's metadata say besides its citation. */
export interface CitedPage extends Citation {
  /** The place that the report is about. */
  place: string;
  /** Permanent addresses of the report in its other languages. */
  otherEditions: readonly string[];
  /** The whole citation in words. */
  inWords: string;
}

/**
 * The names and values of the `<meta>` elements that reference managers read on a report's page: they describe the
 * article, as the citation does, and name the archive as where it was read. A date of publication is given only
 * where one is known. The day of an event goes into DCTERMS.temporal: Zotero takes DC.date for the day of
 * publication and DC.coverage for a place in an archive (RDF.js of its translators), so neither is used.
 */
export function citationMetadata(page: CitedPage): { name: string; content: string }[] {
  const { author, publisher, url, language, dates, permalink } = page;
  const title = bracketedTitle(page);
  const entries: [string, string | undefined][] = [
    ['DC.type', 'newspaperArticle'],
    ['DC.title', title],
    ['citation_title', title],
    ['citation_author', author],
    ['prism.publicationName', publisher],
    ['citation_publication_date', dates.published],
    ['DCTERMS.issued', dates.published],
    ['citation_language', language],
    ['citation_public_url', url],
    ['DC.source', url],
    ['DC.identifier', permalink],
    ...page.otherEditions.map((address): [string, string] => ['DC.relation', address]),
    ['DCTERMS.spatial', page.place],
    ['DCTERMS.temporal', dates.event ?? dates.inferred],
    ['DCTERMS.bibliographicCitation', page.inWords],
  ];
  return entries.flatMap(([name, value]) =>
    value === undefined ? [] : [{ name, content: oneLine(value) }],
  );
}
