import type { Article, Metadata } from './article.ts';
import { BlockCollector } from './block-collector.ts';
import { DropLedger } from './drop-ledger.ts';
import { isSameTitle } from './html/html-metadata.ts';
import { isInputFault, type InputFault } from './input-fault.ts';
import { frontmatterEnd, readFrontmatterMetadata } from './markdown/frontmatter-metadata.ts';
import { parseMarkdown } from './markdown/markdown-events.ts';
import { levelAt, placeOf, writeMarkdown, type MarkdownSource } from './markdown/write-markdown.ts';
import { readLine } from './metadata-values.ts';
import type { Span } from './placed-text.ts';

/**
 * Reads Markdown (CommonMark with GitHub's tables, footnotes, strikethrough and task lists; HTML in it, no
 * MDX). A line break in a paragraph stays a newline in its text. The first heading, when it is of level 1, is
 * the title, unless a frontmatter gives a different one. A fault only where the text is built to keep a parser
 * busy.
 */
export function readMarkdown(input: string): Article | InputFault {
  const offset = frontmatterEnd(input);
  const events = parseMarkdown(input.slice(offset));
  if (isInputFault(events)) return events;
  const ledger = new DropLedger(input, 'markup');
  const collector = new BlockCollector(ledger);
  const source = { input, offset, events, collector, ledger };
  const fault = writeMarkdown(source);
  if (fault) return fault;
  collector.breakText();
  const metadata = takeTitle(source, readFrontmatterMetadata(input.slice(0, offset)));
  const blocks = collector.finish();
  return { format: 'markdown', input, blocks, dropped: ledger.close(blocks), metadata };
}

/** Moves the title from the blocks into what is known of the article. */
function takeTitle(source: MarkdownSource, metadata: Metadata): Metadata {
  const place = findTitle(source);
  const { blocks } = source.collector;
  const index = blocks.findIndex(
    ({ kind, ...block }) =>
      kind === 'heading' && 'text' in block && place && isWithin(block.text.starts[0], place),
  );
  const block = blocks[index];
  if (!place || block?.kind !== 'heading') return metadata;
  const title = readLine(block.text.text);
  if (title === undefined) return metadata;
  if (metadata.title !== undefined && !isSameTitle(metadata.title, title)) return metadata;
  blocks.splice(index, 1);
  source.ledger.drop(place, 'title');
  return { title, ...metadata };
}

/** Where the first heading of all stands, if it is of level 1. */
function findTitle(source: MarkdownSource): Span | undefined {
  const isHeading = ({ type }: { type: string }) =>
    type === 'atxHeading' || type === 'setextHeading';
  const index = source.events.findIndex(([, token]) => isHeading(token));
  const token = source.events[index]?.[1];
  return token && levelAt(index, source) === 1 ? placeOf(token, source) : undefined;
}

function isWithin(offset: number | undefined, { start, end }: Span): boolean {
  return offset !== undefined && offset >= start && offset < end;
}
