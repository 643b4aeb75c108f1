import { expect, test } from 'vitest';
import { readEdition } from '../../../src/loaders/read-edition.ts';
import { english } from './edition-texts.ts';
import { printProblem } from './print-problem.ts';

const read = (text: string) =>
  readEdition({ slug: 'a', language: 'en', file: 'content/reports/a/en.mdx', text });

test('an edition is cut into its data and its text, which keeps its lines', () => {
  const { edition, data, problems } = read(english);
  expect(problems).toEqual([]);
  expect(data).toEqual({
    title: 'Houses in Lạng Sơn',
    summary: 'The houses built in 2021–2024.',
  });
  expect(edition.body.split('\n')[5]).toBe(english.split('\n')[5]);
});

test('a file without frontmatter is told what it lacks, and its text is still there', () => {
  const { edition, data, problems } = read('Only text.');
  expect(data).toBeUndefined();
  expect(edition.body).toBe('Only text.');
  expect(problems).toMatchInlineSnapshot(`
    [
      {
        "file": "content/reports/a/en.mdx",
        "hint": "A report starts with a line ---, its data in YAML, and another line ---.",
        "message": "there is no frontmatter",
        "place": {
          "column": 1,
          "line": 1,
        },
        "rule": "frontmatter/syntax",
      },
    ]
  `);
});

test('every fault of the YAML has its place in the file', () => {
  const { data, problems } = read('---\ntitle: A: b\nsummary: "x" y\n---\n\nText {1}');
  expect(data).toBeUndefined();
  expect(problems.map(printProblem)).toMatchInlineSnapshot(`
    [
      "content/reports/a/en.mdx:2:8  frontmatter/syntax  Nested mappings are not allowed in compact mappings",
      "content/reports/a/en.mdx:3:14  frontmatter/syntax  Unexpected scalar at node end",
    ]
  `);
});
