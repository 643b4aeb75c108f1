import type { Nodes, Parents, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { MarkedFigure } from '../domain/figure.ts';
import { figureAnchor, machineValue } from '../domain/figure.ts';
import { didYouMean } from './nearest.ts';
import { placeOf } from './place.ts';
import type { TextProblem } from './text-rules.ts';

type Mark = MdxJsxFlowElement | MdxJsxTextElement;

/**
 * Turns the marks of a report into `<data>` elements that carry the figure's value, the first of each figure
 * with its anchor. Changes the tree; returns the figures it found marked and what is wrong with the marks.
 */
export function resolveFigures(
  tree: Root,
  figures: readonly MarkedFigure[],
): { marked: Set<string>; problems: TextProblem[] } {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const marked = new Set<string>();
  const problems: TextProblem[] = [];
  visit(tree, (mark, index, parent) => {
    if (!isMark(mark)) return;
    const id = readId(mark);
    const figure = id === null ? undefined : byId.get(id);
    const problem = markProblem(mark, id, figure, figures);
    if (problem) problems.push(problem);
    if (figure) {
      const first = !marked.has(figure.id);
      marked.add(figure.id);
      mark.data = {
        ...mark.data,
        hName: 'data',
        hProperties: {
          className: ['figure'],
          value: machineValue(figure),
          ...(first ? { id: figureAnchor(figure.id) } : {}),
        },
      };
    }
    wrapInParagraph(mark, index, parent);
  });
  return { marked, problems };
}

/** A problem for each figure that an edition does not mark; `place` says where. */
export function findUnmarked(
  figures: readonly MarkedFigure[],
  marked: ReadonlySet<string>,
  place: (index: number) => TextProblem['place'],
): TextProblem[] {
  return figures.flatMap((figure, index) =>
    marked.has(figure.id)
      ? []
      : [
          {
            place: place(index),
            rule: 'figure/unmarked',
            message: `figure "${figure.id}" is not marked in the text`,
            hint: `Put <Figure id="${figure.id}">…</Figure> around the words that state it.`,
          },
        ],
  );
}

function isMark(node: Nodes): node is Mark {
  return (
    (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') &&
    node.name === 'Figure'
  );
}

/** The mark's id when `id="…"` is all it has; null otherwise. */
function readId(mark: Mark): string | null {
  const [attribute, ...others] = mark.attributes;
  if (others.length > 0 || attribute?.type !== 'mdxJsxAttribute' || attribute.name !== 'id')
    return null;
  return typeof attribute.value === 'string' ? attribute.value : null;
}

function markProblem(
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

/** A mark alone on its line is read as a block; it belongs into a paragraph like any other words. */
function wrapInParagraph(mark: Mark, index: number | undefined, parent: Parents | undefined): void {
  if (mark.type !== 'mdxJsxFlowElement' || index === undefined || !parent) return;
  const inline: MdxJsxTextElement = {
    type: 'mdxJsxTextElement',
    name: mark.name,
    attributes: mark.attributes,
    children: mark.children.flatMap((child) => (child.type === 'paragraph' ? child.children : [])),
    ...(mark.data ? { data: mark.data } : {}),
    ...(mark.position ? { position: mark.position } : {}),
  };
  parent.children[index] = { type: 'paragraph', children: [inline] };
}
