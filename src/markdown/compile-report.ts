import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { MarkedFigure } from '../domain/figure.ts';
import { resolveFigures } from './figure-marks.ts';
import { parseMdx } from './parse-mdx.ts';
import { anchorHeadings, type Heading } from './rehype-headings.ts';
import { anchorParagraphs } from './rehype-paragraphs.ts';
import { shapeTables } from './rehype-tables.ts';
import { textBlocks, type TextBlock } from './text-blocks.ts';
import { checkText, describeFaults, type TextProblem } from './text-rules.ts';

/** The words that the compiler itself puts into a text, in the language of the edition. */
export interface TextLabels {
  /** Heading of the notes at the foot. */
  notes: string;
  /** Accessible name of the link from a note back to its mark; `n` is the note's number. */
  backToText: (n: string) => string;
  /** Accessible name of the scrolling box of the text's n-th table. */
  table: (n: number) => string;
}

export interface CompiledText {
  /** Static HTML; only what a report can have. */
  html: string;
  headings: Heading[];
  /** The words of the text, for holding them against the figures. */
  blocks: TextBlock[];
  /** Ids of the figures that the text marks. */
  marked: Set<string>;
  problems: TextProblem[];
}

/**
 * Compiles the text of a report (MDX with GFM, marks, no code) to static HTML. `text` keeps the line numbers of
 * its file. What is wrong comes back as problems, all of them; the HTML is to be used only when there are none.
 */
export function compileReport(
  text: string,
  figures: readonly MarkedFigure[],
  labels: TextLabels,
): CompiledText {
  const { tree, faults } = parseMdx(text);
  const textProblems = [...describeFaults(text, faults), ...checkText(tree, text)];
  const blocks = textBlocks(tree, text);
  const { marked, problems } = resolveFigures(tree, figures);
  const hast = toHtmlTree(labels).runSync(tree);
  // First, so that no heading of the words "P 1" takes an anchor again.
  anchorParagraphs(hast);
  const headings = anchorHeadings(hast);
  shapeTables(hast, labels.table);
  return {
    html: writer.stringify(hast),
    headings,
    blocks,
    marked,
    problems: [...textProblems, ...problems],
  };
}

const writer = unified().use(rehypeStringify).freeze();

function toHtmlTree(labels: TextLabels) {
  return unified().use(remarkRehype, {
    clobberPrefix: '',
    footnoteLabel: labels.notes,
    footnoteLabelProperties: {},
    footnoteBackLabel: (reference: number, rereference: number) =>
      labels.backToText(
        rereference > 1 ? `${reference + 1}-${rereference}` : String(reference + 1),
      ),
  });
}
