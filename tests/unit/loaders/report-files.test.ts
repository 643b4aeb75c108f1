import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readReportFiles } from '../../../src/loaders/report-files.ts';
import { printProblem } from './print-problem.ts';
import { makeFolder } from './project-folder.ts';

const ignoresCase = existsSync(fileURLToPath(import.meta.url).toUpperCase());

test('editions come in the order of slugs and languages, with their text', async () => {
  const root = await makeFolder({
    'content/reports/lao-cai-2025/id.mdx': 'tiga',
    'content/reports/lang-son-2025/id.mdx': 'dua',
    'content/reports/lang-son-2025/en.mdx': 'one',
    'content/reports/.DS_Store': '',
    'content/reports/lang-son-2025/.id.mdx.swp': '',
  });
  expect(await readReportFiles(root)).toEqual({
    files: [
      {
        slug: 'lang-son-2025',
        language: 'en',
        file: 'content/reports/lang-son-2025/en.mdx',
        text: 'one',
      },
      {
        slug: 'lang-son-2025',
        language: 'id',
        file: 'content/reports/lang-son-2025/id.mdx',
        text: 'dua',
      },
      {
        slug: 'lao-cai-2025',
        language: 'id',
        file: 'content/reports/lao-cai-2025/id.mdx',
        text: 'tiga',
      },
    ],
    problems: [],
  });
});

test('files and folders that the archive would overlook are all named', async () => {
  const root = await makeFolder({
    'content/reports/notes.txt': '',
    'content/reports/Lạng Sơn/id.mdx': '',
    'content/reports/lang-son-2025/id.mdx': '',
    'content/reports/lang-son-2025/ID.md': '',
    'content/reports/lang-son-2025/vi.mdx': '',
    'content/reports/lang-son-2025/photo.jpg': '',
    'content/reports/lang-son-2025/parts/id.mdx': '',
    'content/reports/empty/notes.txt': '',
  });
  const { files, problems } = await readReportFiles(root);
  expect(files.map(({ file }) => file)).toContain('content/reports/lang-son-2025/id.mdx');
  expect(problems.map(printProblem).toSorted()).toMatchInlineSnapshot(`
    [
      "content/reports/Lạng Sơn:1:1  files/layout  "Lạng Sơn" cannot be the address of a report",
      "content/reports/empty/notes.txt:1:1  files/layout  "notes.txt" is not an edition",
      "content/reports/empty:1:1  files/layout  the folder holds no edition",
      "content/reports/lang-son-2025/ID.md:1:1  files/layout  "ID.md" is not an edition",
      "content/reports/lang-son-2025/parts:1:1  files/layout  "parts" is not an edition",
      "content/reports/lang-son-2025/photo.jpg:1:1  files/layout  "photo.jpg" is not an edition",
      "content/reports/lang-son-2025/vi.mdx:1:1  files/layout  "vi.mdx" is not an edition",
      "content/reports/notes.txt:1:1  files/layout  "notes.txt" is not a folder",
    ]
  `);
});

test.skipIf(ignoresCase)(
  'slugs that differ only in case are one report on many systems',
  async () => {
    const root = await makeFolder({
      'content/reports/Lang-Son-2025/id.mdx': '',
      'content/reports/lang-son-2025/id.mdx': '',
    });
    const { problems } = await readReportFiles(root);
    expect(problems).toMatchInlineSnapshot(`
      [
        {
          "file": "content/reports/Lang-Son-2025",
          "hint": "Use lower-case letters without marks, digits and single hyphens: lang-son-2025.",
          "message": ""Lang-Son-2025" cannot be the address of a report",
          "place": {
            "column": 1,
            "line": 1,
          },
          "rule": "files/layout",
        },
        {
          "file": "content/reports/lang-son-2025",
          "hint": "Rename one: many systems take them for the same report.",
          "message": ""lang-son-2025" and "Lang-Son-2025" differ only in case",
          "place": {
            "column": 1,
            "line": 1,
          },
          "rule": "files/layout",
        },
      ]
    `);
  },
);
