import type { Block } from '../article.ts';

/** Tables that hold one text and are there for the layout, such as a picture over its caption, as paragraphs. */
export function unwrapTables(blocks: readonly Block[]): Block[] {
  return blocks.map((block): Block => {
    if (block.kind !== 'table') return block;
    const texts = block.rows.flat().filter(({ text }) => text.trim() !== '');
    const [only] = texts;
    return only !== undefined && texts.length === 1 ? { kind: 'paragraph', text: only } : block;
  });
}
