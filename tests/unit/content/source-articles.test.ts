import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readReport } from '../../../src/loaders/read-report.ts';
import { readReportFiles } from '../../../src/loaders/report-files.ts';

const folder = process.env['SOURCE_ARTICLES'];
const isAvailable = folder !== undefined && existsSync(folder);
if (!isAvailable) {
  console.warn(
    'SKIPPED: SOURCE_ARTICLES names no folder, so no report was compared with its source article.',
  );
}

const articles = isAvailable
  ? readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => readFileSync(join(folder, name), 'utf8'))
  : [];
const { files } = await readReportFiles(process.cwd());
const reports = [...Map.groupBy(files, ({ slug }) => slug)].flatMap(([slug, editions]) => {
  const read = readReport(slug, editions);
  const article = articles.find((text) => read.report && text.includes(read.report.source.url));
  return read.report && article ? [{ ...read, data: read.report, article }] : [];
});

describe.skipIf(!isAvailable)('the reports whose source article is at hand', () => {
  test('are the two founding ones', () => {
    expect(reports.map(({ slug }) => slug)).toEqual(
      expect.arrayContaining(['lang-son-2025', 'lao-cai-2025-03-07']),
    );
  });

  test('quote the words of each figure as they stand in the article', () => {
    const misquoted = reports.flatMap(({ data, article }) =>
      data.figures.filter(({ asWritten }) => !article.includes(asWritten)).map(({ id }) => id),
    );
    expect(misquoted).toEqual([]);
  });

  test('share no sentence with it: no nine words in a row that are mostly plain words', () => {
    const shared = reports.flatMap(({ editions, article }) =>
      editions.flatMap(({ file, body }) => sharedRuns(wordsOf(body), wordsOf(article), 9, file)),
    );
    expect(shared).toEqual([]);
  });
});

interface Word {
  text: string;
  /** Neither a number nor a name. */
  isPlain: boolean;
}

function wordsOf(text: string): Word[] {
  const prose = text.replaceAll(/<[^>]*>/g, ' ');
  return [...prose.matchAll(/[\p{L}\p{N}][\p{L}\p{N}.,/%-]*/gu)].map(([word]) => ({
    text: word.toLowerCase().replace(/[.,]+$/, ''),
    isPlain: !/[\p{N}]/u.test(word) && !/^\p{Lu}/u.test(word),
  }));
}

function sharedRuns(report: Word[], article: Word[], length: number, file: string): string[] {
  const run = (words: Word[], start: number) => words.slice(start, start + length);
  const key = (words: Word[]) => words.map(({ text }) => text).join(' ');
  const known = new Set(article.map((_, start) => key(run(article, start))));
  return report.flatMap((_, start) => {
    const words = run(report, start);
    const plain = words.filter(({ isPlain }) => isPlain).length;
    const isShared = words.length === length && known.has(key(words)) && plain * 2 > length;
    return isShared ? [`${file}: ${key(words)}`] : [];
  });
}
