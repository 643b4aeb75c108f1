import type { Block } from '../article.ts';

// Lines that could be headings are short; what ends like a sentence, a list or a quotation is none.
const longestHeading = 110;
const mostWords = 16;
/** A text of this length runs on: what stands above it may be its heading. */
export const runningLength = 120;

/**
 * Makes headings of the short lines of a plain text that stand alone above running text. An article that has headings
 * of its own (a web page, Markdown) keeps them as they are.
 */
export function findHeadings(blocks: readonly Block[]): Block[] {
  if (blocks.some(({ kind }) => kind === 'heading')) return [...blocks];
  return blocks.map((block, index) => {
    if (block.kind !== 'paragraph' || !isHeadline(block.text.text)) return block;
    const before = blocks[index - 1];
    const after = blocks[index + 1];
    // Short lines in a row are a list or a table that lost its form.
    const isAlone = !isShort(before) || index === 0;
    const introduces =
      after?.kind === 'paragraph' ? after.text.text.length >= runningLength : false;
    const isAnnounced = before?.kind === 'paragraph' && /[::]\s*$/.test(before.text.text);
    if (!isAlone || !introduces || isAnnounced) return block;
    return { kind: 'heading', depth: 2, text: block.text };
  });
}

/** Whether a line has the form of a heading, wherever it stands. */
export function isHeadline(text: string): boolean {
  const line = text.trim();
  const words = line.split(/\s+/);
  return (
    line.length <= longestHeading &&
    words.length <= mostWords &&
    words.length >= 2 &&
    /^(?:[-–—]\s)?["“‘'«(]?[\p{Lu}\d]/u.test(line) &&
    /\p{L}{2}/u.test(line) &&
    !/[.,;:…]["”’')]?$/.test(line) &&
    !/\t|\|/.test(line) &&
    (line.endsWith('?') || !/^[-–—+•*]\s/.test(line))
  );
}

function isShort(block: Block | undefined): boolean {
  return block?.kind === 'paragraph' && isHeadline(block.text.text);
}
