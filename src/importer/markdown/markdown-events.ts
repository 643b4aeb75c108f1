import { parse, postprocess, preprocess } from 'micromark';
import { gfm } from 'micromark-extension-gfm';
import { inputFault, type InputFault } from '../input-fault.ts';

/** A token of Markdown with its place in the text. */
export interface MarkdownToken {
  type: string;
  start: number;
  end: number;
}

/** A token opens or closes; what stands between is in it. */
export type MarkdownEvent = [edge: 'enter' | 'exit', token: MarkdownToken];

/** The parser takes some seconds for so much, in characters; an article of 1,000,000 fits. */
const maximumMarkdownLength = 2_000_000;

/** In one paragraph: the parser compares each of them with all before. */
const mostMarks = 5_000;
/** Of `>` and list markers at the start of one line. */
const mostNesting = 100;

/**
 * Parses Markdown with GitHub's additions into events, which know exactly where they stand; the tree of mdast
 * does not say where each character of a text stood. One tilde is text: `10~12` is a range. A fault where the
 * text is built to keep the parser busy.
 */
export function parseMarkdown(text: string): MarkdownEvent[] | InputFault {
  const fault = findFault(text);
  if (fault) return fault;
  const source = text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text;
  const chunks = preprocess()(source, undefined, true);
  const events = postprocess(
    parse({ extensions: [gfm({ singleTilde: false })] })
      .document()
      .write(chunks),
  );
  return events.map(([edge, { type, start, end }]) => [
    edge,
    {
      type,
      start: start.offset,
      end: type === 'lineEnding' ? lineEnd(source, start.offset) : end.offset,
    },
  ]);
}

/** The parser may count the marks before the next line to the end of one. */
function lineEnd(text: string, start: number): number {
  return start + (text.startsWith('\r\n', start) ? 2 : 1);
}

function findFault(text: string): InputFault | undefined {
  const hint = 'Copy the text of the article into a plain text file (.txt) and import that.';
  if (text.length > maximumMarkdownLength) {
    return inputFault(
      `The Markdown has ${text.length} characters; at most ${maximumMarkdownLength} are read.`,
      hint,
    );
  }
  for (const paragraph of text.split(/(?:\r\n?|\n)[ \t>]*(?=[\r\n])/)) {
    const marks = paragraph.match(/[*_]+|~~+|<[?!]|!?\[|`+/g)?.length ?? 0;
    if (marks > mostMarks) {
      return inputFault(
        `One paragraph of the Markdown has ${marks} marks of emphasis and links.`,
        hint,
      );
    }
  }
  for (const { 0: markers, index } of text.matchAll(/^(?:[ \t]*(?:>|[-+*]|\d{1,9}[.)]))+/gm)) {
    if ((markers.match(/[>+*.)-]/g)?.length ?? 0) <= mostNesting) continue;
    const isRule =
      /^[\t *]+$|^[\t -]+$/.test(markers) &&
      /^[ \t]*(?:[\r\n]|$)/.test(text.slice(index + markers.length, index + markers.length + 100));
    if (!isRule) {
      return inputFault('Lists and quotations of the Markdown stand too deep in each other.', hint);
    }
  }
  return undefined;
}
