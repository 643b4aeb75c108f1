import { textsOf, type Block, type DropReason, type Dropped } from '../article.ts';
import { joinPlaced, slicePlaced, trimPlaced, type PlacedText } from '../placed-text.ts';

/** A stretch of a text to be dropped, in offsets of that text. */
export interface Cut {
  from: number;
  to: number;
  reason: DropReason;
}

/** What is left of some text or blocks, and what is not. */
export interface Remainder<T> {
  kept: T;
  dropped: Dropped[];
}

/** A text without some stretches of it, and without white space at its edges. Cuts are in order and do not overlap. */
function cutText(placed: PlacedText, cuts: readonly Cut[]): Remainder<PlacedText> {
  if (cuts.length === 0) return { kept: placed, dropped: [] };
  const ends = [0, ...cuts.map(({ to }) => to)];
  const kept = ends.map((from, index) => slicePlaced(placed, from, cuts[index]?.from));
  return {
    kept: trimPlaced(joinPlaced(kept)),
    dropped: cuts.flatMap(({ from, to, reason }) => dropStretch(placed, from, to, reason)),
  };
}

/** A whole block as dropped stretches of the input. */
export function dropBlock(block: Block, reason: DropReason): Dropped[] {
  return textsOf(block).flatMap((placed) => dropStretch(placed, 0, placed.text.length, reason));
}

/**
 * Blocks without some stretches of their texts: `cutsOf` says which. What is left empty goes, but a table keeps its
 * cells, or its columns would shift.
 */
export function cutBlocks(
  blocks: readonly Block[],
  cutsOf: (placed: PlacedText, block: Block, index: number) => readonly Cut[],
): Remainder<Block[]> {
  const dropped: Dropped[] = [];
  const kept = blocks.flatMap((block, index): Block[] => {
    const cut = (placed: PlacedText): PlacedText => {
      const rest = cutText(placed, cutsOf(placed, block, index));
      dropped.push(...rest.dropped);
      return rest.kept;
    };
    const cutAll = (texts: readonly PlacedText[]) =>
      texts.map(cut).filter(({ text }) => text.trim() !== '');
    switch (block.kind) {
      case 'paragraph':
      case 'heading': {
        const text = cut(block.text);
        return text.text.trim() === '' ? [] : [{ ...block, text }];
      }
      case 'list': {
        const items = cutAll(block.items);
        return items.length === 0 ? [] : [{ ...block, items }];
      }
      case 'quote': {
        const paragraphs = cutAll(block.paragraphs);
        return paragraphs.length === 0 ? [] : [{ ...block, paragraphs }];
      }
      case 'table': {
        const rows = block.rows.map((row) => row.map(cut));
        const isEmpty = rows.flat().every(({ text }) => text.trim() === '');
        return isEmpty ? [] : [{ ...block, rows }];
      }
      default:
        return [];
    }
  });
  return { kept, dropped };
}

/** Markup within a stretch is not part of it: each run of the input that its characters come from is one span. */
function dropStretch(
  { starts, ends }: PlacedText,
  from: number,
  to: number,
  reason: DropReason,
): Dropped[] {
  const spans: Dropped[] = [];
  for (let index = from; index < to; index++) {
    const [start, end] = [starts[index], ends[index]];
    if (start === undefined || end === undefined) break;
    const last = spans.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else spans.push({ start, end, reason });
  }
  return spans;
}
