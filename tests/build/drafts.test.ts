import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyProject, type ProjectCopy } from '../support/project-copy.ts';
import { addReport } from '../support/project-copy-reports.ts';
import { hashSite } from './lib/built-site.ts';

let copy: ProjectCopy;
let before: Record<string, string>;

/** Adds a sample as a draft, with other changes of its text. */
async function addDraft(slug: string, language: 'id' | 'vi', change: (text: string) => string) {
  const { file, text } = await addReport(copy, slug, 'id', { title: `Draft ${slug}` });
  const draft = text.replace('figures:', 'draft: true\nproposed:\n  title: a guess\nfigures:');
  await rm(join(copy.root, file));
  await copy.write(file.replace('id.mdx', `${language}.mdx`), change(draft));
}

beforeAll(async () => {
  copy = await copyProject();
  const run = await copy.build();
  expect(run.code, run.output).toBe(0);
  before = await hashSite(join(copy.root, 'dist'));
});

afterAll(() => copy.remove());

test('drafts beside the reports change no byte of the site, and a build says how many it left out', async () => {
  await addDraft('a-good-draft', 'id', (text) => text);
  await addDraft('a-draft-without-an-indicator', 'id', (text) =>
    text.replace('projects-count', 'unassigned'),
  );
  await addDraft('a-draft-with-code', 'id', (text) =>
    text.concat('\n<script>alert(1)</script>\n\n{1+1}\n\nimport x from "y"\n'),
  );
  await addDraft('a-draft-that-cannot-be-read', 'id', (text) =>
    text.replace('title: ', 'title: "'),
  );
  await addDraft('a-vietnamese-draft', 'vi', (text) => text.replace('12 proyek', '12 dự án'));
  const { code, output } = await copy.build();
  expect(code, output).toBe(0);
  const reports = (await readdir(join(copy.root, 'content/reports'))).length - 5;
  expect(output).toContain(`0 read, ${reports} unchanged, 5 left out as drafts`);
  expect(output).toContain('Drafts are not built; 5 left out.');
  expect(await hashSite(join(copy.root, 'dist'))).toEqual(before);
});

test('a draft that is published is in the next build', async () => {
  const file = 'content/reports/a-good-draft/id.mdx';
  await copy.change(file, 'draft: true\nproposed:\n  title: a guess\n', '');
  const { code, output } = await copy.build();
  expect(code, output).toBe(0);
  expect(output).toContain('4 left out as drafts');
  expect(await copy.read('dist/reports/a-good-draft/index.html')).toContain('Draft a-good-draft');
});

test('a report that is made a draft again is gone from the next build, whole', async () => {
  const file = 'content/reports/a-good-draft/id.mdx';
  await copy.change(file, 'figures:', 'draft: true\nfigures:');
  const { code, output } = await copy.build();
  expect(code, output).toBe(0);
  expect(await hashSite(join(copy.root, 'dist'))).toEqual(before);
});
