import type { BlockCollector } from '../block-collector.ts';
import { decodeMarkdownReference, placeReference } from '../character-reference.ts';
import type { DropLedger } from '../drop-ledger.ts';
import { parseHtml } from '../html/parse-html.ts';
import { writeHtml } from '../html/write-html.ts';
import type { InputFault } from '../input-fault.ts';
import { placeText, slicePlaced, type PlacedText, type Span } from '../placed-text.ts';
import { tooDeep } from '../read-html.ts';
import { InlineTags } from './inline-tags.ts';
import type { MarkdownEvent, MarkdownToken } from './markdown-events.ts';

/** A Markdown text on its way into blocks. */
export interface MarkdownSource {
  input: string;
  /** Where the text that was parsed starts in the input. */
  offset: number;
  events: readonly MarkdownEvent[];
  collector: BlockCollector;
  ledger: DropLedger;
}

/** Tokens that nothing in them is text of: addresses, marks and what only they refer to. */
const skipped = new Set([
  'codeFencedFence',
  'definition',
  'gfmFootnoteCall',
  'gfmFootnoteDefinitionLabel',
  'htmlFlow',
  'image',
  'reference',
  'resource',
  'tableDelimiterRow',
  'taskListCheck',
]);

/** Tokens that are text as they are written. */
const verbatim = new Set([
  'autolinkEmail',
  'autolinkProtocol',
  'characterEscapeValue',
  'codeTextData',
  'data',
  'literalAutolinkEmail',
  'literalAutolinkHttp',
  'literalAutolinkWww',
]);

const textHolders = new Set(['atxHeading', 'paragraph', 'setextHeading']);

/** Writes the text of Markdown as blocks; what is no text is left to the ledger. A fault of HTML in it ends it. */
export function writeMarkdown(source: MarkdownSource): InputFault | undefined {
  const tags = new InlineTags(source);
  let skip = 0;
  for (const [index, [edge, token]] of source.events.entries()) {
    if (skipped.has(token.type)) {
      if (edge === 'exit') skip -= 1;
      else {
        skip += 1;
        const fault = skip === 1 ? writeSkipped(index, token, source) : undefined;
        if (fault) return fault;
      }
    } else if (skip === 0) {
      if (textHolders.has(token.type)) tags.reset();
      if (token.type === 'htmlText') {
        if (edge === 'enter') tags.read(index, token);
      } else if (edge === 'enter') enter(index, token, source, tags);
      else exit(token, source);
    }
  }
  return undefined;
}

/** The level of the heading that starts at an event. */
export function levelAt(index: number, { events, input, offset }: MarkdownSource): number {
  for (const [, { type, start, end }] of events.slice(index, index + 2)) {
    if (type === 'atxHeadingSequence') return end - start;
  }
  for (let at = index; at < events.length; at += 1) {
    const token = events[at]?.[1];
    if (token?.type === 'setextHeadingLineSequence') {
      return input[token.start + offset] === '=' ? 1 : 2;
    }
  }
  return 2;
}

/** What stands between two places of the parsed text. */
export function placeOf({ start, end }: MarkdownToken, { offset }: MarkdownSource): Span {
  return { start: start + offset, end: end + offset };
}

function enter(
  index: number,
  token: MarkdownToken,
  source: MarkdownSource,
  tags: InlineTags,
): void {
  const { collector, input } = source;
  const place = placeOf(token, source);
  if (verbatim.has(token.type)) {
    for (const part of cutEscapedBars(token, placeText(input, place))) tags.write(part);
    return;
  }
  switch (token.type) {
    case 'characterReference':
      tags.write(
        placeReference(place, decodeMarkdownReference(input.slice(place.start, place.end))),
      );
      break;
    case 'codeFlowValue':
      collector.breakText();
      collector.write(placeText(input, place), 'keep');
      collector.breakText();
      break;
    case 'atxHeading':
    case 'setextHeading':
      collector.enterHeading(levelAt(index, source));
      break;
    case 'listOrdered':
    case 'listUnordered':
      collector.enterList(token.type === 'listOrdered');
      break;
    case 'blockQuote':
      collector.enterQuote();
      break;
    case 'table':
      collector.enterTable();
      break;
    case 'tableRow':
      collector.startRow();
      break;
    case 'tableData':
    case 'tableHeader':
      collector.startCell();
      break;
    case 'lineEnding':
      collector.breakLine(place.start, place.end);
      break;
    case 'gfmFootnoteDefinition':
    case 'hardBreakEscape':
    case 'hardBreakTrailing':
    case 'listItemPrefix':
    case 'paragraph':
    case 'thematicBreak':
      collector.breakText();
      break;
  }
}

function exit({ type }: MarkdownToken, { collector }: MarkdownSource): void {
  switch (type) {
    case 'atxHeading':
    case 'blockQuote':
    case 'listOrdered':
    case 'listUnordered':
    case 'setextHeading':
    case 'table':
      collector.leave();
      break;
    case 'tableData':
    case 'tableHeader':
    case 'tableRow':
      collector.endCell();
      break;
    case 'gfmFootnoteDefinition':
    case 'paragraph':
      collector.breakText();
      break;
  }
}

function writeSkipped(
  index: number,
  token: MarkdownToken,
  source: MarkdownSource,
): InputFault | undefined {
  const { collector, ledger } = source;
  if (token.type === 'htmlFlow') return writeHtmlFlow(index, token, source);
  if (token.type === 'image') ledger.drop(placeOf(token, source), 'image');
  collector.fence();
  return undefined;
}

/** A block of HTML; the marks of quotations and lists before its lines are no part of it. */
function writeHtmlFlow(
  index: number,
  token: MarkdownToken,
  { events, input, offset, collector, ledger }: MarkdownSource,
): InputFault | undefined {
  let html = '';
  for (let at = index + 1; at < events.length; at += 1) {
    const [edge, inside] = events[at] ?? ['exit', token];
    if (inside.type === 'htmlFlow') break;
    if (edge === 'exit' || (inside.type !== 'htmlFlowData' && inside.type !== 'lineEnding'))
      continue;
    html = html.padEnd(inside.start - token.start);
    html += input.slice(inside.start + offset, inside.end + offset);
  }
  const tree = parseHtml(html, true);
  if (!tree) return tooDeep();
  collector.breakText();
  writeHtml(tree, { html, offset: offset + token.start, collector, ledger });
  collector.breakText();
  return undefined;
}

/** In a table even code needs `\|` for a bar; outside one the backslash is code, and rarely stands there. */
function cutEscapedBars({ type }: MarkdownToken, placed: PlacedText): PlacedText[] {
  if (type !== 'codeTextData' || !placed.text.includes('\\|')) return [placed];
  const parts: PlacedText[] = [];
  let from = 0;
  for (const { index } of placed.text.matchAll(/\\(?=\|)/g)) {
    parts.push(slicePlaced(placed, from, index));
    from = index + 1;
  }
  return [...parts, slicePlaced(placed, from, placed.text.length)];
}
