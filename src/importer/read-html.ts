import type { Article } from './article.ts';
import { BlockCollector } from './block-collector.ts';
import { DropLedger } from './drop-ledger.ts';
import { findArticle } from './html/find-article.ts';
import { isSameTitle, readHtmlMetadata } from './html/html-metadata.ts';
import { textOf } from './html/html-tree.ts';
import { maximumHtmlDepth, parseHtml } from './html/parse-html.ts';
import { writeHtml } from './html/write-html.ts';
import { inputFault, type InputFault } from './input-fault.ts';

/**
 * Reads a saved web page, or a piece of one: the article's text as a reader sees it, the rest of the page
 * dropped. Nothing of the page is run or loaded. A fault only when its tags stand too deep in each other.
 */
export function readHtml(input: string): Article | InputFault {
  const page = parseHtml(input);
  if (!page) return tooDeep();
  const found = findArticle(page);
  const metadata = readHtmlMetadata(page, found.title);
  // A heading that is something else than what the page calls itself stays where it is.
  const { title, ...untitled } = found;
  const isTitle =
    title && metadata.title !== undefined && isSameTitle(textOf(title), metadata.title);
  const ledger = new DropLedger(input);
  const collector = new BlockCollector(ledger);
  writeHtml(page, { html: input, offset: 0, collector, ledger, place: isTitle ? found : untitled });
  const blocks = collector.finish();
  return { format: 'html', input, blocks, dropped: ledger.close(blocks), metadata };
}

/** What is wrong with a page that only a machine, or a broken one, can have written. */
export function tooDeep(): InputFault {
  return inputFault(
    `The tags of the page stand in each other more than ${maximumHtmlDepth} deep.`,
    'Copy the text of the article into a plain text file (UTF-8) and import that.',
  );
}
