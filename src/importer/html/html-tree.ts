import type { Token } from 'parse5';
import type { Span } from '../placed-text.ts';

/** An element, or the document or fragment around all (named `#document`, `#fragment`). */
export interface HtmlElement {
  type: 'element';
  /** In lower case, as written for HTML; `svg` and `math` have their own names inside. */
  name: string;
  namespace: string;
  attributes: Token.Attribute[];
  children: HtmlNode[];
  parent: HtmlElement | null;
  location: Token.ElementLocation | null;
}

/** Text as it was decoded, of one stretch of the source. */
export interface HtmlText {
  type: 'text';
  text: string;
  parent: HtmlElement | null;
  location: Token.ElementLocation | null;
}

export interface HtmlComment {
  type: 'comment';
  text: string;
  parent: HtmlElement | null;
  location: Token.ElementLocation | null;
}

export type HtmlNode = HtmlElement | HtmlText | HtmlComment;

/** The value of an attribute; undefined where the element has none of that name. */
export function attributeOf({ attributes }: HtmlElement, name: string): string | undefined {
  return attributes.find((attribute) => attribute.name === name)?.value;
}

/** Where a text or a comment stands in the source. */
export function spanOf({ location }: HtmlText | HtmlComment): Span | undefined {
  return location ? { start: location.startOffset, end: location.endOffset } : undefined;
}

/** The tags of an element in the source. */
export function tagSpans({ location }: HtmlElement): Span[] {
  return [location?.startTag, location?.endTag].flatMap((tag) =>
    tag ? [{ start: tag.startOffset, end: tag.endOffset }] : [],
  );
}

/** A node and all under it in the order of the source, without the elements (and all in them) that `skips` names. */
export function* nodesOf(
  root: HtmlNode,
  skips: (element: HtmlElement) => boolean = () => false,
): Generator<HtmlNode> {
  const open: HtmlNode[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'element' && skips(node)) continue;
    yield node;
    if (node.type === 'element') {
      for (let index = node.children.length - 1; index >= 0; index -= 1) {
        const child = node.children[index];
        if (child) open.push(child);
      }
    }
  }
}

/** The elements among the nodes of `nodesOf`. */
export function* elementsOf(
  root: HtmlNode,
  skips?: (element: HtmlElement) => boolean,
): Generator<HtmlElement> {
  for (const node of nodesOf(root, skips)) if (node.type === 'element') yield node;
}

/** All text in an element, without that of the elements that `skips` names. */
export function textOf(root: HtmlElement, skips?: (element: HtmlElement) => boolean): string {
  let text = '';
  for (const node of nodesOf(root, skips)) if (node.type === 'text') text += node.text;
  return text;
}
