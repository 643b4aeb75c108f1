import type { Parents, Root } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import { figureAnchor, machineValue, type MarkedFigure } from '../domain/figure.ts';
import { isMark, markProblem, readMarkId, type Mark } from './mark-rules.ts';
import type { TextProblem } from './text-rules.ts';

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
    const id = readMarkId(mark);
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
