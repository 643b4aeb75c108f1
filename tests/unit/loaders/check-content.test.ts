import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/loaders/check-content.ts';
import { acceptedDraft, houseDraft, unsafeDraft } from './draft-texts.ts';
import { english, indonesian } from './edition-texts.ts';
import { printProblem } from './print-problem.ts';
import { archive, makeArchive } from './project-folder.ts';

test('the archive’s own content is in order', async () => {
  const { problems, reports } = await checkContent(archive);
  expect(problems).toEqual([]);
  expect(reports.map(({ slug }) => slug)).toEqual(
    expect.arrayContaining(['lang-son-2025', 'lao-cai-2025-03-07']),
  );
});

const faulty = {
  'content/reports/houses/id.mdx': indonesian
    .replace('province: vn-lang-son', 'province: vn-lang-sun')
    .replace('indicator: housing-houses', 'indicator: housing-house')
    .concat('\n#### Too deep\n'),
  'content/reports/houses/en.mdx': `${english}\n<script>alert(1)</script> and {1+1}\n`,
  'content/reports/Notes/id.mdx': english,
  'content/reports/stray.txt': '',
};

test('all faults of all files come at once, in the order of files and places', async () => {
  const { problems } = await checkContent(await makeArchive(faulty));
  expect(problems.map((problem) => `${printProblem(problem)}  ${problem.hint}`))
    .toMatchInlineSnapshot(`
    [
      "content/reports/Notes:1:1  files/layout  "Notes" cannot be the address of a report  Use lower-case letters without marks, digits and single hyphens: lang-son-2025.",
      "content/reports/Notes/id.mdx:1:1  frontmatter/schema  no edition of this report carries its data  Put province, date, programs, source and figures into one edition.",
      "content/reports/houses/en.mdx:8:1  text/no-code  \`<script>\` is not a tag that a report can have  A report is text. Write \`\\{\` or \`\\<\` for the character itself. Only <Figure id="…"> is allowed.",
      "content/reports/houses/en.mdx:8:31  text/no-code  \`{1+1}\` is an expression  A report is text. Write \`\\{\` or \`\\<\` for the character itself. Only <Figure id="…"> is allowed.",
      "content/reports/houses/id.mdx:4:11  reference/exists  unknown province "vn-lang-sun"  Did you mean "vn-lang-son"?",
      "content/reports/houses/id.mdx:16:16  reference/exists  unknown indicator "housing-house"  Did you mean "housing-houses"?",
      "content/reports/houses/id.mdx:26:1  text/heading  a heading of level 4 follows one of level 1  The page makes the first-level heading from \`title\`; start with ## and do not skip a level.",
      "content/reports/stray.txt:1:1  files/layout  "stray.txt" is not a folder  A report is a folder with one file a language.",
    ]
  `);
});

test('a check of the data alone leaves the texts to the build', async () => {
  const { problems } = await checkContent(await makeArchive(faulty), 'data');
  expect(problems.filter(({ rule }) => rule.startsWith('text/'))).toEqual([]);
  expect(problems.map(({ rule }) => rule)).toContain('reference/exists');
});

test('a vocabulary that cannot be read is one problem, not one for every report', async () => {
  const root = await makeArchive({
    'content/reports/houses/id.mdx': indonesian,
    'content/programs.json': '{}',
  });
  const { problems } = await checkContent(root);
  expect(new Set(problems.map(({ file }) => file))).toEqual(new Set(['content/programs.json']));
});

describe('drafts', () => {
  const files = {
    'content/reports/houses/id.mdx': houseDraft,
    'content/reports/houses/en.mdx': english,
    'content/reports/unsafe/id.mdx': unsafeDraft.replace('housing-houses', 'unassigned'),
    'content/reports/vietnamese/vi.mdx': acceptedDraft.replaceAll('922 rumah', '922 nhà'),
    'content/reports/whole/id.mdx': indonesian,
  };

  test('are no part of the archive: what is wrong with them is left to do', async () => {
    const { problems, reports, drafts, coverage } = await checkContent(await makeArchive(files));
    expect(problems).toEqual([]);
    expect(reports.map(({ slug }) => slug)).toEqual(['whole']);
    expect([...coverage.keys()]).toEqual(['content/reports/whole/id.mdx']);
    expect(drafts.map(({ slug, leftToDo }) => [slug, leftToDo.map(({ rule }) => rule)])).toEqual([
      ['houses', ['draft/proposed', 'draft/proposed']],
      ['unsafe', ['draft/proposed', 'draft/unassigned', 'text/no-code', 'text/no-code']],
      ['vietnamese', expect.arrayContaining(['draft/language'])],
    ]);
  });

  test('are listed for people and for programs, and a check passes over them', async () => {
    const root = await makeArchive(files);
    const script = join(archive, 'scripts/check-content.ts');
    const run = (...options: string[]) =>
      spawnSync(process.execPath, [script, ...options], { cwd: root, encoding: 'utf8' });
    const words = run();
    expect(words.status).toBe(0);
    expect(words.stdout).toContain('Left to do in the draft "houses", which is not built: 2\n');
    expect(words.stdout).toContain('Content is in order: 1 reports, 1 editions, 1 figures.');
    const json = run('--json');
    expect(json.status).toBe(0);
    const schema = z.object({
      drafts: z.array(
        z.object({ slug: z.string(), leftToDo: z.array(z.object({ rule: z.string() })) }),
      ),
    });
    const { drafts } = schema.parse(JSON.parse(json.stdout));
    expect(drafts.map(({ slug }) => slug)).toEqual(['houses', 'unsafe', 'vietnamese']);
    expect(drafts[0]?.leftToDo).toHaveLength(2);
  });

  test('do not hide that a report has faults', async () => {
    const root = await makeArchive({
      ...files,
      'content/reports/whole/id.mdx': indonesian.replace('value: 922', 'value: 923'),
    });
    const { problems } = await checkContent(root);
    expect(problems.map(({ file }) => file)).toContain('content/reports/whole/id.mdx');
  });
});
