import { textsOf, type Article, type Block, type DropReason } from '../article.ts';
import {
  countSentences,
  countWords,
  endsSentence,
  foldName,
  isHeadlineLike,
  isRunningBlock,
} from './line-shape.ts';

/**
 * The indexes of paragraphs that seem to be captions though they do not say so. Only a line without a figure, in one
 * sentence, is ever taken for one, and only where its place says that a picture stood there: beside a picture that was
 * dropped, alone between blank lines in a text that has none between its paragraphs, or as the very first line with the
 * first heading right under it. A line that stands twice in a row was the picture's own words and the line under it, but
 * around outlet and day it is a summary and the text's beginning. A caption that stays costs less than a sentence that
 * goes.
 */
export function findCaptions(article: Article, blocks: readonly Block[]): Set<number> {
  const pictures = offsetsOf(article, 'image');
  const datelines = offsetsOf(article, 'dateline');
  const gaps = blocks.map((block, index) => gapBefore(article, blocks[index - 1], block));
  const isDense = gaps.slice(1).filter(({ isBlank }) => isBlank).length * 5 <= gaps.length;
  const found = new Set<number>();
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'paragraph') continue;
    const { text } = block.text;
    const isTwice = [index - 1, index + 1].some((other) => {
      const between = gaps[Math.max(index, other)];
      const isParted = between && hasOffset(datelines, between.start, between.end);
      return isParted !== true && isSaidAgain(text, blocks[other]);
    });
    if (isTwice) found.add(index);
    if (!canBeCaption(text)) continue;
    const next = blocks[index + 1];
    const isAboveHeading = next !== undefined && headsSection(blocks, index + 1);
    const gap = gaps[index];
    const hasPicture = gap !== undefined && hasOffset(pictures, gap.start, gap.end);
    const [words, isSentence] = [countWords(text), endsSentence(text)];
    // The sentence that opens an article is longer.
    const isShort = words <= 12 && text.length <= 80;
    const isOpening = index === 0 && isAboveHeading && isSentence && isShort;
    const isAlone =
      isDense && index > 0 && gap?.isBlank === true && (isSentence ? isAboveHeading : words > 15);
    // A line of few words under a picture may be the head of a section.
    const isBesidePicture =
      hasPicture && (gap.isOneLine || (isSentence ? isAboveHeading && words <= 20 : words >= 8));
    if (isOpening || isAlone || isBesidePicture) found.add(index);
  }
  return found;
}

function offsetsOf({ dropped }: Article, reason: DropReason): number[] {
  return dropped
    .filter((span) => span.reason === reason)
    .map(({ start }) => start)
    .toSorted((a, b) => a - b);
}

/** Pages round the words of a picture differently: "Saigon- Hanoi" is "Saigon-Hanoi". */
function isSaidAgain(text: string, other: Block | undefined): boolean {
  if (other?.kind !== 'paragraph' || text.length > 400 || countWords(text) < 5) return false;
  if (countSentences(text) > 1) return false;
  return foldName(text) === foldName(other.text.text);
}

function canBeCaption(text: string): boolean {
  const words = countWords(text);
  return (
    !/\p{N}/u.test(text) &&
    words >= 3 &&
    words <= 30 &&
    text.length <= 200 &&
    countSentences(text) === 1 &&
    !/[:;?!,]\s*$/.test(text) &&
    !/["“«]/.test(text)
  );
}

function headsSection(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index];
  const after = blocks[index + 1];
  if (!block || !after || !isRunningBlock(after)) return false;
  if (block.kind === 'heading') return true;
  return (
    block.kind === 'paragraph' && isHeadlineLike(block.text.text, { characters: 100, words: 15 })
  );
}

interface Gap {
  start: number;
  end: number;
  /** An empty line, in plain text. */
  isBlank: boolean;
  isOneLine: boolean;
}

/** What stands in the input between two blocks. */
function gapBefore({ input, format }: Article, previous: Block | undefined, block: Block): Gap {
  const start = previous ? (edgesOf(previous)?.end ?? 0) : 0;
  const end = edgesOf(block)?.start ?? start;
  const between = input.slice(start, end).slice(-400);
  const isBlank = format === 'text' && /\n[^\S\n]{0,200}\r?\n/.test(between);
  return { start, end, isBlank, isOneLine: format !== 'html' && !/\n/.test(between.trimStart()) };
}

function edgesOf(block: Block): { start: number; end: number } | null {
  const texts = textsOf(block).filter(({ text }) => text !== '');
  const [start, end] = [texts[0]?.starts[0], texts.at(-1)?.ends.at(-1)];
  return start === undefined || end === undefined ? null : { start, end };
}

/** Whether any of the offsets, which are in order, lies in a stretch. */
function hasOffset(offsets: readonly number[], start: number, end: number): boolean {
  let [low, high] = [0, offsets.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return (offsets[low] ?? Infinity) < end;
}
