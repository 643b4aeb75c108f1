import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../src/domain/problem.ts';
import { compileEdition } from '../../../src/loaders/compile-edition.ts';
import { readReport } from '../../../src/loaders/read-report.ts';
import { readReportFiles, type EditionFile } from '../../../src/loaders/report-files.ts';

// Every digit of every mark of every report in the archive is changed to each of the nine others, and every digit
// of every value to three others. A file is checked with one digit changed in each of its marks at the same time: the check lists
// all faults at once, so one run tells of all of them.

const root = fileURLToPath(new URL('../../../', import.meta.url));
const { files } = await readReportFiles(root);
const reports = [...Map.groupBy(files, ({ slug }) => slug)];
const minutes = 60_000;
const others = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/** A piece of a file whose digits are changed, and the figure it belongs to. */
interface Target {
  start: number;
  words: string;
  figure: string;
}

function marksOf({ text }: EditionFile): Target[] {
  return [...text.matchAll(/<Figure id="([^"]+)">([^<]*)<\/Figure>/g)].map((match) => {
    const [whole, figure = '', words = ''] = match;
    return { start: match.index + whole.indexOf('>') + 1, words, figure };
  });
}

function amountsOf({ text }: EditionFile): Target[] {
  const figures = [...text.matchAll(/^ {2}- id: (\S+)$/gm)];
  return [...text.matchAll(/^ {4}(?:value|low|high|of): ([\d.]+)$/gm)].map((match) => {
    const [line, words = ''] = match;
    const figure = figures.findLast(({ index }) => index < match.index)?.[1] ?? '';
    return { start: match.index + line.length - words.length, words, figure };
  });
}

/** The targets with their n-th digit changed, and the text with all of those changes. */
function changeDigits(text: string, targets: readonly Target[], n: number, by: number) {
  let changedText = text;
  const changed = targets.flatMap((target) => {
    const digit = [...target.words.matchAll(/\d/g)][n];
    if (digit === undefined) return [];
    const at = target.start + digit.index;
    const other = String((Number(digit[0]) + by) % 10);
    changedText = changedText.slice(0, at) + other + changedText.slice(at + 1);
    return [{ ...target, at }];
  });
  return { changed, text: changedText };
}

function check(editions: readonly EditionFile[], only?: EditionFile): Problem[] {
  const report = readReport(editions[0]?.slug ?? '', editions);
  const texts = report.editions
    .filter(({ file }) => only === undefined || file === only.file)
    .flatMap((edition) => compileEdition(report, edition).problems);
  return [...report.problems, ...texts];
}

const lineOf = (text: string, offset: number) => text.slice(0, offset).split('\n').length;

describe.each(reports)('%s', (_slug, editions) => {
  it('is in order as it stands', () => {
    expect(check(editions)).toEqual([]);
  });

  it.each(editions.map((edition) => [edition.language, edition] as const))('no digit of a mark in %s.mdx can change unseen', (_language, edition) => {
    const targets = marksOf(edition);
    const longest = Math.max(...targets.map(({ words }) => words.replaceAll(/\D/g, '').length));
    expect(targets.length).toBeGreaterThan(0);
    for (let n = 0; n < longest; n += 1) {
      for (const by of others) {
        const { changed, text } = changeDigits(edition.text, targets, n, by);
        const faults = check(
          editions.map((other) => (other === edition ? { ...edition, text } : other)),
          edition,
        ).filter(({ file, rule }) => file === edition.file && rule === 'figure/value');
        for (const { start, words, figure } of changed) {
          const line = lineOf(text, start);
          const lineStart = text.lastIndexOf('\n', start) + 1;
          const from = start - lineStart + 1;
          const told = faults.some(
            ({ place, message }) =>
              place.line === line &&
              place.column >= from &&
              place.column <= from + words.length &&
              message.includes(`"${figure}"`),
          );
          expect(told, `digit ${n + 1} of "${words}" (${figure}), changed by ${by}`).toBe(true);
        }
      }
    }
  }, 2 * minutes);

  it('no digit of a value can change unseen in any edition', () => {
    const main = editions.find(({ text }) => /^figures:/m.test(text));
    if (!main) throw new Error('No edition carries the figures.');
    const targets = amountsOf(main);
    const longest = Math.max(...targets.map(({ words }) => words.length));
    for (let n = 0; n < longest; n += 1) {
      // One kind of field at a time: a range whose low end passes its high end is another fault.
      for (const field of ['value', 'low', 'high', 'of']) {
        const some = targets.filter(({ start }) =>
          main.text.slice(0, start).endsWith(`${field}: `),
        );
        for (const by of [1, 4, 9]) {
          const { changed, text } = changeDigits(main.text, some, n, by);
          if (changed.length === 0) continue;
          const problems = check(
            editions.map((other) => (other === main ? { ...main, text } : other)),
          );
          for (const { figure, words } of changed) {
            const told = new Set(
              problems
                .filter(
                  ({ rule, message }) =>
                    rule === 'frontmatter/schema' || message.includes(`"${figure}"`),
                )
                .map(({ file }) => file),
            );
            const expected = problems.some(({ rule }) => rule === 'frontmatter/schema')
              ? 1
              : editions.length;
            expect(told.size, `digit ${n + 1} of ${field}: ${words} (${figure}), by ${by}`)
              .toBeGreaterThanOrEqual(expected);
          }
        }
      }
    }
  }, 2 * minutes);
});
