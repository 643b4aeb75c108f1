import { textsOf, type Block, type Dropped } from '../article.ts';
import { dropBlock } from './cut-text.ts';
import { anyWord, lineExpression } from './furniture-expressions.ts';
import { isRunningBlock } from './line-shape.ts';

/** The article above its readers' comments. */
export interface AboveComments {
  kept: Block[];
  dropped: Dropped[];
  warnings: string[];
}

/**
 * Drops what follows a line such as "Komentar (0)", and the line: when it is a line of its own, with running text above
 * it, and more of the article above it than below. An article that has the word in a sentence is not cut.
 */
export function cutComments(blocks: readonly Block[]): AboveComments {
  const sizes = blocks.map((block) =>
    textsOf(block).reduce((sum, { text }) => sum + text.length, 0),
  );
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const warnings: string[] = [];
  let above = 0;
  let hasText = false;
  for (const [index, block] of blocks.entries()) {
    const label = labelOf(block);
    if (label && hasText) {
      const share = above / total;
      if (share >= (label.isCounted ? 0.5 : 0.7)) {
        const dropped = blocks.slice(index).flatMap((rest) => dropBlock(rest, 'comments'));
        return { kept: blocks.slice(0, index), dropped, warnings };
      }
      if (label.isCounted) {
        warnings.push(
          `"${label.text}" looks like the head of the comments, but more than half of the text follows it: nothing was cut there.`,
        );
      }
    }
    above += sizes[index] ?? 0;
    hasText ||= isRunningBlock(block);
  }
  return { kept: [...blocks], dropped: [], warnings };
}

function labelOf(block: Block): { text: string; isCounted: boolean } | null {
  if (block.kind !== 'paragraph' && block.kind !== 'heading') return null;
  const text = block.text.text.trim();
  if (text.length > 60) return null;
  const match = label.exec(text.normalize('NFC'));
  return match ? { text, isCounted: /\d/.test(text) } : null;
}

const label = lineExpression(
  `^(?:\\d{1,5}~)?${anyWord('comments')}~(?:[(\\[]~\\d{1,6}~[)\\]]|:~\\d{0,6}|\\d{1,6})?$`,
);
