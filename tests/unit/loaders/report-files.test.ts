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
  expect(problems.map(printProblem).toSorted()).toMatchInlineSnapshot();
});

test.skipIf(ignoresCase)(
  'slugs that differ only in case are one report on many systems',
  async () => {
    const root = await makeFolder({
      'content/reports/Lang-Son-2025/id.mdx': '',
      'content/reports/lang-son-2025/id.mdx': '',
    });
    const { problems } = await readReportFiles(root);
    expect(problems).toMatchInlineSnapshot();
  },
);
