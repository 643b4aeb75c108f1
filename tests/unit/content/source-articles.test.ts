import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readQuantities } from '../../../src/domain/grammar/read-quantities.ts';
import { readReport } from '../../../src/loaders/read-report.ts';
import { readReportFiles } from '../../../src/loaders/report-files.ts';
import {
  articleOthers,
  articleQuantities,
  comparable,
  comparableOthers,
  expectedQuantity,
  placeOf,
} from '../../support/gold-quantities.ts';

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
      .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }))
  : [];
const { files } = await readReportFiles(process.cwd());
const reports = [...Map.groupBy(files, ({ slug }) => slug)].flatMap(([slug, editions]) => {
  const read = readReport(slug, editions);
  const article = articles.find(({ text }) => read.report && text.includes(read.report.source.url));
  return read.report && article ? [{ ...read, data: read.report, article: article.text }] : [];
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

const goldFiles = [...new Set([...articleQuantities, ...articleOthers].map(({ file }) => file))];

describe.skipIf(!isAvailable).each(goldFiles)('the source article %s', (file) => {
  const text = articles.find(({ name }) => name === file)?.text ?? '';
  const quantities = articleQuantities.filter((entry) => entry.file === file);
  const others = articleOthers.filter((entry) => entry.file === file);

  test('is read with all its quantities, and with no other', () => {
    const read = readQuantities(text, 'id').quantities.map((found, index) => ({
      at: found.numberStart,
      ...comparable(text, found, quantities[index]),
    }));
    const expected = quantities.map((entry) => ({
      at: placeOf(text, entry) + entry.words.indexOf(entry.number),
      ...expectedQuantity(entry),
    }));
    expect(read).toEqual(expected);
  });

  test('is read with the reason why each other number is no quantity', () => {
    const expected = others.map((entry) => {
      const start = placeOf(text, entry);
      return { start, end: start + entry.words.length, reason: entry.reason };
    });
    expect(comparableOthers(text, readQuantities(text, 'id').others)).toEqual(
      comparableOthers(text, expected),
    );
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
