import type { PhrasingContent, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import { machineValue, type MarkedFigure } from '../domain/figure.ts';
import { markAnchor, popoverAnchor } from '../domain/figure-anchors.ts';
import { isMark, markProblem, readMarkId } from './mark-rules.ts';
import type { TextProblem } from './text-rules.ts';

/**
 * Turns the marks of a report into `<data>` elements that carry the figure's value, each with an anchor of its
 * own; pressing one shows the figure's popover, which the page around the text has. Changes the tree; returns the
 * figures it found marked and what is wrong with the marks.
 */
export function resolveFigures(
  tree: Root,
  figures: readonly MarkedFigure[],
): { marked: Set<string>; problems: TextProblem[] } {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const marks = new Map<string, number>();
  const problems: TextProblem[] = [];
  visit(tree, (mark, index, parent) => {
    if (!isMark(mark)) return;
    const id = readMarkId(mark);
    const figure = id === null ? undefined : byId.get(id);
    const problem = markProblem(mark, id, figure, figures);
    if (problem) problems.push(problem);
    const inline = mark.type === 'mdxJsxTextElement' ? mark : inlineMark(mark);
    if (figure) {
      const n = (marks.get(figure.id) ?? 0) + 1;
      marks.set(figure.id, n);
      const anchor = markAnchor(figure.id, n);
      inline.children = [pressable(inline.children, anchor, popoverAnchor(figure.id))];
      inline.data = {
        ...inline.data,
        hName: 'data',
        hProperties: { className: ['figure'], value: machineValue(figure), id: anchor },
      };
    }
    if (inline !== mark && index !== undefined && parent) {
      parent.children[index] = { type: 'paragraph', children: [inline] };
    }
  });
  return { marked: new Set(marks.keys()), problems };
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

/**
 * Makes the words of a mark show a popover when they are pressed, without a script: they label a button that
 * stands, without an extent of its own, behind them. The words are not inside the button, because no browser
 * breaks the line within one, because notes and links cannot stand in one, and because reading modes and feed
 * readers drop buttons with all that they hold: here they drop the button and keep the number.
 */
function pressable(words: PhrasingContent[], anchor: string, popover: string): MdxJsxTextElement {
  const button = element('button', [], {
    type: 'button',
    popoverTarget: popover,
    ariaLabelledBy: [anchor],
  });
  return element('label', [...words, button], {});
}

function element(
  name: string,
  children: PhrasingContent[],
  hProperties: Record<string, string | string[]>,
): MdxJsxTextElement {
  return {
    type: 'mdxJsxTextElement',
    name: null,
    attributes: [],
    children,
    data: { hName: name, hProperties },
  };
}

/** A mark alone on its line is read as a block; it belongs into a paragraph like any other words. */
function inlineMark({ children, data, ...mark }: MdxJsxFlowElement): MdxJsxTextElement {
  return {
    ...mark,
    type: 'mdxJsxTextElement',
    children: children.flatMap((child) => (child.type === 'paragraph' ? child.children : [])),
    ...(data ? { data } : {}),
  };
}
