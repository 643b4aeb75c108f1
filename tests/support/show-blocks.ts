import { textsOf, type Article, type Block, type DropReason } from '../../src/importer/article.ts';
import { isInputFault, type InputFault } from '../../src/importer/input-fault.ts';

/** The blocks of an article in short: `h2 Title`, `p Text`, `- item`, `> quoted`, `| cell | cell`. */
export function showBlocks(read: Article | InputFault): string[] {
  return articleOf(read).blocks.flatMap((block) => showBlock(block));
}

/** What was dropped of an article for a reason, as it stood in the input. */
export function showDropped(read: Article | InputFault, reason: DropReason): string[] {
  const { input, dropped } = articleOf(read);
  return dropped
    .filter((span) => span.reason === reason)
    .map(({ start, end }) => input.slice(start, end));
}

/** The stretch of the input that a piece of an article's text stood in. */
export function showPlace(read: Article | InputFault, piece: string): string {
  const { input, blocks } = articleOf(read);
  for (const { text, starts, ends } of blocks.flatMap(textsOf)) {
    const from = text.indexOf(piece);
    if (from !== -1) return input.slice(starts[from], ends[from + piece.length - 1]);
  }
  throw new Error(`No text holds ${piece}`);
}

/** The article that was read; a fault fails the test. */
export function articleOf(read: Article | InputFault): Article {
  if (isInputFault(read)) throw new Error(read.fault.message);
  return read;
}

function showBlock(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
      return [`p ${block.text.text}`];
    case 'heading':
      return [`h${block.depth} ${block.text.text}`];
    case 'list':
      return block.items.map(
        ({ text }, index) => `${block.ordered ? `${index + 1}.` : '-'} ${text}`,
      );
    case 'quote':
      return block.paragraphs.map(({ text }) => `> ${text}`);
    case 'table':
      return block.rows.map((row) => `| ${row.map(({ text }) => text).join(' | ')}`);
    default:
      return [];
  }
}
