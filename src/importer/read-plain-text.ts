import type { Article, Block } from './article.ts';
import { DropLedger } from './drop-ledger.ts';
import { findContinuedLines } from './hard-wrap.ts';
import { placeText, slicePlaced, trimPlaced, type PlacedText } from './placed-text.ts';
import { dropInvisible } from './visible-text.ts';

/** A line of the input without its edges, and the end of the line after it. */
interface Line {
  text: PlacedText;
  breakStart: number;
  breakEnd: number;
}

/**
 * Reads plain text as it is saved from a news site: each line is a paragraph. Where the text is hard-wrapped
 * (see `findContinuedLines`) a paragraph's lines stay together with a newline between them, whose place is the
 * end of the line. Lines in a row with as many tabs are the rows of a table, as a browser copies it, and so are lines
 * with as many bars that have numbers between them. Nothing is markup here: `# x` and `| a |` are text.
 */
export function readPlainText(input: string): Article {
  const ledger = new DropLedger(input);
  const groups: Line[][] = [[]];
  for (const line of splitLines(input, ledger)) {
    if (line.text.text === '') groups.push([]);
    else groups.at(-1)?.push(line);
  }
  const paragraphs = groups.filter((group) => group.length > 0);
  const continued = findContinuedLines(
    paragraphs.map((group) => group.map(({ text }) => text.text)),
  );
  const blocks = paragraphs.flatMap((group, index) => blocksOf(group, continued[index] ?? []));
  return { format: 'text', input, blocks, dropped: ledger.close(blocks), metadata: {} };
}

function* splitLines(input: string, ledger: DropLedger): Generator<Line> {
  let from = 0;
  for (const { index, 0: end } of input.matchAll(/\r\n|[\n\r\v\f\u0085\u2028\u2029]|$/g)) {
    const { text, dropped } = dropInvisible(placeText(input, { start: from, end: index }));
    for (const span of dropped) ledger.drop(span, span.reason);
    yield { text: trimPlaced(text), breakStart: index, breakEnd: index + end.length };
    from = index + end.length;
  }
}

/** Tables where lines have tabs or bars in common, paragraphs elsewhere. */
function blocksOf(lines: readonly Line[], continued: readonly boolean[]): Block[] {
  const blocks: Block[] = [];
  let at = 0;
  while (at < lines.length) {
    const rows = tableAt(lines, at);
    if (rows.length > 0) {
      blocks.push({ kind: 'table', rows });
      at += rows.length;
      continue;
    }
    let end = at + 1;
    while (end < lines.length && tableAt(lines, end).length === 0) end += 1;
    blocks.push(...joinLines(lines.slice(at, end), continued.slice(at, end)));
    at = end;
  }
  return blocks;
}

/** The rows of a table that starts at a line; none where there is none. */
function tableAt(lines: readonly Line[], from: number): PlacedText[][] {
  const byTabs = rowsAt(lines, from, '\t');
  if (byTabs.length > 1) return byTabs;
  // Menus have bars too, but no numbers below their first line.
  const byBars = rowsAt(lines, from, ' | ');
  const hasNumbers = byBars.slice(1).every((row) => row.some(({ text }) => /^[\d(]/.test(text)));
  return byBars.length > 2 && hasNumbers ? byBars : [];
}

/** The lines from one on that have as many of a sign as it has, each parted at them. */
function rowsAt(lines: readonly Line[], from: number, sign: string): PlacedText[][] {
  const width = partsOf(lines[from], sign);
  if (width < 2) return [];
  let end = from + 1;
  while (partsOf(lines[end], sign) === width) end += 1;
  return lines.slice(from, end).map(({ text }) => cellsOf(text, sign));
}

function partsOf(line: Line | undefined, sign: string): number {
  return line?.text.text.split(sign).length ?? 0;
}

function cellsOf(row: PlacedText, sign: string): PlacedText[] {
  const cells: PlacedText[] = [];
  let from = 0;
  for (const cell of row.text.split(sign)) {
    cells.push(trimPlaced(slicePlaced(row, from, from + cell.length)));
    from += cell.length + sign.length;
  }
  return cells;
}

function joinLines(lines: readonly Line[], continued: readonly boolean[]): Block[] {
  const blocks: Block[] = [];
  let texts: string[] = [];
  let starts: number[] = [];
  let ends: number[] = [];
  for (const [index, { text, breakStart, breakEnd }] of lines.entries()) {
    texts.push(text.text);
    for (const [at, start] of text.starts.entries()) {
      starts.push(start);
      ends.push(text.ends[at] ?? start);
    }
    if (continued[index] === true) {
      texts.push('\n');
      starts.push(breakStart);
      ends.push(breakEnd);
    } else {
      blocks.push({ kind: 'paragraph', text: { text: texts.join(''), starts, ends } });
      texts = [];
      starts = [];
      ends = [];
    }
  }
  return blocks;
}
