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
const numRuns = Number(process.env['FUZZ_RUNS'] ?? 150);
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
        break;
    }
    return { name: 'table', texts: block.rows.flat().map(({ text }) => text) };
  });
}

function bodyOf(draft: string): string {
  const split = splitFrontmatter(draft);
  expect(split).not.toBeNull();
  return split?.body ?? '';
}

/** What the archive makes of a draft: its blocks, and what is wrong with it. */
function shownPage(blocks: readonly Block[], marks: Marks) {
  const body = bodyOf(writeDraft({ title: 'x' }, blocks, marks));
  const figures = ['m0', 'm1'].map((id) => ({ id, value: 1 }));
  const { html, problems } = compileReport(body, figures, textLabels.en);
  const unsafe = addresses(html).filter((address) => !/^(?:https?:\/\/|mailto:)/i.test(address));
  return { problems, unsafe, blocks: htmlBlocks(html) };
}

function wantedPage(blocks: readonly Block[], marks: Marks): ReturnType<typeof shownPage> {
  return { problems: [], unsafe: [], blocks: wantedBlocks(blocks, marks) };
}

/** What MDX's own compiler makes of a draft: its words, its tags that no draft has, and its code. */
async function shownByMdx(blocks: readonly Block[], marks: Marks) {
  const { page, mdxTypes } = await renderMdx(bodyOf(writeDraft({ title: 'x' }, blocks, marks)));
  const tags = tagNames(page).filter((name) => !allowedTags.has(name));
  const code = [...mdxTypes].filter((type) => !/^mdxJsx(?:Text|Flow)Element Figure$/.test(type));
  return { words: withoutBlanks(pageBlocks(page)), tags, code };
}

function wantedByMdx(
  blocks: readonly Block[],
  marks: Marks,
): Awaited<ReturnType<typeof shownByMdx>> {
  return { words: withoutBlanks(wantedBlocks(blocks, marks)), tags: [], code: [] };
}

// MDX takes away the paragraph around tags that stand alone, with the blanks between them.
function withoutBlanks(blocks: readonly PageBlock[]): string {
  const words = blocks.map(({ texts }) => texts.join('')).join('');
  return words.replaceAll(/\s/g, '');
}

const allowedTags = new Set(
  'p h2 h3 h4 h5 h6 ul ol li blockquote table thead tbody tr th td a figure-mark'.split(' '),
);

/** A text in every kind of block: alone, in the first and the last line of several, and within one. */
function everywhere(text: string): Block[] {
  const alone = placed(text);
  const atLines = placed(`${text}\nkata\n${text}`);
  const within = placed(`kata ${text} kata`);
  return [
    ...[alone, atLines, within].map((each) => ({ kind: 'paragraph', text: each }) as const),
    { kind: 'heading', depth: 2, text: alone },
    { kind: 'list', ordered: false, items: [alone, atLines] },
    { kind: 'list', ordered: true, items: [alone] },
    { kind: 'quote', paragraphs: [alone, atLines] },
    { kind: 'table', rows: [[alone, within], [alone]] },
  ];
}

/** A text before and after marks, with nothing, a blank or a line break between. */
function besideMarks(text: string): { blocks: Block[]; marks: Marks } {
  const beside = ['', ' ', '\n'].map((between) => {
    const before = `${text}${between}922${between}`;
    const [start, end] = [text.length + between.length, text.length + between.length + 3];
    return { text: placed(`${before}${text}`), mark: { id: 'm0', start, end } };
  });
  const texts = beside.map((each) => each.text);
  const paragraphs = texts.map((each) => ({ kind: 'paragraph', text: each }) as const);
  const blocks: Block[] = [...paragraphs, { kind: 'table', rows: [texts.slice(0, 2)] }];
  return { blocks, marks: new Map(beside.map((each) => [each.text, [each.mark]])) };
}

describe('whatever an article holds', () => {
  test(
    'its page shows the same words in the same blocks, breaks no rule and links nothing unsafe',
    () => {
      fc.assert(
        fc.property(nastyBlocks, ({ blocks, marks }) => {
          expect(shownPage(blocks, marks)).toEqual(wantedPage(blocks, marks));
        }),
        { numRuns },
      );
    },
    timeout,
  );

  test(
    'it stays text for the compiler of MDX: no code and no tag but marks',
    async () => {
      await fc.assert(
        fc.asyncProperty(nastyBlocks, async ({ blocks, marks }) => {
          expect(await shownByMdx(blocks, marks)).toEqual(wantedByMdx(blocks, marks));
        }),
        { numRuns },
      );
    },
    timeout,
  );
});

describe('strings that have broken software elsewhere', () => {
  test('stay text in every place of a draft', () => {
    expect(naughtyStrings.length).toBeGreaterThan(400);
    for (const text of naughtyStrings) {
      const blocks = everywhere(text);
      expect(shownPage(blocks, new Map())).toEqual(wantedPage(blocks, new Map()));
    }
  }, 60_000);

  test('stay text beside marks', () => {
    for (const text of naughtyStrings) {
      const { blocks, marks } = besideMarks(text);
      expect(shownPage(blocks, marks)).toEqual(wantedPage(blocks, marks));
    }
  }, 60_000);

  test('are no code for the compiler of MDX', async () => {
    for (const text of naughtyStrings) {
      const { blocks: beside, marks } = besideMarks(text);
      const blocks = [...beside.slice(0, 2), ...everywhere(text).slice(0, 2)];
      expect(await shownByMdx(blocks, marks)).toEqual(wantedByMdx(blocks, marks));
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
