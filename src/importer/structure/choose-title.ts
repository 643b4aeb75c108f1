import type { Article, Block, Dropped } from '../article.ts';
import { spanInInput, type Span } from '../placed-text.ts';
import type { ArrangedTitle } from './arranged.ts';
import { dropBlock } from './cut-text.ts';
import { findTitle, isSameLine, isSameTitle } from './find-title.ts';
import { outletOf } from './read-masthead.ts';
import { titleOfUrl } from './title-of-url.ts';

/** The title of an article, and its blocks without it. */
export interface Titled {
  title: ArrangedTitle | null;
  kept: Block[];
  dropped: Dropped[];
}

/**
 * The title as it was given; or the headline above the text; or that in the page's head; or one made of the words in the
 * address. A headline leaves the text if it is the title, and stays where another was given.
 */
export function chooseTitle(
  blocks: readonly Block[],
  option: string | undefined,
  { input, metadata, dropped: before }: Pick<Article, 'input' | 'metadata' | 'dropped'>,
  url: string | null,
): Titled {
  // Where the headline was marked as such, the first line of the text is none.
  const isKnown = metadata.title !== undefined && before.some(({ reason }) => reason === 'title');
  const dateline = before.find(({ reason }) => reason === 'dateline')?.start ?? null;
  const index = isKnown ? null : findTitle(blocks, metadata.title, dateline);
  const block = index === null ? undefined : blocks[index];
  const headline = block?.kind === 'heading' || block?.kind === 'paragraph' ? block.text : null;
  const given = option?.trim();
  if (block && headline && (!given || isSameTitle(headline.text, given))) {
    const text = headline.text.replaceAll(/\s+/g, ' ').trim();
    const title: ArrangedTitle = given
      ? { text: given, basis: 'option' }
      : { text, basis: 'text', ...spanInInput(headline, 0, headline.text.length) };
    // Pages say it again, as a picture's caption or above a summary.
    const isTitle = (other: Block) =>
      other === block ||
      ((other.kind === 'heading' || other.kind === 'paragraph') &&
        isSameLine(other.text.text, headline.text));
    const dropped = blocks.filter(isTitle).flatMap((other) => dropBlock(other, 'title'));
    return { title, kept: blocks.filter((other) => !isTitle(other)), dropped };
  }
  const title = titleElsewhere(given, metadata.title, url);
  const place = title?.basis === 'metadata' ? placeOfTitle(input, title.text, before) : null;
  return { title: title && { ...title, ...place }, kept: [...blocks], dropped: [] };
}

/** Where the headline that was marked as such stands in the input, if it stands there as it is read. */
function placeOfTitle(input: string, title: string, dropped: readonly Dropped[]): Span | null {
  for (const { start, end } of dropped.filter(({ reason }) => reason === 'title').toReversed()) {
    const at = input.slice(start, end).indexOf(title);
    if (at >= 0) return { start: start + at, end: start + at + title.length };
  }
  return null;
}

function titleElsewhere(
  given: string | undefined,
  inHead: string | undefined,
  url: string | null,
): ArrangedTitle | null {
  if (given) return { text: given, basis: 'option' };
  const clean = withoutSite(inHead?.replaceAll(/\s+/g, ' ').trim() ?? '');
  if (clean !== '') return { text: clean, basis: 'metadata' };
  const text = url === null ? null : titleOfUrl(url);
  return text === null ? null : { text, basis: 'url' };
}

/** "Headline | Báo Lào Cai" without the site's name behind it. */
function withoutSite(title: string): string {
  const match = /^(?<headline>.{8,300})\s[|–—·-]\s(?<site>[^|]{2,60})$/u.exec(title);
  const { headline, site } = match?.groups ?? {};
  return headline !== undefined && site !== undefined && outletOf(site) ? headline.trim() : title;
}
