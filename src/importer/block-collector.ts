import type { Block } from './article.ts';
import type { DropLedger } from './drop-ledger.ts';
import { normalizeDepths } from './heading-depths.ts';
import type { PlacedText } from './placed-text.ts';
import { TextCollector } from './text-collector.ts';
import { dropInvisible } from './visible-text.ts';

/** What a text can stand in. */
type Context =
  | { kind: 'heading'; level: number }
  | { kind: 'list'; ordered: boolean; block?: Extract<Block, { kind: 'list' }> }
  | { kind: 'quote'; block?: Extract<Block, { kind: 'quote' }> }
  | { kind: 'table'; rows: PlacedText[][]; row?: PlacedText[]; cell?: PlacedText[] };

/** How white space in a text is taken: as a browser shows it, as it is, or each line a text of its own. */
export type WhiteSpace = 'collapse' | 'keep' | 'lines';

const lineSeparator = /[\v\f\u0085\u2028\u2029]/;
const collapsible = /[ \t\n\r]/;

/**
 * Puts the blocks of an article together from texts in their order. A text stands in the outermost list or
 * quote around it; in a table it is part of a cell, and nothing else.
 */
export class BlockCollector {
  readonly blocks: Block[] = [];
  readonly #ledger: DropLedger;
  readonly #contexts: Context[] = [];
  readonly #text = new TextCollector();

  constructor(ledger: DropLedger) {
    this.#ledger = ledger;
  }

  /** The text since the last break, or the end of it. */
  tail(length: number): string {
    return this.#text.tail(length);
  }

  /** Continues the text. What nobody can see is left out. */
  write(placed: PlacedText, whiteSpace: WhiteSpace): void {
    const separated = lineSeparator.test(placed.text)
      ? { ...placed, text: placed.text.replaceAll(new RegExp(lineSeparator, 'g'), ' ') }
      : placed;
    const { text, dropped } = dropInvisible(separated);
    for (const span of dropped) this.#ledger.drop(span, span.reason);
    for (let index = 0; index < text.text.length; index += 1) {
      const character = text.text.charAt(index);
      const start = text.starts[index] ?? 0;
      const end = text.ends[index] ?? start;
      if (whiteSpace === 'lines' && character === '\n') this.breakText();
      else if (whiteSpace === 'collapse' && collapsible.test(character))
        this.#text.pushSpace(start, end);
      else this.#text.push(character, start, end);
    }
  }

  /** A line of the source ends inside a text: a newline, or a space where a text is one line. */
  breakLine(start: number, end: number): void {
    const isOneLine = this.#contexts.some(({ kind }) => kind === 'heading' || kind === 'table');
    if (!this.#text.isEmpty) this.#text.push(isOneLine ? ' ' : '\n', start, end);
  }

  /** What follows stands apart: digits before and after are two numbers, with a space that has no place. */
  fence(): void {
    this.#text.fence();
  }

  /** The text ends here. */
  breakText(): void {
    const text = this.#text.take();
    if (text.text !== '') this.#put(text);
  }

  enterHeading(level: number): void {
    this.#enter({ kind: 'heading', level });
  }

  enterList(ordered: boolean): void {
    this.#enter({ kind: 'list', ordered });
  }

  enterQuote(): void {
    this.#enter({ kind: 'quote' });
  }

  enterTable(): void {
    this.#enter({ kind: 'table', rows: [] });
  }

  /** A row of the innermost table starts. */
  startRow(): void {
    this.endCell();
    const table = this.#table();
    if (!table) return;
    table.row = [];
    table.rows.push(table.row);
  }

  /** A cell starts; an empty one counts, so that columns stay under their headers. */
  startCell(): void {
    this.endCell();
    const table = this.#table();
    if (!table) return;
    if (!table.row) this.startRow();
    table.cell = [];
  }

  endCell(): void {
    this.breakText();
    const table = this.#table();
    if (!table?.cell) return;
    table.row?.push(joinWithSpaces(table.cell));
    delete table.cell;
  }

  /** Ends what was entered last. */
  leave(): void {
    this.endCell();
    const context = this.#contexts.pop();
    if (context?.kind !== 'table') return;
    const rows = context.rows.filter((row) => row.some(({ text }) => text !== ''));
    if (rows.length > 0) this.blocks.push({ kind: 'table', rows });
  }

  /** The blocks, when everything is written. */
  finish(): Block[] {
    while (this.#contexts.length > 0) this.leave();
    this.breakText();
    return normalizeDepths(this.blocks);
  }

  #enter(context: Context): void {
    this.breakText();
    this.#contexts.push(context);
  }

  #table(): Extract<Context, { kind: 'table' }> | undefined {
    const last = this.#contexts.findLast(({ kind }) => kind === 'table');
    return last?.kind === 'table' ? last : undefined;
  }

  #put(text: PlacedText): void {
    const table = this.#table();
    if (table) {
      if (table.cell) table.cell.push(text);
      else table.rows.push([text]);
      return;
    }
    const around = this.#contexts.find(({ kind }) => kind !== 'heading') ?? this.#contexts.at(-1);
    if (around?.kind === 'list') {
      if (around.block && around.block === this.blocks.at(-1)) around.block.items.push(text);
      else {
        around.block = { kind: 'list', ordered: around.ordered, items: [text] };
        this.blocks.push(around.block);
      }
    } else if (around?.kind === 'quote') {
      if (around.block && around.block === this.blocks.at(-1)) around.block.paragraphs.push(text);
      else {
        around.block = { kind: 'quote', paragraphs: [text] };
        this.blocks.push(around.block);
      }
    } else if (around?.kind === 'heading') {
      this.blocks.push({ kind: 'heading', depth: around.level, text });
    } else {
      this.blocks.push({ kind: 'paragraph', text });
    }
  }
}

/** The texts of one cell as one; the spaces between them stand nowhere in the input. */
function joinWithSpaces(texts: readonly PlacedText[]): PlacedText {
  const starts: number[] = [];
  const ends: number[] = [];
  for (const text of texts) {
    if (starts.length > 0) {
      const place = text.starts[0] ?? 0;
      starts.push(place);
      ends.push(place);
    }
    for (const [index, start] of text.starts.entries()) {
      starts.push(start);
      ends.push(text.ends[index] ?? start);
    }
  }
  return { text: texts.map(({ text }) => text).join(' '), starts, ends };
}
