import { type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cp, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyProject, type ProjectCopy } from '../support/project-copy.ts';
import { hashSite } from './lib/built-site.ts';

let copy: ProjectCopy;
let lastGood: Record<string, string>;

beforeAll(async () => {
  copy = await copyProject();
  const run = await copy.build();
  expect(run.code, run.output).toBe(0);
  lastGood = await hashSite(join(copy.root, 'dist'));
});

afterAll(() => copy.remove());

test.each([
  ['while the pages are made', '.staging/dist/404.html'],
  ['while the search index is made', '.staging/dist/pagefind'],
])(
  'a build that is killed %s leaves the last good site, and the next one succeeds',
  async (_when, sign) => {
    const build = copy.startBuild();
    await appears(join(copy.root, sign));
    await kill(build);
    expect(await hashSite(join(copy.root, 'dist'))).toEqual(lastGood);

    const next = await copy.build();
    expect(next.code, next.output).toBe(0);
    expect(await hashSite(join(copy.root, 'dist'))).toEqual(lastGood);
  },
);

test('of two builds at once the second says that it has to wait, and the first succeeds', async () => {
  const [one, other] = await Promise.all([copy.build(), copy.build()]);
  const [done, refused] = one.code === 0 ? [one, other] : [other, one];
  expect(done.code, done.output).toBe(0);
  expect(refused.code).toBe(1);
  expect(refused.output).toMatch(/process \d+ is building this site; wait for it, or end it/);
  expect(await hashSite(join(copy.root, 'dist'))).toEqual(lastGood);
});

test('a site that was moved aside by a replacement cut short comes back before anything else', async () => {
  await rename(join(copy.root, 'dist'), join(copy.root, 'dist.former'));
  const file = 'content/reports/lang-son-2025/id.mdx';
  const text = await copy.read(file);
  await copy.change(file, 'province: vn-lang-son', 'province: vn-lang-sun');

  const refused = await copy.build();
  await copy.write(file, text);
  expect(refused.code).toBe(1);
  expect(await hashSite(join(copy.root, 'dist'))).toEqual(lastGood);
  expect(await exists(join(copy.root, 'dist.former'))).toBe(false);
});

test('what such a replacement left beside a site that is in place is cleared away', async () => {
  await cp(join(copy.root, 'dist'), join(copy.root, 'dist.former'), { recursive: true });

  const next = await copy.build();
  expect(next.code, next.output).toBe(0);
  expect(await hashSite(join(copy.root, 'dist'))).toEqual(lastGood);
  expect(await exists(join(copy.root, 'dist.former'))).toBe(false);
});

/** Waits until a build has come as far as a file it makes. */
async function appears(path: string): Promise<void> {
  const end = Date.now() + 120_000;
  while (!(await exists(path))) {
    if (Date.now() > end) throw new Error(`${path} never appeared.`);
    await wait(5);
  }
}

/** Ends a build and what it has started, as a power cut or a full memory does: without a word. */
async function kill(build: ChildProcess): Promise<void> {
  if (build.pid === undefined || build.exitCode !== null) throw new Error('The build has ended.');
  const ended = once(build, 'exit');
  process.kill(-build.pid, 'SIGKILL');
  expect(await ended).toEqual([null, 'SIGKILL']);
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
