import { gfmToMarkdown } from 'mdast-util-gfm';
import { mdxToMarkdown } from 'mdast-util-mdx';
import { toMarkdown, type Options } from 'mdast-util-to-markdown';
import type { Block } from '../article.ts';
import { draftTree } from './draft-tree.ts';
import { showBlocks, type Marks, type ShownBlock } from './shown-blocks.ts';

/**
 * Writes an article's blocks as the MDX text of a report. Whatever the article holds arrives as text: nothing of it
 * is read as markup, code, a note or an image (see `showBlocks` for what is shown). `marks` are put around their
 * words as `<Figure id="…">…</Figure>`. Ends with a line break; empty when there is nothing to show.
 */
export function writeMdx(blocks: readonly Block[], marks: Marks): string {
  return writeShown(showBlocks(blocks, marks));
}

/** Writes what a draft shows as MDX. */
export function writeShown(blocks: readonly ShownBlock[]): string {
  return toMarkdown(draftTree(blocks), options);
}

const inConstruct = 'phrasing';

const options: Options = {
  bullet: '-',
  extensions: [
    // Every cell counts as wide as `---`: columns are not filled up with blanks.
    gfmToMarkdown({ stringLength: () => 3 }),
    mdxToMarkdown(),
    {
      unsafe: [
        // mdast-util-mdx leaves these; they would run, or be refused as code that somebody meant to run.
        { atBreak: true, character: 'i', after: '(?=mport\\s)' },
        { atBreak: true, character: 'e', after: '(?=xport\\s)' },
        // The library's own pattern takes the line break after the sign with it and misses the sign that opens the
        // next line, which then underlines a heading.
        { atBreak: true, character: '-', after: '(?=[ \\t\\r\\n:|-])' },
        // So does the one for addresses of mail with the letter between two signs.
        {
          character: '@',
          before: '[+\\-.\\w]',
          after: '(?=[\\-.\\w])',
          inConstruct,
          notInConstruct: ['link'],
        },
        // mdast-util-gfm-autolink-literal escapes the dot only before a Latin letter. The parser takes any letter,
        // and in an address that it finds by itself a backslash escapes nothing.
        { character: '.', before: '[Ww]{3}', inConstruct },
        // Harmless without its opening half, but the parser looks for that half through all the text before.
        { character: ']', inConstruct },
        // Nobody would see them in the draft, and JavaScript's `^` takes two of them for line breaks.
        { character: '\u2028', inConstruct },
        { character: '\u2029', inConstruct },
        { character: '\uFEFF', inConstruct },
      ],
    },
  ],
};
