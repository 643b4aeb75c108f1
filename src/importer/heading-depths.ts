import type { Block } from './article.ts';

/** The deepest heading there is. */
const deepest = 6;

/**
 * Gives headings the depths of an outline under the page's title: the first is 2, one below another is one
 * deeper however many levels the source skipped, and equals stay equals.
 */
export function normalizeDepths(blocks: readonly Block[]): Block[] {
  const open: number[] = [];
  return blocks.map((block) => {
    if (block.kind !== 'heading') return block;
    while ((open.at(-1) ?? 0) >= block.depth) open.pop();
    open.push(block.depth);
    return { ...block, depth: Math.min(open.length + 1, deepest) };
  });
}
