import type { Element, ElementContent, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';

/** A block of a page with the words that a reader sees of it; `name` is its tag. */
export interface PageBlock {
  name: string;
  /** One for each paragraph, item or cell (row by row). */
  texts: string[];
}

/** The blocks of a page's HTML. Buttons that marks add are not words. */
export function htmlBlocks(html: string): PageBlock[] {
  return pageBlocks(fromHtml(html, { fragment: true }));
}

/** The blocks of a page as a tree. Words outside all blocks, where a tag may have lost its paragraph, are one. */
export function pageBlocks(tree: Root): PageBlock[] {
  const blocks: PageBlock[] = [];
  let loose: RootContent[] = [];
  const closeLoose = () => {
    const text = loose.map(wordsOf).join('').trim();
    if (text !== '') blocks.push({ name: 'p', texts: [text] });
    loose = [];
  };
  for (const node of tree.children) {
    if (node.type === 'element' && blockNames.has(node.tagName)) {
      closeLoose();
      blocks.push(pageBlock(node));
    } else loose.push(node);
  }
  closeLoose();
  return blocks;
}

/** Where the links of a page's HTML lead. */
export function addresses(html: string): string[] {
  const found: string[] = [];
  visit(fromHtml(html, { fragment: true }), 'element', ({ properties }) => {
    if (typeof properties['href'] === 'string') found.push(properties['href']);
  });
  return found;
}

/** All tags of a tree. */
export function tagNames(node: Root | RootContent): string[] {
  if (!('children' in node)) return [];
  const inner = node.children.flatMap(tagNames);
  return node.type === 'element' ? [node.tagName, ...inner] : inner;
}

const blockNames = new Set('p h2 h3 h4 h5 h6 ul ol blockquote table section'.split(' '));

function pageBlock(element: Element): PageBlock {
  const name = element.tagName;
  if (name === 'p' || name.startsWith('h')) return { name, texts: [wordsOf(element)] };
  if (name === 'section') {
    const table = element.children.find((child) => child.type === 'element');
    return { name: 'table', texts: table ? cells(table) : [] };
  }
  if (name === 'table') return { name, texts: cells(element) };
  if (name === 'blockquote') {
    const inner = pageBlocks({ type: 'root', children: element.children });
    return { name, texts: inner.flatMap(({ texts }) => texts) };
  }
  const items = element.children.filter((child) => child.type === 'element');
  return { name, texts: items.map(wordsOf) };
}

function cells(node: ElementContent): string[] {
  if (node.type !== 'element') return [];
  if (node.tagName === 'th' || node.tagName === 'td') return [wordsOf(node)];
  return node.children.flatMap(cells);
}

function wordsOf(node: RootContent): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element' || node.tagName === 'button') return '';
  return node.children.map(wordsOf).join('');
}
