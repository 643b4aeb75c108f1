import type { DropReason } from '../article.ts';
import type { BlockCollector, WhiteSpace } from '../block-collector.ts';
import { placeDecoded } from '../character-reference.ts';
import type { DropLedger } from '../drop-ledger.ts';
import type { Span } from '../placed-text.ts';
import { isDataTable } from './data-table.ts';
import { findDropReason, findSoftDropReason } from './drop-element.ts';
import { blockElements, headingLevel, preformattedElements } from './element-kinds.ts';
import type { ArticlePlace } from './find-article.ts';
import { spanOf, tagSpans, textOf, type HtmlElement, type HtmlNode } from './html-tree.ts';
import { isAfterUnitOfLength, superscriptOf } from '../superscript.ts';

/** A page, or a piece of one, on its way into blocks. */
export interface HtmlSource {
  /** What the tree was parsed from. */
  html: string;
  /** Where that starts in the input. */
  offset: number;
  collector: BlockCollector;
  ledger: DropLedger;
  /** Which elements are the article; without it everything is. */
  place?: ArticlePlace;
}

/** How a node is to be taken, because of what it stands in. */
interface Situation {
  isInArticle: boolean;
  reason?: DropReason;
  whiteSpace: WhiteSpace;
  isSuperscript?: boolean;
}

/**
 * Writes the text of an article as blocks, and everything else as dropped. A `<br>` and each block element
 * start a new text; white space is one space; a superscript 2 or 3 after a unit of length is ² or ³.
 */
export function writeHtml(node: HtmlElement, source: HtmlSource): void {
  writeNode(node, { isInArticle: !source.place, whiteSpace: 'collapse' }, source);
}

// Recursive: the parser sees to it that a tree is not deep.
function writeNode(node: HtmlNode, situation: Situation, source: HtmlSource): void {
  if (node.type === 'element') {
    writeElement(node, situation, source);
    return;
  }
  const span = spanOf(node);
  if (!span) return;
  const { isInArticle, reason, whiteSpace } = situation;
  if (!isInArticle || reason) drop(span, reason ?? 'page', source);
  else if (node.type === 'comment') drop(span, 'markup', source);
  else {
    const text = situation.isSuperscript === true ? superscriptOf(node.text) : node.text;
    const placed = placeDecoded(source.html, span, node.text);
    // Where that tag stands in the tree, the text has ended already.
    if (isAfterBlockTag(source.html, span.start)) source.collector.breakText();
    source.collector.write(
      {
        text: text.slice(0, placed.text.length),
        starts: placed.starts.map((start) => start + source.offset),
        ends: placed.ends.map((end) => end + source.offset),
      },
      whiteSpace,
    );
  }
}

function writeElement(element: HtmlElement, situation: Situation, source: HtmlSource): void {
  const { place, collector } = source;
  const isPart = place?.parts.has(element) ?? false;
  const isInArticle = situation.isInArticle || isPart;
  const found = findReason(element, situation, isInArticle, place);
  for (const tag of tagSpans(element)) {
    drop(tag, found ?? (isInArticle && !isPart ? 'markup' : 'page'), source);
  }
  const inside = { ...situation, isInArticle, ...(found && { reason: found }) };
  const writeChildren = (changes: Partial<Situation> = {}) => {
    for (const child of element.children) writeNode(child, { ...inside, ...changes }, source);
  };
  if (isPart) collector.breakText();
  if (found || !isInArticle) {
    writeChildren();
    if (isInArticle) {
      if (blockElements.has(element.name)) collector.breakText();
      else collector.fence();
    }
  } else writeVisible(element, writeChildren, collector);
  if (isPart) collector.breakText();
}

function findReason(
  element: HtmlElement,
  situation: Situation,
  isInArticle: boolean,
  place: ArticlePlace | undefined,
): DropReason | undefined {
  const own = place?.title === element ? 'title' : findDropReason(element);
  if (own === 'script' || situation.reason) return own === 'script' ? own : situation.reason;
  if (place?.parts.has(element) === true) return undefined;
  if (own === 'title' || isInArticle) {
    return (
      own ??
      (isInArticle && place?.isBox(element) === true ? findSoftDropReason(element) : undefined)
    );
  }
  return undefined;
}

function writeVisible(
  element: HtmlElement,
  writeChildren: (changes?: Partial<Situation>) => void,
  collector: BlockCollector,
): void {
  const { name } = element;
  const level = headingLevel(name);
  if (level !== undefined) {
    collector.enterHeading(level);
    writeChildren();
    collector.leave();
  } else if (name === 'ul' || name === 'ol' || name === 'dir') {
    collector.enterList(name === 'ol');
    writeChildren();
    collector.leave();
  } else if (name === 'blockquote') {
    collector.enterQuote();
    writeChildren();
    collector.leave();
  } else if (name === 'table' && isDataTable(element)) {
    collector.enterTable();
    writeChildren();
    collector.leave();
  } else if (name === 'tr') {
    collector.startRow();
    writeChildren();
    collector.endCell();
  } else if (name === 'td' || name === 'th') {
    collector.startCell();
    writeChildren();
    collector.endCell();
  } else if (preformattedElements.has(name)) {
    collector.breakText();
    writeChildren({ whiteSpace: 'lines' });
    collector.breakText();
  } else if (name === 'sup' || name === 'sub') {
    const isSuperscript = name === 'sup' && isAfterUnitOfLength(collector.tail(4), textOf(element));
    collector.fence();
    writeChildren({ isSuperscript });
    collector.fence();
  } else if (name === 'br' || blockElements.has(name)) {
    collector.breakText();
    writeChildren();
    collector.breakText();
  } else writeChildren();
}

/**
 * Whether tags right before an offset are those of a block. A parser leaves out a tag that stands in the wrong
 * place (a cell outside a table): what stood in two cells must not become one text.
 */
function isAfterBlockTag(html: string, offset: number): boolean {
  for (let end = offset; html[end - 1] === '>';) {
    const start = html.lastIndexOf('<', end - 1);
    const name = /^<\/?([a-z][a-z\d]*)/i.exec(html.slice(start, start + 20))?.[1]?.toLowerCase();
    if (name !== undefined && blockElements.has(name)) return true;
    if (start === -1) return false;
    end = start;
  }
  return false;
}

function drop({ start, end }: Span, reason: DropReason, { ledger, offset }: HtmlSource): void {
  ledger.drop({ start: start + offset, end: end + offset }, reason);
}
