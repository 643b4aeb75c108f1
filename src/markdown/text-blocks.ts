import type { Nodes, Root, Table } from 'mdast';
import type { Place } from '../domain/problem.ts';
import { isMark, readMarkId, type Mark } from './mark-rules.ts';
import { placeAtOffset, placeOf } from './place.ts';

/** A paragraph, heading, cell or the like: words that are read in one go. */
export interface TextBlock {
  /** Its words without any markup. */
  text: string;
  /** Its marks; `start` and `end` are offsets in `text`. */
  marks: { id: string; start: number; end: number; place: Place }[];
  /** Of a table's cell: the labels of its column and its row. */
  labels?: string[];
  /** Where in the file the words at an offset of `text` stand. */
  placeAt: (offset: number) => Place;
}

/** The blocks of a report's text, in order; `source` is the text that the tree was parsed from. */
export function textBlocks(tree: Root, source: string): TextBlock[] {
  const blocks: TextBlock[] = [];
  collect(tree, source, blocks);
  return blocks;
}

// What is code is a fault of its own; its numbers are not asked for.
const codeTypes = new Set(['mdxjsEsm', 'mdxFlowExpression', 'mdxTextExpression']);

function isReadable(node: Nodes): boolean {
  const isTag = node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
  return !codeTypes.has(node.type) && (!isTag || isMark(node));
}

function collect(node: Nodes, source: string, blocks: TextBlock[]): void {
  if (!isReadable(node)) return;
  if (isBlock(node)) blocks.push(flatten(node, source));
  else if (node.type === 'table') collectTable(node, source, blocks);
  else if ('children' in node) for (const child of node.children) collect(child, source, blocks);
}

function collectTable(table: Table, source: string, blocks: TextBlock[]): void {
  const rows = table.children.map((row) => row.children.map((cell) => flatten(cell, source)));
  const headers = rows[0] ?? [];
  for (const [at, row] of rows.entries()) {
    for (const [place, cell] of row.entries()) {
      const column = at === 0 ? undefined : headers[place]?.text;
      const label = place === 0 ? undefined : row[0]?.text;
      blocks.push({ ...cell, labels: [column, label].filter((one) => one !== undefined) });
    }
  }
}

function isBlock(node: Nodes): boolean {
  const isWordsOnly = ['paragraph', 'heading', 'code'].includes(node.type);
  return isWordsOnly || (node.type === 'mdxJsxFlowElement' && isMark(node));
}

interface Piece {
  /** Offset in the block's text. */
  start: number;
  value: string;
  /** Offset in the source at which the piece's node starts, and its source. */
  offset: number;
  source: string;
}

function flatten(block: Nodes, source: string): TextBlock {
  const pieces: Piece[] = [];
  const marks: TextBlock['marks'] = [];
  let text = '';
  const add = (node: Nodes): void => {
    if (!isReadable(node)) return;
    const mark: Mark | null = isMark(node) ? node : null;
    const start = text.length;
    if ('children' in node) for (const child of node.children) add(child);
    else if (node.type === 'break') text += '\n';
    else if ('value' in node) {
      const offset = node.position?.start.offset ?? 0;
      const end = node.position?.end.offset ?? offset;
      pieces.push({ start, value: node.value, offset, source: source.slice(offset, end) });
      text += node.value;
    }
    const id = mark === null ? null : readMarkId(mark);
    if (id !== null) marks.push({ id, start, end: text.length, place: placeOf(node) });
  };
  add(block);
  const placeAt = (offset: number): Place => {
    const piece = pieces.findLast(({ start }) => start <= offset);
    return piece ? placeAtOffset(source, offsetInSource(piece, offset)) : placeOf(block);
  };
  return { text, marks, placeAt };
}

/**
 * The source may hold more characters than the words: escapes, indentation, entities. What follows the place is
 * looked for from where it would stand without them.
 */
function offsetInSource({ start, value, offset, source }: Piece, wanted: number): number {
  const index = wanted - start;
  const words = /^\S*/.exec(value.slice(index))?.[0] ?? '';
  const found = source.indexOf(words, index);
  return offset + (found === -1 ? Math.min(index, source.length) : found);
}
