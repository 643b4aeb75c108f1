import naughtyStrings from 'big-list-of-naughty-strings' with { type: 'json' };
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textLabels } from '../../../../src/i18n/text-labels.ts';
import type { Block } from '../../../../src/importer/article.ts';
import { showBlocks, type Marks } from '../../../../src/importer/draft/shown-blocks.ts';
import { writeDraft } from '../../../../src/importer/draft/write-draft.ts';
import { compileReport } from '../../../../src/markdown/compile-report.ts';
import { readYaml, splitFrontmatter } from '../../../../src/markdown/frontmatter.ts';
import { nastyBlocks, placed } from '../../../support/article-blocks.ts';
import {
  addresses,
  htmlBlocks,
  pageBlocks,
  tagNames,
  type PageBlock,
} from '../../../support/html-words.ts';
import { renderMdx } from '../../../support/render-mdx.ts';

// A whole run of the laws: FUZZ_RUNS=20000 npx vitest run --project unit tests/unit/importer/draft
const numRuns = Number(process.env['FUZZ_RUNS'] ?? 300);
const timeout = 20_000 + numRuns * 20;

/** What a page of these blocks must show. */
function wantedBlocks(blocks: readonly Block[], marks: Marks): PageBlock[] {
  return showBlocks(blocks, marks).map((block) => {
    switch (block.kind) {
      case 'paragraph':
        return { name: 'p', texts: [block.text.text] };
      case 'heading':
        return { name: `h${block.depth}`, texts: [block.text.text] };
      case 'list':
        return { name: block.ordered ? 'ol' : 'ul', texts: block.items.map(({ text }) => text) };
      case 'quote':
        return { name: 'blockquote', texts: block.paragraphs.map(({ text }) => text) };
      case 'table':
        return { name: 'table', texts: block.rows.flat().map(({ text }) => text) };
    }
  });
}

function bodyOf(draft: string): string {
  const split = splitFrontmatter(draft);
  expect(split).not.toBeNull();
  return split?.body ?? '';
}

function expectFaithful(blocks: readonly Block[], marks: Marks): void {
  const body = bodyOf(writeDraft({ title: 'x' }, blocks, marks));
  const figures = ['m0', 'm1'].map((id) => ({ id, value: 1 }));
  const { html, problems } = compileReport(body, figures, textLabels.en);
  expect(problems).toEqual([]);
  expect(htmlBlocks(html)).toEqual(wantedBlocks(blocks, marks));
  for (const address of addresses(html)) expect(address).toMatch(/^(?:https?:\/\/|mailto:)/i);
}

// MDX takes away the paragraph around tags that stand alone, with the blanks between them.
const withoutBlanks = (blocks: readonly PageBlock[]) =>
  blocks
    .map(({ texts }) => texts.join(''))
    .join('')
    .replaceAll(/\s/g, '');

async function expectFaithfulInMdx(blocks: readonly Block[], marks: Marks): Promise<void> {
  const body = bodyOf(writeDraft({ title: 'x' }, blocks, marks));
  const { page, mdxTypes } = await renderMdx(body);
  expect(withoutBlanks(pageBlocks(page))).toBe(withoutBlanks(wantedBlocks(blocks, marks)));
  for (const name of tagNames(page)) expect(allowedTags).toContain(name);
  for (const type of mdxTypes) expect(type).toMatch(/^mdxJsx(?:Text|Flow)Element Figure$/);
}

const allowedTags = [
  ...['p', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'blockquote', 'a', 'figure-mark'],
  ...['table', 'thead', 'tbody', 'tr', 'th', 'td'],
];

/** A text in every kind of block: alone, in the first, the last and a middle line, and within one. */
function everywhere(text: string): Block[] {
  const [alone, ...others] = [
    ...[text, `kata\n${text}`, `${text}\nkata`, `kata\n${text}\nkata`, `kata ${text} kata`],
  ].map(placed);
  if (alone === undefined) return [];
  return [
    { kind: 'paragraph', text: alone },
    ...others.map((each) => ({ kind: 'paragraph', text: each }) as const),
    { kind: 'heading', depth: 2, text: alone },
    { kind: 'list', ordered: false, items: [alone, ...others] },
    { kind: 'list', ordered: true, items: [alone] },
    { kind: 'quote', paragraphs: [alone, ...others] },
    { kind: 'table', rows: [[alone, ...others], [alone]] },
    { kind: 'table', rows: [[alone], [alone]] },
  ];
}

/** A text before and after marks, in every kind of block. */
function besideMarks(text: string): { blocks: Block[]; marks: Marks } {
  const beside = ['', ' ', '\n'].map((between) => {
    const before = `${text}${between}922${between}`;
    const [start, end] = [text.length + between.length, text.length + between.length + 3];
    return { text: placed(`${before}${text}`), mark: { id: 'm0', start, end } };
  });
  const texts = beside.map((each) => each.text);
  const blocks: Block[] = [
    ...texts.map((each) => ({ kind: 'paragraph', text: each }) as const),
    ...texts.map((each) => ({ kind: 'heading', depth: 2, text: each }) as const),
    { kind: 'list', ordered: false, items: texts },
    { kind: 'quote', paragraphs: texts },
    { kind: 'table', rows: [texts, texts] },
  ];
  return { blocks, marks: new Map(beside.map((each) => [each.text, [each.mark]])) };
}

describe('whatever an article holds', () => {
  test(
    'its page shows the same words in the same blocks, breaks no rule and links nothing unsafe',
    () => {
      fc.assert(
        fc.property(nastyBlocks, ({ blocks, marks }) => expectFaithful(blocks, marks)),
        { numRuns },
      );
    },
    timeout,
  );

  test(
    'it stays text for the compiler of MDX: no code and no tag but marks',
    async () => {
      await fc.assert(
        fc.asyncProperty(nastyBlocks, ({ blocks, marks }) => expectFaithfulInMdx(blocks, marks)),
        { numRuns },
      );
    },
    timeout,
  );
});

describe('strings that have broken software elsewhere', () => {
  test('stay text in every place of a draft', () => {
    expect(naughtyStrings.length).toBeGreaterThan(400);
    for (const text of naughtyStrings) expectFaithful(everywhere(text), new Map());
  }, 60_000);

  test('stay text beside marks', () => {
    for (const text of naughtyStrings) {
      const { blocks, marks } = besideMarks(text);
      expectFaithful(blocks, marks);
    }
  }, 60_000);

  test('are no code for the compiler of MDX', async () => {
    for (const text of naughtyStrings) {
      const { blocks, marks } = besideMarks(text);
      await expectFaithfulInMdx([...blocks.slice(0, 1), ...blocks.slice(-1)], marks);
      await expectFaithfulInMdx(everywhere(text).slice(0, 2), new Map());
    }
  }, 60_000);

  test('come back from the frontmatter', () => {
    for (const text of naughtyStrings) {
      const source = { author: text, url: text };
      const fields = { title: text, summary: text, source, list: [text] };
      const split = splitFrontmatter(writeDraft(fields, [], new Map()));
      expect(readYaml(split?.yaml ?? '')).toEqual({ data: fields });
    }
  });
});
