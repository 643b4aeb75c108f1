import { textsOf, type Block } from '../article.ts';

/** How many words a line has, as white space parts them; a long line counts as long, not to the last word. */
export function countWords(text: string): number {
  return [...text.slice(0, 4000).matchAll(/\S*[\p{L}\p{N}]\S*/gu)].length;
}

/** Whether a line ends as a sentence does: with a full stop, also before a closing quotation mark or bracket. */
export function endsSentence(text: string): boolean {
  return /[.!?…:;][\s"'”’»)\]/]*$/u.test(text.slice(-20));
}

/** How many sentences a line seems to hold. */
export function countSentences(text: string): number {
  const breaks = text.slice(0, 4000).matchAll(/[.!?…]["”’»)\]]{0,3}\s{1,3}["“(]?(?=\p{Lu})/gu);
  return [...breaks].length + 1;
}

/** Whether a text is one of the sentences an article consists of, and neither a headline nor a caption nor a link. */
export function isRunning(text: string): boolean {
  const words = countWords(text);
  return words >= 28 || (words >= 10 && endsSentence(text));
}

/** Whether a block is running text: a paragraph of it, or what can only stand under some. */
export function isRunningBlock(block: Block): boolean {
  if (block.kind === 'heading') return false;
  if (block.kind === 'table') return true;
  return textsOf(block).some(({ text }) => isRunning(text));
}

/** Whether a line can be a headline: short, begun with a capital or a figure, and not ended as a sentence is. */
export function isHeadlineLike(
  text: string,
  limits: { characters: number; words: number },
): boolean {
  const line = text.trim();
  if (line.length < 4 || line.length > limits.characters || /[\t\n|]/.test(line)) return false;
  if (/[.…][”"’]?$|[:;,\-–—+/(]$/.test(line) || !/^["“‘'(]?[\p{Lu}\p{Lt}\p{N}]/u.test(line))
    return false;
  const words = countWords(line);
  const letters = [...line.matchAll(/\p{L}/gu)].length;
  return words >= 2 && words <= limits.words && letters * 2 > line.length;
}

/** Where the running text of an article begins and ends, as indexes of blocks. */
export interface Bounds {
  first: number;
  last: number;
}

export function boundsOf(blocks: readonly Block[]): Bounds {
  const first = blocks.findIndex(isRunningBlock);
  return { first, last: first < 0 ? -1 : blocks.findLastIndex(isRunningBlock) };
}

/** Letters without their marks, in lower case, with nothing else between them: "Báo Lào Cai" is `baolaocai`. */
export function foldName(text: string): string {
  return fold(text).replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** A text without marks on its letters, in lower case. */
export function fold(text: string): string {
  return text.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd');
}
