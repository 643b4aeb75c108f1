import type { Block } from '../article.ts';
import { fold, isHeadlineLike, isRunningBlock } from './line-shape.ts';

/** The index of the block that is the article's headline: the first one, if it has the form of one. */
export function findTitle(
  blocks: readonly Block[],
  metadataTitle: string | undefined,
): number | null {
  const block = blocks[0];
  if (!block || (block.kind !== 'heading' && block.kind !== 'paragraph')) return null;
  const { text } = block.text;
  if (metadataTitle !== undefined && isSameTitle(text, metadataTitle)) return 0;
  if (!blocks.slice(1).some(isRunningBlock)) return null;
  if (block.kind === 'heading' && block.depth === 1) return 0;
  // The head of a first section has fewer words than a headline.
  const isLongEnough = text.trim().split(/\s+/).length >= 4;
  return isLongEnough && isHeadlineLike(text, { characters: 250, words: 40 }) ? 0 : null;
}

/** Whether a line is the title that the page's head gives, which may have the name of the site behind it. */
export function isSameTitle(line: string, title: string): boolean {
  const [short, long] = [keyOf(line), keyOf(title)];
  return (
    short.length > 3 &&
    (short === long || (long.startsWith(`${short} `) && short.length * 2 > long.length))
  );
}

/** Whether two lines have the same words: a title said again is one. */
export function isSameLine(line: string, other: string): boolean {
  return line.length < other.length * 2 + 20 && keyOf(line) === keyOf(other);
}

function keyOf(text: string): string {
  return fold(text)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
