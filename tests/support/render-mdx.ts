import { evaluate } from '@mdx-js/mdx';
import type { ElementContent, Root } from 'hast';
import type { Root as Tree } from 'mdast';
import remarkGfm from 'remark-gfm';
import { visit } from 'unist-util-visit';

/**
 * Compiles an MDX text with MDX's own compiler, runs it and returns what it renders, together with the node types
 * of the text that are MDX's: expressions, statements and tags (`mdxJsxTextElement Figure`).
 */
export async function renderMdx(text: string): Promise<{ page: Root; mdxTypes: Set<string> }> {
  const mdxTypes = new Set<string>();
  const noteTypes = () => (tree: Tree) => {
    visit(tree, ({ type, ...node }) => {
      if (type.startsWith('mdx')) mdxTypes.add('name' in node ? `${type} ${node.name}` : type);
    });
  };
  const { default: Content } = await evaluate(text, {
    Fragment: 'fragment',
    jsx: element,
    jsxs: element,
    remarkPlugins: [remarkGfm, noteTypes],
  });
  const rendered: unknown = Content({
    components: { Figure: (props: object) => element('figure-mark', props) },
  });
  return { page: { type: 'root', children: contentOf(rendered) }, mdxTypes };
}

// A JSX runtime in six lines: what is rendered is a tree of HTML.
function element(type: unknown, props: object): ElementContent {
  if (typeof type === 'function') return contentOf(Reflect.apply(type, null, [props]))[0] ?? blank;
  const children = 'children' in props ? contentOf(props.children) : [];
  return { type: 'element', tagName: String(type), properties: {}, children };
}

const blank: ElementContent = { type: 'text', value: '' };

function contentOf(rendered: unknown): ElementContent[] {
  if (Array.isArray(rendered)) return rendered.flatMap(contentOf);
  if (typeof rendered === 'string') return [{ type: 'text', value: rendered }];
  if (isElement(rendered))
    return rendered.tagName === 'fragment' ? rendered.children.flatMap(contentOf) : [rendered];
  return [];
}

function isElement(value: unknown): value is ElementContent & { type: 'element' } {
  return typeof value === 'object' && value !== null && 'tagName' in value;
}
