import { textLabels } from '../../src/i18n/text-labels.ts';
import { textsOf, type Article } from '../../src/importer/article.ts';
import { draftFields, draftMarks } from '../../src/importer/draft/draft-fields.ts';
import { writeDraft } from '../../src/importer/draft/write-draft.ts';
import type { Span } from '../../src/importer/placed-text.ts';
import { findUncoveredDigits } from '../../src/importer/find-digits.ts';
import {
  importArticle,
  type ImportChoices,
  type ImportData,
} from '../../src/importer/import-article.ts';
import { compileReport } from '../../src/markdown/compile-report.ts';
import { splitFrontmatter } from '../../src/markdown/frontmatter.ts';
import { htmlBlocks } from './html-words.ts';

/** What is wrong with an import, in words; empty where it kept its promises. */
export function importFaults(
  article: Article,
  data: ImportData,
  choices: ImportChoices = {},
): { faults: string[]; draft: string } {
  const { input } = article;
  const imported = importArticle(article, data, choices);
  const { figures, notFigures, dropped, blocks } = imported;
  const faults: string[] = [];
  for (const { start, end } of findUncoveredDigits(input, [...figures, ...notFigures, ...dropped]))
    faults.push(`lost digits: ${input.slice(start, end)}`);
  if (article.format === 'text') {
    for (const { start, end, text } of figures)
      if (plain(linesLeft(input, dropped, { start, end })) !== plain([text]))
        faults.push(`misplaced: ${text} / ${input.slice(start, end)}`);
  }
  const draft = writeDraft(draftFields(imported, data, 'restated'), blocks, draftMarks(imported));
  const body = splitFrontmatter(draft)?.body ?? '';
  const { html, problems } = compileReport(
    body,
    figures.map(({ proposed }) => ({ id: proposed.id, value: 1 })),
    textLabels.en,
  );
  faults.push(...problems.map(({ rule, message }) => `${rule}: ${message}`));
  const shown = htmlBlocks(html).flatMap(({ texts }) => texts);
  const wanted =
    article.format === 'text'
      ? linesLeft(input, dropped)
      : blocks.flatMap(textsOf).map(({ text }) => text);
  const [seen, expected] = [plain(shown), plain(wanted)];
  if (seen !== expected)
    faults.push(`shows ${JSON.stringify(seen)}, not ${JSON.stringify(expected)}`);
  return { faults, draft };
}

/** A plain text without what was dropped. */
function linesLeft(
  input: string,
  dropped: readonly Span[],
  within: Span = { start: 0, end: input.length },
): string[] {
  let left = '';
  let at = within.start;
  for (const { start, end } of dropped.toSorted((a, b) => a.start - b.start)) {
    if (end <= within.start || start >= within.end) continue;
    left += input.slice(at, Math.max(at, start));
    // A line ends where it ends, also where what was left out reaches over its end.
    left += input.slice(start, end).replaceAll(/[^ \t\r\n\f\v\u0085\u2028\u2029]+/g, '');
    at = Math.max(at, end);
  }
  return [left + input.slice(at, within.end)];
}

/** Words with one blank between them: no page shows how many blanks stand at the edge of a line. */
function plain(texts: readonly string[]): string {
  return texts
    .join('\n')
    .replaceAll(/[\s\u0085]+/g, ' ')
    .trim();
}
