import type { Block } from '../article.ts';
import { anyWord, lineExpression } from './furniture-expressions.ts';
import { countWords, endsSentence, isHeadlineLike, isRunningBlock } from './line-shape.ts';

/**
 * Makes headings of the short lines that head running text. No heading: a question of an interview, an entry of a list,
 * a row of figures, a line among others of its kind. Headings that the input marks as such stay as they are.
 */
export function markHeadings(blocks: readonly Block[], language: 'id' | 'en' | 'vi'): Block[] {
  // A Vietnamese word is a syllable.
  const limits = { characters: 100, words: language === 'vi' ? 22 : 15 };
  const isLine = blocks.map(
    (block) =>
      block.kind === 'paragraph' &&
      isHeadlineLike(block.text.text, limits) &&
      !isEntry(block.text.text),
  );
  const questions = blocks.filter(
    (block) => block.kind === 'paragraph' && /\?["”»]?\s*$/.test(block.text.text),
  ).length;
  return blocks.map((block, index): Block => {
    if (block.kind !== 'paragraph' || !isLine[index]) return block;
    if (isQuestion(block.text.text, questions) || !headsText(blocks, isLine, index)) return block;
    return { kind: 'heading', depth: 2, text: block.text };
  });
}

/** Running text follows, at once or after one more line of the kind; three in a row are no headings. */
function headsText(blocks: readonly Block[], isLine: readonly boolean[], index: number): boolean {
  let from = index;
  let to = index;
  while (isLine[from - 1] && index - from < 3) from--;
  while (isLine[to + 1] && to - index < 3) to++;
  const next = blocks[to + 1];
  const follows =
    next !== undefined &&
    (isRunningBlock(next) || isSentence(next) || next.kind === 'list' || next.kind === 'quote');
  return follows && to - from < 2;
}

function isSentence(block: Block): boolean {
  return (
    block.kind === 'paragraph' && endsSentence(block.text.text) && countWords(block.text.text) >= 4
  );
}

function isEntry(text: string): boolean {
  const line = text.trim();
  return /^(?:[-–+•*·]|\p{Ll}\))/u.test(line) || speaker.test(line) || isMostlyFigures(line);
}

function isMostlyFigures(line: string): boolean {
  const words = line.split(/\s+/);
  return words.filter((word) => /\d/.test(word)).length * 2 > words.length;
}

function isQuestion(text: string, questions: number): boolean {
  return /\?["”»]?\s*$/.test(text) && (questions > 1 || speaker.test(text));
}

const speaker = lineExpression(`^${anyWord('speakers')}~[:：]`);
