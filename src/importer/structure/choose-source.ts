import type { Metadata } from '../article.ts';
import type { ArrangedSource } from './arranged.ts';
import { webAddress, type SourceLine } from './find-source-line.ts';
import { aggregator, publisherOfHost } from './outlets.ts';
import type { Masthead } from './read-masthead.ts';

/** What an article and its importer say of its source. */
export interface SourceClues {
  option: string | undefined;
  line: Omit<SourceLine, 'index'> | null;
  metadata: Metadata;
  mastheads: readonly Masthead[];
  byline: string | null;
}

/** The address of the original: as given, unless that is the aggregator's page and a line names the original. */
export function chooseUrl({
  option,
  line,
  metadata,
}: Pick<SourceClues, 'option' | 'line' | 'metadata'>) {
  const given = option === undefined ? null : webAddress(option);
  if (given !== null && (!isAggregator(given) || line?.url === undefined)) {
    return { url: given, why: 'given by the person who imports' };
  }
  if (line?.url !== undefined) return { url: line.url, why: 'a line below the text names it' };
  const own = metadata.url === undefined ? null : webAddress(metadata.url);
  return own === null ? null : { url: own, why: 'the page says it of itself' };
}

/** Puts together who published the article, who signed it, and on which site it was read. */
export function chooseSource(clues: SourceClues): { source: ArrangedSource; warnings: string[] } {
  const { option, line, metadata, mastheads } = clues;
  const url = chooseUrl(clues);
  const warnings: string[] = [];
  if (option !== undefined && webAddress(option) === null) {
    warnings.push(`The address "${option}" was not used: it must be a full http(s) address.`);
  }
  if (url === null) warnings.push('The article names no address of its source.');
  const why: ArrangedSource['why'] = url ? { url: url.why } : {};
  const publisher = choosePublisher(clues, url?.url ?? null);
  if (publisher) why.publisher = publisher.why;
  const beside = clues.byline ?? mastheads.find(({ byline: name }) => name !== undefined)?.byline;
  const byline = beside ?? metadata.byline ?? null;
  if (byline !== null) {
    why.byline =
      beside === undefined ? 'the page says it of itself' : 'a line beside the text names it';
  }
  const via = chooseVia(mastheads, [option, metadata.url], url?.url ?? null);
  if (via !== null) why.via = via;
  const source = {
    url: url?.url ?? null,
    publisher: publisher?.name ?? null,
    byline,
    via: via === null ? null : aggregator,
    why,
  };
  if (line?.url !== undefined && url && line.url !== url.url) {
    warnings.push(`A line below the text names another source: ${line.url}`);
  }
  return { source, warnings };
}

function choosePublisher({ line, metadata, mastheads }: SourceClues, url: string | null) {
  const isOwnPage = metadata.url === undefined || !isAggregator(metadata.url);
  const inHead = metadata.publisher?.trim();
  if (inHead && isOwnPage && inHead.toLowerCase() !== aggregator) {
    return { name: inHead, why: 'the page says it of itself' };
  }
  const printed = mastheads.find(({ publisher }) => publisher !== undefined)?.publisher;
  if (printed !== undefined) return { name: printed, why: 'it stands in front of the text' };
  if (line?.publisher !== undefined)
    return { name: line.publisher, why: 'a line below the text names it' };
  const host = url === null ? undefined : URL.parse(url)?.hostname;
  return host ? { name: publisherOfHost(host), why: `the address is on ${host}` } : null;
}

function chooseVia(
  mastheads: readonly Masthead[],
  addresses: readonly (string | undefined)[],
  url: string | null,
) {
  if (url !== null && isAggregator(url)) return null;
  if (mastheads.some(({ via }) => via !== undefined)) return 'its name stands beside the text';
  const isThere = addresses.some((address) => address !== undefined && isAggregator(address));
  return isThere ? 'the page is on it' : null;
}

function isAggregator(address: string): boolean {
  const host = URL.parse(address)?.hostname ?? '';
  return host === aggregator || host.endsWith(`.${aggregator}`);
}
