import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { MarkedFigure } from '../domain/figure.ts';
import { didYouMean } from './nearest.ts';
import { placeOf } from './place.ts';
import type { TextProblem } from './text-rules.ts';

/** A `<Figure>` tag, inside a paragraph or alone on its line. */
export type Mark = MdxJsxFlowElement | MdxJsxTextElement;

/** Whether a node is a mark of a figure. */
export function isMark(node: Nodes): node is Mark {
  return (
    (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') &&
    node.name === 'Figure'
  );
}

/** The mark's id when `id="…"` is all it has; null otherwise. */
export function readMarkId(mark: Mark): string | null {
  const [attribute, ...others] = mark.attributes;
  if (others.length > 0 || attribute?.type !== 'mdxJsxAttribute' || attribute.name !== 'id')
    return null;
  return typeof attribute.value === 'string' ? attribute.value : null;
}

/** What is wrong with a mark that has this id and names this figure; null when nothing is. */
export function markProblem(
  mark: Mark,
  id: string | null,
  figure: MarkedFigure | undefined,
  figures: readonly MarkedFigure[],
): TextProblem | null {
  const place = placeOf(mark);
  if (id === null) {
    return {
      place,
      rule: 'text/syntax',
      message: 'a mark has exactly one attribute, id="…"',
      hint: 'Write <Figure id="the-figures-id">words of the text</Figure>.',
    };
  }
  if (!figure) {
    return {
      place,
      rule: 'figure/unknown',
      message: `no figure of this report has the id "${id}"`,
      hint: didYouMean(
        id,
        figures.map((known) => known.id),
        'Add it to `figures` in the frontmatter, or remove the mark.',
      ),
    };
  }
  if (holdsBlocks(mark)) {
    return {
      place,
      rule: 'text/syntax',
      message: `the mark of "${id}" holds more than words of one paragraph`,
      hint: 'A mark opens and closes in one paragraph, list item or cell.',
    };
  }
  if (holdsMark(mark)) {
    return {
      place,
      rule: 'text/syntax',
      message: `the mark of "${id}" holds another mark`,
      hint: 'Close it before the next one opens.',
    };
  }
  if (toString(mark).trim() !== '') return null;
  return {
    place,
    rule: 'figure/empty',
    message: `the mark of "${id}" is empty`,
    hint: 'Put the words that state the figure inside it.',
  };
}

function holdsBlocks({ type, children: [first, ...others] }: Mark): boolean {
  const isMore = others.length > 0 || (first !== undefined && first.type !== 'paragraph');
  return type === 'mdxJsxFlowElement' && isMore;
}

function holdsMark(mark: Mark): boolean {
  let marks = 0;
  visit(mark, (node) => {
    if (isMark(node)) marks += 1;
  });
  return marks > 1;
}
