import { expect, test } from 'vitest';
import { compileEdition } from '../../../src/loaders/compile-edition.ts';
import { readReport } from '../../../src/loaders/read-report.ts';
import { english, indonesian } from './edition-texts.ts';
import { printProblem } from './print-problem.ts';

function problemsOf(id: string, en: string): string[] {
  const file = (language: string) => `${language}.mdx`;
  const report = readReport('houses', [
    { slug: 'houses', language: 'en', file: file('en'), text: en },
    { slug: 'houses', language: 'id', file: file('id'), text: id },
  ]);
  return report.editions.flatMap((edition) =>
    compileEdition(report, edition).problems.map(printProblem),
  );
}
const mark = /<Figure [^>]*>(.*)<\/Figure>/;
const place = (text: string, words: string) => {
  const before = text.slice(0, text.indexOf(words));
  return `${before.split('\n').length}:${before.length - before.lastIndexOf('\n')}`;
};

test('editions that mark every figure have no problem', () => {
  expect(problemsOf(indonesian, english)).toEqual([]);
});

test('a missing mark is told where the words stand, in every language', () => {
  const message = 'figure/unmarked  figure "houses-2021-2024" is not marked in the text';
  const id = indonesian.replace(mark, '$1');
  const en = english.replace(mark, '$1');
  expect(problemsOf(id, en)).toEqual([
    `en.mdx:${place(en, '922 houses')}  ${message}`,
    `id.mdx:${id.split('\n').findIndex((line) => line.startsWith('Dibangun')) + 1}:10  ${message}`,
  ]);
});

test('where its words are gone too, it is told where the figure is declared, or where the text starts', () => {
  const message = 'figure/unmarked  figure "houses-2021-2024" is not marked in the text';
  expect(problemsOf(indonesian.replace(mark, ''), english.replace(mark, ''))).toEqual([
    `en.mdx:${place(english, 'Built')}  ${message}`,
    `id.mdx:${place(indonesian, 'houses-2021-2024\n')}  ${message}`,
  ]);
});

test('a text without any words is told at its start', () => {
  expect(problemsOf(indonesian, english.replace(/\nBuilt.*\n/, ''))).toEqual([
    'en.mdx:1:1  figure/unmarked  figure "houses-2021-2024" is not marked in the text',
  ]);
});

test('marks are not blamed where the data of the report could not be read', () => {
  expect(problemsOf('---\na: b: c\n---\n', `${english}\nOne and one is {1+1}.`)).toEqual([
    'en.mdx:8:16  text/no-code  `{1+1}` is an expression',
  ]);
});
