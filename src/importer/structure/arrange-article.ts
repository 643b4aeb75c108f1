import { parseEdtf } from '../../domain/edtf.ts';
import { textsOf, type Article, type Block, type Dropped, type DropReason } from '../article.ts';
import type { Arranged, ArrangeOptions } from './arranged.ts';
import { chooseDate, type PublishedDate } from './choose-date.ts';
import { chooseSource, chooseUrl } from './choose-source.ts';
import { chooseTitle } from './choose-title.ts';
import { cutComments } from './cut-comments.ts';
import { dropBlock } from './cut-text.ts';
import { dayOfAddress, yearOfAddress } from './date-of-address.ts';
import { readEvidence } from './date-evidence.ts';
import { dropFurniture } from './drop-furniture.ts';
import { findBylines } from './find-bylines.ts';
import { findCaptions } from './find-captions.ts';
import { findSourceLine } from './find-source-line.ts';
import { boundsOf } from './line-shape.ts';
import { markHeadings } from './mark-headings.ts';
import type { Masthead } from './read-masthead.ts';
import { takeOpening } from './take-opening.ts';
import { unwrapTables } from './unwrap-tables.ts';

/**
 * Arranges an article as a report: takes the furniture of its site out, tells headings from captions, and finds its
 * title, its source and its date. Every character of the article's blocks, but for white space, is in one of the blocks
 * or in a dropped span, never in both. Never throws; knows no day but those that the article and the options name.
 */
export function arrangeArticle(article: Article, options: ArrangeOptions): Arranged {
  const { metadata } = article;
  const dropped: Dropped[] = [...article.dropped];
  const take = (rest: { kept: Block[]; dropped: readonly Dropped[] }): Block[] => {
    for (const span of rest.dropped) dropped.push(span);
    return rest.kept;
  };

  const comments = cutComments(article.blocks);
  let blocks = unwrapTables(take(comments));
  const above = findSourceLine(blocks, article.input);
  blocks = take(dropBlocks(blocks, new Set(above ? [above.index] : []), 'source'));
  // Some sites name the source below the comments.
  const line = above ?? findSourceLine(article.blocks, article.input);
  const furniture = dropFurniture(blocks, article.format);
  blocks = take(furniture);

  const address = chooseUrl({ option: options.url, line, metadata });
  const host = address ? (URL.parse(address.url)?.hostname ?? null) : null;
  const opening = takeOpening(blocks, host);
  blocks = take(opening);
  const mastheads = [...furniture.mastheads, ...opening.mastheads];

  const { byline, indexes } = findBylines(blocks, boundsOf(blocks));
  blocks = take(dropBlocks(blocks, indexes, 'byline'));
  const titled = chooseTitle(blocks, options.title, { ...article, dropped }, address?.url ?? null);
  blocks = take(titled);
  const captions = findCaptions({ ...article, dropped }, blocks);
  const captionWarnings = [...captions].flatMap((index) => warnOfCaption(blocks[index]));
  blocks = take(dropBlocks(blocks, captions, 'caption'));
  blocks = markHeadings(blocks, options.language);

  const source = chooseSource({ option: options.url, line, metadata, mastheads, byline });
  const date = chooseDate({
    option: options.date,
    published: publishedDate(metadata.published, mastheads, address?.url),
    dateline: mastheads.find(({ day }) => day !== undefined)?.day ?? null,
    addressYear: address ? yearOfAddress(address.url) : null,
    evidence: readEvidence(blocks, options.language),
  });
  return {
    blocks,
    dropped: dropped.toSorted((a, b) => a.start - b.start || a.end - b.end),
    title: titled.title,
    source: source.source,
    date: date.date,
    warnings: [...comments.warnings, ...captionWarnings, ...source.warnings, ...date.warnings],
  };
}

function warnOfCaption(block: Block | undefined): string[] {
  const words = block ? textsOf(block).map(({ text }) => text.trim()) : [];
  return words.map((text) => `Taken for the caption of a picture by its place alone: "${text}"`);
}

function dropBlocks(blocks: readonly Block[], indexes: ReadonlySet<number>, reason: DropReason) {
  return {
    kept: blocks.filter((_, index) => !indexes.has(index)),
    dropped: blocks.flatMap((block, index) => (indexes.has(index) ? dropBlock(block, reason) : [])),
  };
}

function publishedDate(
  inHead: string | undefined,
  mastheads: readonly Masthead[],
  address: string | undefined,
): PublishedDate | null {
  const day = inHead?.trim().slice(0, 10) ?? '';
  if (day.length === 10 && parseEdtf(day))
    return { edtf: day, why: 'the page says when it was published' };
  const printed = mastheads.find(({ published }) => published !== undefined)?.published;
  if (printed !== undefined) return { edtf: printed, why: 'the day stands beside the text' };
  const inAddress = address === undefined ? null : dayOfAddress(address);
  return inAddress === null ? null : { edtf: inAddress, why: 'the address names the day' };
}
