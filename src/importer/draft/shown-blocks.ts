import type { Block } from '../article.ts';
import type { PlacedText } from '../placed-text.ts';
import { showText, type ShownText, type TextMark } from './shown-text.ts';

/** Marks by the text of the article that they stand in; offsets are those of that text. */
export type Marks = ReadonlyMap<PlacedText, readonly TextMark[]>;

/** A block as a reader is to see it. */
export type ShownBlock =
  | { kind: 'paragraph'; text: ShownText }
  | { kind: 'heading'; depth: 2 | 3 | 4 | 5 | 6; text: ShownText }
  | { kind: 'list'; ordered: boolean; items: ShownText[] }
  | { kind: 'quote'; paragraphs: ShownText[] }
  /** All rows have as many cells as the first. */
  | { kind: 'table'; rows: ShownText[][] };

/**
 * What a draft shows of an article's blocks. What has no words is left out (but for the cells of a table, which
 * keep their column); headings start at the second level and skip none, as the rules of a report's text demand;
 * short rows of a table get empty cells.
 */
export function showBlocks(blocks: readonly Block[], marks: Marks): ShownBlock[] {
  const show = (placed: PlacedText, lineBreak: '\n' | ' ') =>
    showText(placed.text, marks.get(placed) ?? [], lineBreak);
  const showAll = (texts: readonly PlacedText[]) =>
    texts.map((placed) => show(placed, '\n')).filter(hasWords);
  const levelOf = headingLevels();
  return blocks.flatMap((block): ShownBlock[] => {
    switch (block.kind) {
      case 'paragraph': {
        const text = show(block.text, '\n');
        return hasWords(text) ? [{ kind: 'paragraph', text }] : [];
      }
      case 'heading': {
        const text = show(block.text, ' ');
        return hasWords(text) ? [{ kind: 'heading', depth: levelOf(block.depth), text }] : [];
      }
      case 'list': {
        const items = showAll(block.items);
        return items.length > 0 ? [{ kind: 'list', ordered: block.ordered, items }] : [];
      }
      case 'quote': {
        const paragraphs = showAll(block.paragraphs);
        return paragraphs.length > 0 ? [{ kind: 'quote', paragraphs }] : [];
      }
      case 'table':
        break;
    }
    const rows = block.rows.map((row) => row.map((cell) => show(cell, ' ')));
    return rows.flat().some(hasWords) ? [{ kind: 'table', rows: fillRows(rows) }] : [];
  });
}

function hasWords({ text }: ShownText): boolean {
  return text.trim() !== '';
}

/** Gives each heading the level that its depth has among those it stands under: 3, 4, 3, 2 become 2, 3, 2, 2. */
function headingLevels(): (depth: number) => 2 | 3 | 4 | 5 | 6 {
  const levels = [2, 3, 4, 5] as const;
  let open: number[] = [];
  return (depth) => {
    open = open.filter((above) => above < depth);
    const level = levels[open.length] ?? 6;
    open.push(depth);
    return level;
  };
}

function fillRows(rows: readonly ShownText[][]): ShownText[][] {
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) =>
    Array.from({ length: width }, (_, column) => row[column] ?? { text: '', marks: [] }),
  );
}
