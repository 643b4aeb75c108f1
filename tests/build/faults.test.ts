import { existsSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'astro/zod';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { copyProject, type ProjectCopy } from '../support/project-copy.ts';
import { addReport } from '../support/project-copy-reports.ts';
import { hashSite } from './lib/built-site.ts';
import { printedProblems, problemAt } from './lib/problem-lines.ts';

const langSon = 'content/reports/lang-son-2025/id.mdx';
const langSonEnglish = 'content/reports/lang-son-2025/en.mdx';
const laoCai = 'content/reports/lao-cai-2025-03-07/id.mdx';
const laoCaiEnglish = 'content/reports/lao-cai-2025-03-07/en.mdx';

const thisFile = fileURLToPath(import.meta.url);
const ignoresCase = existsSync(thisFile.toUpperCase());

let copy: ProjectCopy;
let lastGood: Record<string, string>;

beforeAll(async () => {
  copy = await copyProject();
  const run = await copy.build();
  expect(run.code, run.output).toBe(0);
  await cp(join(copy.root, 'content'), join(copy.root, 'content.good'), { recursive: true });
  lastGood = await hashSite(join(copy.root, 'dist'));
});

afterEach(async () => {
  await rm(join(copy.root, 'content'), { recursive: true });
  await cp(join(copy.root, 'content.good'), join(copy.root, 'content'), { recursive: true });
});

afterAll(() => copy.remove());

test('every fault of every report is listed in one run with its place, and the last good site stays', async () => {
  const mark = '<Figure id="houses-2021-2024">922 rumah</Figure>';
  await copy.change(langSon, mark, '922 rumah');
  const first = await copy.change(langSon, 'province: vn-lang-son', 'province: vn-lang-sun');
  const second = await copy.change(langSonEnglish, '\n## ', '\nOne and one is {1+1}.\n\n## ');
  const third = await copy.change(laoCai, '\n## ', "\nimport x from 'y'\n\n## ");
  const code = '\n<script>alert(1)</script>\n\nTwo and two are {2+2}.\n\n## ';
  const fourth = await copy.change(laoCaiEnglish, '\n## ', code);
  const expected = [
    problemAt(langSonEnglish, second, '{1+1}', 'text/no-code'),
    problemAt(langSon, first, 'vn-lang-sun', 'reference/exists'),
    problemAt(langSon, first, '922 rumah dibangun', 'figure/unmarked'),
    problemAt(laoCaiEnglish, fourth, '<script>', 'text/no-code'),
    problemAt(laoCaiEnglish, fourth, '{2+2}', 'text/no-code'),
    problemAt(laoCai, third, 'import x', 'text/no-code'),
  ];

  for (const run of [await copy.check(), await copy.build()]) {
    expect(printedProblems(run.output)).toEqual(expected);
    expect(run.output).toContain('Did you mean "vn-lang-son"?');
    expect(run.output).toContain('6 problems');
    expect(run.code).toBe(1);
  }
  const json = await copy.check('--json');
  expect(problemsInJson(json.output)).toEqual(expected);
  expect(json.code).toBe(1);
  expect(await hashSite(join(copy.root, 'dist'))).toEqual(lastGood);
});

test('what Astro would publish wrong or not at all is an error: a missing program, a day that never was, a number in quotes', async () => {
  const program = await addReport(copy, 'no-program', 'id', { program: 'gnbv-2099' });
  const day = await addReport(copy, 'no-day', 'id', { date: '2025-02-30' });
  const number = await addReport(copy, 'no-number', 'en', { value: '"12"' });
  const expected = [
    problemAt(day.file, day.text, '2025-02-30', 'frontmatter/schema'),
    problemAt(number.file, number.text, '"12"', 'frontmatter/schema'),
    problemAt(program.file, program.text, 'gnbv-2099', 'reference/exists'),
  ];

  const run = await copy.build();
  expect(printedProblems(run.output)).toEqual(expected);
  expect(run.code).toBe(1);
  expect(await hashSite(join(copy.root, 'dist'))).toEqual(lastGood);
});

// A disk that ignores case has no room for both.
test.skipIf(ignoresCase)(
  'two reports whose addresses differ only in case are an error',
  async () => {
    await addReport(copy, 'twin', 'id');
    await addReport(copy, 'Twin', 'id');

    const run = await copy.build();
    expect(printedProblems(run.output)).toEqual([
      'content/reports/Twin:1:1  files/layout',
      'content/reports/twin:1:1  files/layout',
    ]);
    expect(run.output).toContain('"twin" and "Twin" differ only in case');
    expect(run.code).toBe(1);
    expect(await hashSite(join(copy.root, 'dist'))).toEqual(lastGood);
  },
);

test('faults of the texts alone are all listed too, and again by the next build', async () => {
  const first = await copy.change(langSonEnglish, '\n## ', '\nOne and one is {1+1}.\n\n## ');
  const second = await copy.change(laoCai, '\n## ', "\nimport x from 'y'\n\n## ");
  const expected = [
    problemAt(langSonEnglish, first, '{1+1}', 'text/no-code'),
    problemAt(laoCai, second, 'import x', 'text/no-code'),
  ];

  for (const run of [await copy.build(), await copy.build()]) {
    expect(printedProblems(run.output)).toEqual(expected);
    expect(run.code).toBe(1);
  }
  expect(await hashSite(join(copy.root, 'dist'))).toEqual(lastGood);
});

test('a data file that is broken or gone is the only fault told, not every use of its entries', async () => {
  await copy.write('content/programs.json', '{');
  await rm(join(copy.root, 'content/indicators.json'));

  const run = await copy.check();
  expect(printedProblems(run.output)).toEqual([
    'content/indicators.json:1:1  files/layout',
    expect.stringMatching(/^content\/programs\.json:\d+:\d+ {2}data\/schema$/),
  ]);
  expect(run.code).toBe(1);
});

test('faults of the text are told beside a frontmatter that cannot be read', async () => {
  await copy.change(langSon, 'dateBasis: inferred', 'dateBasis: a: b');
  const text = await copy.change(langSon, '\n## ', '\n{1+1}\n\n## ');

  const run = await copy.check();
  expect(printedProblems(run.output)).toEqual([
    expect.stringContaining(`${langSon}:`),
    problemAt(langSon, text, '{1+1}', 'text/no-code'),
  ]);
  expect(run.output).not.toContain('figure/unknown');
});

test('a fault that only the pages show leaves the last good site too', async () => {
  const guide = 'content/guides/en/about.mdx';
  await copy.write(guide, `${await copy.read(guide)}\n\n{nobodyDefinedThis}\n`);

  const run = await copy.build();
  expect(run.output).toContain('The last good site in dist/ is untouched.');
  expect(run.code).toBe(1);
  expect(await hashSite(join(copy.root, 'dist'))).toEqual(lastGood);
});

const checkSchema = z.strictObject({
  reports: z.number(),
  editions: z.number(),
  figures: z.number(),
  coverage: z.record(z.string(), z.object({ numbers: z.number(), figures: z.number() })),
  drafts: z.array(z.unknown()),
  problems: z.array(
    z.strictObject({
      file: z.string(),
      place: z.strictObject({ line: z.number(), column: z.number() }),
      rule: z.string(),
      message: z.string().min(1),
      hint: z.string().min(1),
    }),
  ),
});

function problemsInJson(output: string): string[] {
  const { problems } = checkSchema.parse(JSON.parse(output));
  return problems.map(({ file, place, rule }) => `${file}:${place.line}:${place.column}  ${rule}`);
}
