import { textsOf, type Block } from '../article.ts';
import { countSentences, countWords, fold, isHeadlineLike, isRunningBlock } from './line-shape.ts';

/**
 * The index of the block that is the article's headline: the first one, if it has the form of one. `dateline` is where
 * in the input the first line of outlet and day stood.
 */
export function findTitle(
  blocks: readonly Block[],
  metadataTitle: string | undefined,
  dateline: number | null,
): number | null {
  const block = blocks[0];
  if (!block || (block.kind !== 'heading' && block.kind !== 'paragraph')) return null;
  const { text } = block.text;
  if (metadataTitle !== undefined && isSameTitle(text, metadataTitle)) return 0;
  if (!blocks.slice(1).some(isRunningBlock)) return null;
  if (block.kind === 'heading' && block.depth === 1) return 0;
  if (isTranslatedHeadline(blocks, dateline)) return 0;
  // The head of a first section has fewer words than a headline.
  const isLongEnough = text.trim().split(/\s+/).length >= 4;
  return isLongEnough && isHeadlineLike(text, { characters: 250, words: 40 }) ? 0 : null;
}

/**
 * Translation ends headlines with a full stop. A collector of articles prints outlet and day below headline and summary,
 * so that the first of two paragraphs above them is the headline.
 */
function isTranslatedHeadline([first, second, third]: readonly Block[], dateline: number | null) {
  if (first?.kind !== 'paragraph' || second?.kind !== 'paragraph' || third === undefined)
    return false;
  const { text } = first.text;
  const isHead = dateline !== null && startOf(second) < dateline && startOf(third) > dateline;
  const isShort = countWords(text) <= 30 && text.length <= second.text.text.length;
  return isHead && isShort && countSentences(text) === 1 && /[^.]\.\s*$/.test(text);
}

function startOf(block: Block): number {
  const [{ starts } = { starts: [] }] = textsOf(block);
  return starts[0] ?? Infinity;
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
