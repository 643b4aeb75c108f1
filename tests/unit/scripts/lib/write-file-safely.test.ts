import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeFileSafely } from '../../../../scripts/lib/write-file-safely.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'archive-write-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a file comes into being together with its folders, and nothing else stays', async () => {
  await writeFileSafely(join(folder, 'reports/a/id.mdx'), 'đ');
  expect(readFileSync(join(folder, 'reports/a/id.mdx'), 'utf8')).toBe('đ');
  expect(readdirSync(join(folder, 'reports'))).toEqual(['a']);
});

test('a file that is there is replaced, and those beside it stay', async () => {
  writeFileSync(join(folder, 'id.mdx'), 'old');
  writeFileSync(join(folder, 'en.mdx'), 'other');
  await writeFileSafely(join(folder, 'id.mdx'), 'new');
  expect(readdirSync(folder).toSorted()).toEqual(['en.mdx', 'id.mdx']);
  expect(readFileSync(join(folder, 'id.mdx'), 'utf8')).toBe('new');
});

test('where it cannot take its place, what was there stays and no part of it is left', async () => {
  mkdirSync(join(folder, 'id.mdx'));
  writeFileSync(join(folder, 'id.mdx', 'in'), 'the way');
  await expect(writeFileSafely(join(folder, 'id.mdx'), 'new')).rejects.toThrow(/id\.mdx/);
  expect(readdirSync(folder)).toEqual(['id.mdx']);
});
