import { fileURLToPath } from 'node:url';
import naughtyStrings from 'big-list-of-naughty-strings' with { type: 'json' };
import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { readImportData } from '../../../scripts/lib/import/read-import-data.ts';
import type { ImportData } from '../../../src/importer/import-article.ts';
import { isInputFault } from '../../../src/importer/input-fault.ts';
import { readArticle } from '../../../src/importer/read-article.ts';
import { splitFrontmatter } from '../../../src/markdown/frontmatter.ts';
import { nastyText } from '../../support/article-blocks.ts';
import { importFaults } from '../../support/import-faults.ts';
import { renderMdx } from '../../support/render-mdx.ts';
import { sampleArticles, sampleMarkdown, samplePage } from '../../support/sample-articles.ts';

// A whole run: FUZZ_RUNS=20000 npx vitest run --project unit tests/unit/importer/whole-import.test.ts
const numRuns = Number(process.env['FUZZ_RUNS'] ?? 150);
const timeout = 30_000 + numRuns * 60;
// Each string is tried in every third position, in a whole run in all of them.
const step = numRuns > 1_000 ? 1 : 3;
// Every so many drafts go through MDX's own compiler too, which takes most of the time.
const mdxEvery = 25;

let data: ImportData;
beforeAll(async () => {
  data = await readImportData(fileURLToPath(new URL('../../../', import.meta.url)));
});

function faultsOf(input: string, name = 'a.txt'): { faults: string[]; draft: string } {
  const article = readArticle(input, { name });
  if (isInputFault(article)) return { faults: [], draft: '' };
  return importFaults(article, data);
}

/** What MDX's own compiler finds in a draft beside text and marks. */
async function codeIn(draft: string): Promise<string[]> {
  const body = splitFrontmatter(draft)?.body ?? '';
  const { mdxTypes } = await renderMdx(body);
  return [...mdxTypes].filter((type) => !/^mdxJsx(?:Text|Flow)Element Figure$/.test(type));
}

test('the samples come through whole', async () => {
  for (const [name, input] of [
    ...sampleArticles.map((text) => ['a.txt', text] as const),
    ['a.html', samplePage] as const,
    ['a.md', sampleMarkdown] as const,
  ]) {
    const { faults, draft } = faultsOf(input, name);
    expect(faults).toEqual([]);
    expect(await codeIn(draft)).toEqual([]);
  }
});

const [english = '', indonesian = ''] = sampleArticles;

describe('the Big List of Naughty Strings stays text', () => {
  test.each([
    ['paragraph', 'a.txt', (text: string) => `${english.slice(0, 700)}\n${text}\n${indonesian}`],
    ['first line', 'a.txt', (text: string) => `${text}\n${english}`],
    ['heading', 'a.txt', (text: string) => english.replace('Difficulties remain', text)],
    [
      'beside a figure',
      'a.txt',
      (text: string) => english.replaceAll('60.3%', `${text} 60.3% ${text}`),
    ],
    ['caption', 'a.txt', (text: string) => english.replace('Hoang Tho', text)],
    ['byline', 'a.txt', (text: string) => indonesian.replace('TAM ANH', text)],
    [
      'address',
      'a.txt',
      (text: string) =>
        indonesian.replace(
          'https://example.vn/lang-son-post927534.html',
          `https://example.vn/${text}`,
        ),
    ],
    ['comment', 'a.txt', (text: string) => `${english}${text}`],
    ['page title', 'a.html', (text: string) => samplePage.replaceAll('Upland poverty falls', text)],
    ['page cell', 'a.html', (text: string) => samplePage.replace('1,250', text)],
    ['page attribute', 'a.html', (text: string) => samplePage.replace('a1.jpg', text)],
    ['list item', 'a.md', (text: string) => sampleMarkdown.replace('125 of', text)],
    ['table cell', 'a.md', (text: string) => sampleMarkdown.replace('1,250', text)],
    ['quote', 'a.md', (text: string) => sampleMarkdown.replace('We need', text)],
    ['link', 'a.md', (text: string) => sampleMarkdown.replace('VND1.26 trillion', text)],
  ] satisfies [string, string, (text: string) => string][])(
    '%s',
    async (position, name, put) => {
      const first = position.length % step;
      for (const [index, text] of naughtyStrings.entries()) {
        if (index % step !== first) continue;
        // A replacement string must not read "$&" as a pattern.
        const { faults, draft } = faultsOf(put(text.replaceAll('$', '$$$$')), name);
        expect(faults, text).toEqual([]);
        expect(index % mdxEvery === 0 ? await codeIn(draft) : [], text).toEqual([]);
      }
    },
    60_000,
  );
});

/** An article with pieces put in, cut out, doubled and moved. */
const mutated = fc
  .tuple(
    fc.constantFrom(
      ...sampleArticles.map((text) => ['a.txt', text] as const),
      ['a.html', samplePage] as const,
      ['a.md', sampleMarkdown] as const,
    ),
    fc.array(
      fc.tuple(fc.constantFrom('put', 'cut', 'double', 'move'), fc.nat(), fc.nat(60), nastyText),
      { minLength: 1, maxLength: 6 },
    ),
  )
  .map(([[name, text], changes]) => {
    let input = text;
    for (const [change, where, length, nasty] of changes) {
      const at = where % (input.length + 1);
      const piece = input.slice(at, at + length);
      const before = input.slice(0, at);
      const after = input.slice(at + length);
      if (change === 'put') input = before + nasty + input.slice(at);
      else if (change === 'cut') input = before + after;
      else if (change === 'double') input = before + piece + piece + after;
      else input = piece + before + after;
    }
    return { name, input };
  });

test(
  'whatever becomes of an article, its draft shows its words, runs nothing and loses no digit',
  async () => {
    let run = 0;
    await fc.assert(
      fc.asyncProperty(mutated, async ({ name, input }) => {
        const { faults, draft } = faultsOf(input, name);
        expect(faults).toEqual([]);
        run += 1;
        expect(run % mdxEvery === 0 ? await codeIn(draft) : []).toEqual([]);
      }),
      { numRuns },
    );
  },
  timeout,
);
