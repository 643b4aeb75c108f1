import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import { isMark, readMarkId } from '../../markdown/mark-rules.ts';
import type { ShownBlock } from './shown-blocks.ts';
import type { ShownText } from './shown-text.ts';

/**
 * What a reader sees of a parsed draft, block by block. Throws on anything that the writer of drafts does not
 * write, such as emphasis, code, a note or a tag.
 */
export function visibleBlocks(tree: Root): ShownBlock[] {
  return tree.children.map(visibleBlock);
}

function visibleBlock(node: RootContent): ShownBlock {
  switch (node.type) {
    case 'paragraph':
      return { kind: 'paragraph', text: visibleText(node.children) };
    case 'heading':
      if (node.depth === 1) throw unexpected(node);
      return { kind: 'heading', depth: node.depth, text: visibleText(node.children) };
    case 'list':
      return {
        kind: 'list',
        ordered: node.ordered === true,
        items: node.children.map((item) => {
          const [only, ...others] = item.children;
          const isPlain = typeof item.checked !== 'boolean' && others.length === 0;
          if (!isPlain || only === undefined) throw unexpected(item);
          return visibleParagraph(only);
        }),
      };
    case 'blockquote':
      return { kind: 'quote', paragraphs: node.children.map(visibleParagraph) };
    case 'table':
      return {
        kind: 'table',
        rows: node.children.map((row) => row.children.map((cell) => visibleText(cell.children))),
      };
    default:
      throw unexpected(node);
  }
}

function visibleParagraph(node: RootContent): ShownText {
  if (node.type !== 'paragraph') throw unexpected(node);
  return visibleText(node.children);
}

function visibleText(nodes: readonly PhrasingContent[]): ShownText {
  const shown: ShownText = { text: '', marks: [] };
  const add = (node: PhrasingContent): void => {
    if (node.type === 'text') {
      shown.text += node.value;
      return;
    }
    const id = isMark(node) ? readMarkId(node) : null;
    if (node.type !== 'link' && id === null) throw unexpected(node);
    const start = shown.text.length;
    if ('children' in node) for (const child of node.children) add(child);
    if (id !== null) shown.marks.push({ id, start, end: shown.text.length });
  };
  for (const node of nodes) add(node);
  return shown;
}

function unexpected({ type, position }: Nodes): Error {
  return new Error(`${type} in line ${position?.start.line ?? 1}, where only words were written`);
}
