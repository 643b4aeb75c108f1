import type { Block } from '../article.ts';
import type { PlacedText } from '../placed-text.ts';

/** A text of an article with what a reader of it has read before. */
export interface TextContext {
  text: PlacedText;
  /** The number of its block: texts of one block are read together. */
  block: number;
  kind: 'prose' | 'heading' | 'item' | 'cell';
  /** The heading above it; empty without one. */
  heading: string;
  /** Of an item: the paragraph that leads to its list; empty without one. */
  lead: string;
  /** Of a cell: the header of its column and the label of its row; empty where it has none. */
  column: string;
  row: string;
}

/** The texts of an article in their order, each with its context. */
export function contextsOf(blocks: readonly Block[]): TextContext[] {
  const contexts: TextContext[] = [];
  let heading = '';
  let lead = '';
  const add = (text: PlacedText, block: number, more: Partial<TextContext> = {}) => {
    contexts.push({ text, block, kind: 'prose', heading, lead: '', column: '', row: '', ...more });
  };
  for (const [index, block] of blocks.entries()) {
    switch (block.kind) {
      case 'heading':
        add(block.text, index, { kind: 'heading', heading: '' });
        heading = block.text.text;
        lead = '';
        break;
      case 'paragraph':
        add(block.text, index);
        lead = block.text.text;
        break;
      case 'quote':
        for (const text of block.paragraphs) add(text, index);
        break;
      case 'list':
        for (const text of block.items) add(text, index, { kind: 'item', lead });
        break;
      case 'table': {
        const [headers = []] = block.rows;
        for (const [at, cells] of block.rows.entries()) {
          for (const [place, text] of cells.entries()) {
            const column = at === 0 ? '' : (headers[place]?.text ?? '');
            const row = place === 0 ? '' : (cells[0]?.text ?? '');
            add(text, index, { kind: 'cell', column, row });
          }
        }
        break;
      }
    }
  }
  return contexts;
}
