import {
  html,
  parse,
  parseFragment,
  type Token,
  type TreeAdapter,
  type TreeAdapterTypeMap,
} from 'parse5';
import type { HtmlComment, HtmlElement, HtmlNode, HtmlText } from './html-tree.ts';

/** How deep elements can stand in each other. Browsers stop at 512; parsing takes time in proportion to it. */
export const maximumHtmlDepth = 1000;

type TreeMap = TreeAdapterTypeMap<
  HtmlNode,
  HtmlElement,
  HtmlNode,
  HtmlElement,
  HtmlElement,
  HtmlElement,
  HtmlComment,
  HtmlText,
  HtmlElement,
  HtmlComment
>;

class TooDeep extends Error {}

/**
 * Parses a page, or a piece of one that stands in another text (`isFragment`), as browsers do, into a tree in
 * the order of the source: what browsers move in front of a table stays where it was written. Each text knows
 * exactly where it stood, a byte order mark is a space, and nothing is run. Undefined when elements stand in
 * each other more than `maximumHtmlDepth` deep.
 */
export function parseHtml(source: string, isFragment = false): HtmlElement | undefined {
  const options = { treeAdapter: createAdapter(), sourceCodeLocationInfo: true };
  const text = source.startsWith('\uFEFF') ? ` ${source.slice(1)}` : source;
  try {
    return isFragment
      ? parseFragment<TreeMap>(createElement('body', html.NS.HTML), text, options)
      : parse<TreeMap>(text, options);
  } catch (error) {
    if (error instanceof TooDeep) return undefined;
    throw error;
  }
}

function createElement(
  name: string,
  namespace = '',
  attributes: Token.Attribute[] = [],
): HtmlElement {
  return {
    type: 'element',
    name,
    namespace,
    attributes,
    children: [],
    parent: null,
    location: null,
  };
}

function append(parent: HtmlElement, node: HtmlNode): void {
  node.parent = parent;
  parent.children.push(node);
}

/**
 * Why not the adapter that comes with parse5: it joins the texts around something that was left out or moved
 * (`a</b>c`, text between the cells of a table) to one text with one place, in which single characters can no
 * longer be found.
 */
function createAdapter(): TreeAdapter<TreeMap> {
  let depth = 0;
  // parse5 asks for the place of the text that it has just inserted, and means the last child of its parent.
  let inserted: HtmlText | undefined;
  const insertText = (parent: HtmlElement, text: string) => {
    inserted = { type: 'text', text, parent: null, location: null };
    append(parent, inserted);
  };
  return {
    createDocument: () => createElement('#document'),
    createDocumentFragment: () => createElement('#fragment'),
    createElement: (name, namespace, attributes) => createElement(name, namespace, attributes),
    createCommentNode: (text) => ({ type: 'comment', text, parent: null, location: null }),
    createTextNode: (text) => ({ type: 'text', text, parent: null, location: null }),
    appendChild: append,
    // Only what stands in a table outside its cells comes here, to be moved before the table.
    insertBefore: (_parent, node, table) => {
      append(table.type === 'element' ? table : _parent, node);
    },
    insertText,
    insertTextBefore: (parent, text, table) => {
      insertText(table.type === 'element' ? table : parent, text);
    },
    detachNode: (node) => {
      const siblings = node.parent?.children ?? [];
      const index = siblings.lastIndexOf(node);
      if (index !== -1) siblings.splice(index, 1);
      node.parent = null;
    },
    adoptAttributes: (element, attributes) => {
      const names = new Set(element.attributes.map(({ name }) => name));
      element.attributes.push(...attributes.filter(({ name }) => !names.has(name)));
    },
    setTemplateContent: (template, content) => {
      content.children = template.children;
    },
    getTemplateContent: (template) => template,
    setDocumentType: () => undefined,
    setDocumentMode: () => undefined,
    getDocumentMode: () => html.DOCUMENT_MODE.NO_QUIRKS,
    getAttrList: ({ attributes }) => attributes,
    getChildNodes: ({ children }) => children,
    getFirstChild: ({ children }) => children[0] ?? null,
    getParentNode: ({ parent }) => parent,
    getTagName: ({ name }) => name,
    getNamespaceURI: ({ namespace }) => namespaceOf(namespace),
    getTextNodeContent: ({ text }) => text,
    getCommentNodeContent: ({ text }) => text,
    getDocumentTypeNodeName: () => '',
    getDocumentTypeNodePublicId: () => '',
    getDocumentTypeNodeSystemId: () => '',
    isTextNode: (node) => node.type === 'text',
    isCommentNode: (node) => node.type === 'comment',
    isDocumentTypeNode: (_node): _node is HtmlComment => false,
    isElementNode: (node) => node.type === 'element',
    getNodeSourceCodeLocation: (node) => (inserted ? null : node.location),
    setNodeSourceCodeLocation: (node, location) => {
      if (inserted) {
        inserted.location = location;
        joinToNeighbor(inserted);
        inserted = undefined;
      } else {
        node.location = location;
      }
    },
    updateNodeSourceCodeLocation: (node, location) => {
      if (node.location) Object.assign(node.location, location);
    },
    onItemPush: () => {
      depth += 1;
      if (depth > maximumHtmlDepth) throw new TooDeep();
    },
    onItemPop: () => {
      depth -= 1;
    },
  };
}

function namespaceOf(name: string): html.NS {
  switch (name) {
    case 'http://www.w3.org/2000/svg':
      return html.NS.SVG;
    case 'http://www.w3.org/1998/Math/MathML':
      return html.NS.MATHML;
    default:
      return html.NS.HTML;
  }
}

/** A text that goes on right where the one before it ends is part of it. */
function joinToNeighbor(text: HtmlText): void {
  const siblings = text.parent?.children ?? [];
  const before = siblings.at(-2);
  if (before?.type !== 'text' || !before.location || !text.location) return;
  if (before.location.endOffset !== text.location.startOffset) return;
  before.text += text.text;
  before.location = { ...before.location, endOffset: text.location.endOffset };
  siblings.pop();
}
