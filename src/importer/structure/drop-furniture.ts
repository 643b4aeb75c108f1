import type { Block, Dropped, DropReason, InputFormat } from '../article.ts';
import type { PlacedText } from '../placed-text.ts';
import { cutBlocks, type Cut } from './cut-text.ts';
import { findCredit, findFurniture, isRelatedLabel, type Zone } from './find-furniture.ts';
import { inlineFurniture } from './inline-furniture.ts';
import { boundsOf, countWords, isHeadlineLike, isRunningBlock } from './line-shape.ts';
import { readMastheadLine, type Masthead } from './read-masthead.ts';

/** An article's blocks without the site's furniture, and what its lines of outlet and day say. */
export interface Unfurnished {
  kept: Block[];
  dropped: Dropped[];
  mastheads: Masthead[];
}

/** Drops every line, and every piece of a line, that is no part of the article, each with its reason. */
export function dropFurniture(blocks: readonly Block[], format: InputFormat): Unfurnished {
  const bounds = boundsOf(blocks);
  const zoneOf = (index: number): Zone => {
    if (bounds.first < 0) return 'within';
    if (index < bounds.first) return 'top';
    return index > bounds.last ? 'tail' : 'within';
  };
  const links = findLinks(blocks, bounds.last);
  const labelBelow = blocks.findIndex((block, index) => index > bounds.last && isLabel(block));
  const firstLink = labelBelow < 0 ? blocks.length : labelBelow;
  const mastheads: Masthead[] = [];
  const cutsOf = (placed: PlacedText, block: Block, index: number): Cut[] => {
    const whole = (reason: DropReason) => [{ from: 0, to: placed.text.length, reason }];
    if (links.has(index)) return whole('related');
    if (index === 0 && isSectionLabel(block, blocks[1])) return whole('banner');
    if (block.kind === 'table') return inlineFurniture(placed.text);
    const zone = zoneOf(index);
    return linesOf(placed.text, format).flatMap(({ from, to }) => {
      const line = placed.text.slice(from, to).replaceAll('\n', ' ');
      const reason = findFurniture(line, zone);
      if (reason !== null && !(block.kind === 'heading' && reason === 'caption')) {
        return [{ from, to, reason }];
      }
      const masthead = block.kind === 'heading' ? null : readMastheadLine(line);
      // A collector of articles prints outlet and day, glued together, below the summary.
      const isWhole = masthead?.publisher !== undefined && masthead.published !== undefined;
      if (masthead && (zone !== 'within' || isWhole)) {
        // Below links to other articles the day is theirs.
        if (zone !== 'tail' || index < firstLink) mastheads.push(masthead);
        return [{ from, to, reason: 'dateline' as const }];
      }
      return inlineCuts(line).map((cut) => ({ ...cut, from: cut.from + from, to: cut.to + from }));
    });
  };
  return { ...cutBlocks(blocks, cutsOf), mastheads };
}

function inlineCuts(line: string): Cut[] {
  const cuts = inlineFurniture(line);
  const credit = findCredit(line);
  const isFree = cuts.every(({ to }) => credit !== null && to <= credit);
  return credit !== null && isFree
    ? [...cuts, { from: credit, to: line.length, reason: 'caption' }]
    : cuts;
}

/** The lines of a text, each without its break. Only in a page is a break meant; elsewhere it wraps a paragraph. */
function linesOf(text: string, format: InputFormat): { from: number; to: number }[] {
  if (format !== 'html') return [{ from: 0, to: text.length }];
  let from = 0;
  return text.split('\n').map((line) => {
    const edges = { from, to: from + line.length };
    from = edges.to + 1;
    return edges;
  });
}

/**
 * The blocks that are links to other articles, since they stand under a label such as "Baca juga": a list, or lines that
 * are no sentences. Where running text goes on after them the last of several may be the head of a section and stays.
 */
function findLinks(blocks: readonly Block[], lastRunning: number): Set<number> {
  const found = new Set<number>();
  for (const [index, block] of blocks.entries()) {
    if (!isLabel(block)) continue;
    const links: number[] = [];
    for (let next = index + 1; isLink(blocks[next]); next++) links.push(next);
    if (links.length > 1 && index < lastRunning && blocks[links.at(-1) ?? 0]?.kind !== 'list')
      links.pop();
    for (const link of links) found.add(link);
  }
  return found;
}

function isLink(block: Block | undefined): boolean {
  if (!block || isRunningBlock(block) || isLabel(block)) return false;
  const limits = { characters: 200, words: 40 };
  if (block.kind === 'paragraph' && readMastheadLine(block.text.text)) return true;
  if (block.kind === 'list') return block.items.every(({ text }) => isHeadlineLike(text, limits));
  return block.kind === 'paragraph' && isHeadlineLike(block.text.text, limits);
}

/** Whether the first line only names the section of the site that an article stands in, above its headline. */
function isSectionLabel(block: Block, next: Block | undefined): boolean {
  if (block.kind !== 'paragraph' || next === undefined || isRunningBlock(next)) return false;
  if (next.kind !== 'paragraph' && next.kind !== 'heading') return false;
  const isShort = /^\p{Lu}[\p{L}\p{M} &,/-]{2,40}$/u.test(block.text.text.trim());
  const headline = next.text.text;
  return (
    isShort &&
    countWords(block.text.text) <= 3 &&
    countWords(headline) >= 6 &&
    isHeadlineLike(headline, { characters: 250, words: 40 })
  );
}

function isLabel(block: Block): boolean {
  return (
    (block.kind === 'paragraph' || block.kind === 'heading') && isRelatedLabel(block.text.text)
  );
}
