import type { Article, Block, Dropped } from '../article.ts';
import { textsOf } from '../article.ts';
import { spanInInput } from '../placed-text.ts';
import { decideDate, type DecidedDate } from './decide-date.ts';
import { findHeadings, isHeadline } from './find-headings.ts';
import { titleFromUrl, titleLine, type Title } from './find-title.ts';
import { leaveOutFurniture } from './leave-out.ts';
import { aggregatorOf, outletOf } from './outlets.ts';

/** Where an article was printed, as far as it says. */
export interface FoundSource {
  url: string | null;
  publisher: string | null;
  byline: string | null;
  /** The site on which it was read, when that is not the publisher's. */
  via: string | null;
  why: string;
}

/** An article in the order of a report: its text without furniture, and what stands in the frontmatter instead. */
export interface Arranged {
  blocks: Block[];
  /** All that does not come into the text, in the order of the input. */
  dropped: Dropped[];
  title: Title | null;
  source: FoundSource;
  date: DecidedDate | null;
  warnings: string[];
}

/** What a curator says beforehand. */
export interface Given {
  title?: string | undefined;
  url?: string | undefined;
  /** EDTF. */
  date?: string | undefined;
}

/** Takes the furniture out of an article and finds its headings, title, source and date. */
export function arrangeArticle(article: Article, given: Given): Arranged {
  const { metadata } = article;
  const cleared = leaveOutFurniture(article.blocks);
  const dropped = [...article.dropped, ...cleared.dropped];
  const { told } = cleared;

  const line = titleLine(cleared.blocks, metadata);
  const caption = line === null ? openingCaption(cleared.blocks) : null;
  for (const [placed, reason] of [
    [line, 'title'],
    [caption, 'caption'],
  ] as const) {
    if (placed !== null) dropped.push({ ...spanInInput(placed, 0, placed.text.length), reason });
  }
  const text = line === null && caption === null ? cleared.blocks : cleared.blocks.slice(1);
  const blocks = findHeadings(text);

  const url = given.url ?? told.url ?? metadata.url ?? null;
  const publisher = told.publisher ?? metadata.publisher ?? (url === null ? null : outletOf(url));
  const { date, warnings } = decideDate({
    given: given.date,
    published: metadata.published ?? told.published,
    url: url ?? undefined,
    texts: blocks.flatMap((block) =>
      block.kind === 'heading' ? [] : textsOf(block).map((placed) => placed.text),
    ),
  });
  return {
    blocks,
    dropped: dropped.toSorted((a, b) => a.start - b.start || a.end - b.end),
    title: chooseTitle(given.title, line, metadata.title, url),
    source: {
      url,
      publisher,
      byline: told.byline ?? metadata.byline ?? null,
      via: metadata.url === undefined || metadata.url === url ? null : aggregatorOf(metadata.url),
      why: whySource(given.url, told.url, url),
    },
    date,
    warnings,
  };
}

/**
 * A short sentence above the first heading is the caption of a picture that was lost: an article begins with more
 * than one sentence, and not above a heading.
 */
function openingCaption(blocks: readonly Block[]) {
  const [first, second, third] = blocks;
  if (first?.kind !== 'paragraph' || third?.kind !== 'paragraph') return null;
  const { text } = first.text;
  const isHeading =
    second?.kind === 'heading' || (second?.kind === 'paragraph' && isHeadline(second.text.text));
  const isOneSentence = text.length <= 150 && !/[.!?]\s/.test(text.trim());
  return isHeading && isOneSentence ? first.text : null;
}

function chooseTitle(
  given: string | undefined,
  line: ReturnType<typeof titleLine>,
  ofPage: string | undefined,
  url: string | null,
): Title | null {
  const inText = line === null ? {} : { ...spanInInput(line, 0, line.text.length), line };
  if (given !== undefined) return { text: given, basis: 'option', ...inText };
  if (line !== null) return { text: line.text.trim(), basis: 'text', ...inText };
  if (ofPage !== undefined) return { text: ofPage, basis: 'metadata' };
  const fromUrl = url === null ? null : titleFromUrl(url);
  return fromUrl === null ? null : { text: fromUrl, basis: 'url' };
}

function whySource(given: string | undefined, told: string | undefined, url: string | null) {
  if (url === null) return 'neither the text nor the page names one';
  if (given !== undefined) return 'as you gave it';
  return told === undefined ? 'as the page says of itself' : 'named at the end of the text';
}
