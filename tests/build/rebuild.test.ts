import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyProject, type ProjectCopy } from '../support/project-copy.ts';
import { hashSite, pagesOf, readSite, searchablePages } from './lib/built-site.ts';

let copy: ProjectCopy;
let elsewhere: ProjectCopy;
let reports: number;
let editions: number;
let first: Record<string, string>;

beforeAll(async () => {
  copy = await copyProject();
  elsewhere = await copyProject();
  reports = (await readdir(join(copy.root, 'content/reports'))).length;
  const files = await readdir(join(copy.root, 'content/reports'), { recursive: true });
  editions = files.filter((file) => file.endsWith('.mdx')).length;
  const { output } = await copy.build();
  expect(loaded(output)).toEqual({ report: [reports, 0], edition: [editions, 0] });
  first = await hashSite(join(copy.root, 'dist'));
});

afterAll(() => Promise.all([copy.remove(), elsewhere.remove()]));

test('building unchanged content again compiles nothing and gives the same bytes', async () => {
  const { output } = await copy.build();
  expect(loaded(output)).toEqual({ report: [0, reports], edition: [0, editions] });
  expect(await hashSite(join(copy.root, 'dist'))).toEqual(first);
});

test('another folder, time zone and language of the system give the same bytes', async () => {
  const { output } = await elsewhere.build({ TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8' });
  expect(loaded(output)).toEqual({ report: [reports, 0], edition: [editions, 0] });
  expect(await hashSite(join(elsewhere.root, 'dist'))).toEqual(first);
});

test('editing one report compiles that one only', async () => {
  const file = 'content/reports/lang-son-2025/en.mdx';
  await copy.change(file, '\n## ', '\nWords that nobody wrote before.\n\n## ');
  const { output } = await copy.build();
  expect(loaded(output)).toEqual({ report: [1, reports - 1], edition: [2, editions - 2] });
  const page = await copy.read('dist/en/reports/lang-son-2025/index.html');
  expect(page).toContain('Words that nobody wrote before.');
});

test('a change of the code that compiles reports compiles all of them again', async () => {
  await copy.change('src/i18n/text-labels.ts', "notes: 'Notes'", "notes: 'Remarks'");
  const { output } = await copy.build();
  expect(loaded(output)).toEqual({ report: [reports, 0], edition: [editions, 0] });
  const page = await copy.read('dist/en/reports/lang-son-2025/index.html');
  expect(page).toMatch(/<h2 id="footnote-label">\s*Remarks/);
});

test('a report that is taken away leaves no page and cannot be found', async () => {
  const slug = 'lao-cai-2025-03-07';
  await rm(join(copy.root, 'content/reports', slug), { recursive: true });
  const { output } = await copy.build();
  expect(loaded(output)).toEqual({ report: [0, reports - 1], edition: [0, editions - 2] });
  const site = await readSite(join(copy.root, 'dist'));
  expect(pagesOf(site).filter((page) => page.includes(slug))).toEqual([]);
  const found = [...searchablePages(site, 'id'), ...searchablePages(site, 'en')];
  expect(found.filter(({ url }) => url.includes(slug))).toEqual([]);
});

/** How many entries each loader said it had read, and how many it found unchanged. */
function loaded(output: string): Record<string, readonly number[]> {
  const lines = output.matchAll(/\[(edition|report)-loader\] (\d+) read, (\d+) unchanged/g);
  return Object.fromEntries(
    [...lines].map(
      ([, kind, read, unchanged]) => [String(kind), [Number(read), Number(unchanged)]] as const,
    ),
  );
}
