import type { BlockContent, Paragraph, PhrasingContent, Root } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { ShownBlock } from './shown-blocks.ts';
import type { ShownText } from './shown-text.ts';

/** The syntax tree of what a draft shows: words, and `<Figure>` around those that state a figure. */
export function draftTree(blocks: readonly ShownBlock[]): Root {
  return { type: 'root', children: blocks.map(blockNode) };
}

function blockNode(block: ShownBlock): BlockContent {
  switch (block.kind) {
    case 'paragraph':
      return paragraph(block.text);
    case 'heading':
      return { type: 'heading', depth: block.depth, children: words(block.text) };
    case 'list':
      return {
        type: 'list',
        ordered: block.ordered,
        spread: false,
        children: block.items.map((item) => ({
          type: 'listItem',
          spread: false,
          children: [paragraph(item)],
        })),
      };
    case 'quote':
      return { type: 'blockquote', children: block.paragraphs.map(paragraph) };
    case 'table':
      break;
  }
  return {
    type: 'table',
    children: block.rows.map((row) => ({
      type: 'tableRow',
      children: row.map((cell) => ({ type: 'tableCell', children: words(cell) })),
    })),
  };
}

function paragraph(text: ShownText): Paragraph {
  return { type: 'paragraph', children: words(text) };
}

function words({ text, marks }: ShownText): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  let at = 0;
  for (const { id, start, end } of marks) {
    nodes.push(...plainWords(text.slice(at, start)), mark(id, plainWords(text.slice(start, end))));
    at = end;
  }
  return [...nodes, ...plainWords(text.slice(at))];
}

function mark(id: string, children: PhrasingContent[]): MdxJsxTextElement {
  return {
    type: 'mdxJsxTextElement',
    name: 'Figure',
    attributes: [{ type: 'mdxJsxAttribute', name: 'id', value: id }],
    children,
  };
}

/**
 * Text that is nothing but text. GFM links the addresses that it finds in the words of a tree, where no escape can
 * keep it from doing so. Those of the web and of mail are safe; of `xmpp:a@b.vn`, which it would link as a whole and
 * which no report may link to, the part that is an address of mail is linked here beforehand.
 */
function plainWords(text: string): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  let at = 0;
  for (const { 0: address, index } of text.matchAll(/(?<=xmpp:)[\w+\-.]+@[\w-]+(?:\.[\w-]+)+/g)) {
    nodes.push(...textNode(text.slice(at, index)), {
      type: 'link',
      url: `mailto:${address}`,
      children: textNode(address),
    });
    at = index + address.length;
  }
  return [...nodes, ...textNode(text.slice(at))];
}

function textNode(value: string): PhrasingContent[] {
  return value === '' ? [] : [{ type: 'text', value }];
}
