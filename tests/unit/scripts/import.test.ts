import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { z } from 'astro/zod';

const root = fileURLToPath(new URL('../../../', import.meta.url));
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'archive-import-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const article = `(VNA) - On the morning of December 18, the People's Committee of Quang Nam Province reviewed the national target programs in 2024 and set tasks for 2025.
By November 30, 2024, the province had disbursed nearly VND1.26 trillion for poverty reduction, equal to 60.3% of the plan.
In 2025 it aims to build 3,900 houses.
Source: https://example.org/quang-nam-2024
Comments (0)
`;

function save(text: string | Uint8Array, name = 'article.txt'): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

function run(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/import.ts', ...args, '--out', join(folder, 'reports')],
    { cwd: root, encoding: 'utf8', input },
  );
  return { status, stdout, stderr };
}

const written = () =>
  readdirSync(folder).includes('reports') && readdirSync(join(folder, 'reports'));

test('an article becomes a draft, and the account says what was understood and what comes next', () => {
  const { status, stdout, stderr } = run([save(article)]);
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toContain('vn-quang-nam--pre-2025-07');
  expect(stdout).toContain('2024-12-18 (event)');
  expect(stdout).toContain('Comments (0)');
  expect(stdout).toContain('npm run review -- quang-nam-2024-12-18');
  const draft = readFileSync(join(folder, 'reports/quang-nam-2024-12-18/en.mdx'), 'utf8');
  expect(draft).toMatch(/^draft: true$/m);
  expect(draft).toContain(
    '<Figure id="finance-disbursed-2024-11-30">nearly VND1.26 trillion</Figure>',
  );
  expect(draft).not.toContain('Comments');
});

test('standard input is read for a hyphen, and --json prints one object and nothing else', () => {
  const { status, stdout, stderr } = run(['-', '--json', '--dry-run'], article);
  expect([status, stderr, written()]).toEqual([0, '', false]);
  const read = z
    .object({
      kind: z.literal('report'),
      figures: z.array(z.object({ start: z.number(), end: z.number(), text: z.string() })),
    })
    .parse(JSON.parse(stdout));
  expect(read.figures.map(({ start, end }) => article.slice(start, end))).toEqual([
    'nearly VND1.26 trillion',
    '60.3%',
    '3,900 houses',
  ]);
});

test('nothing is written over without --force', () => {
  const path = save(article);
  run([path]);
  const file = join(folder, 'reports/quang-nam-2024-12-18/en.mdx');
  writeFileSync(file, 'mine');
  const again = run([path, '--slug', 'quang-nam-2024-12-18']);
  expect(again.status).toBe(1);
  expect(again.stdout).toContain('is there already');
  expect(readFileSync(file, 'utf8')).toBe('mine');
  expect(run([path, '--slug', 'quang-nam-2024-12-18', '--force']).status).toBe(0);
  expect(readFileSync(file, 'utf8')).toMatch(/^draft: true$/m);
});

test('the same article again is refused as the same draft, and another report of that name gets a number', () => {
  const path = save(article);
  run([path]);
  expect(run([path])).toMatchObject({ status: 1 });
  const other = save(article.replace('quang-nam-2024', 'another').replace('60.3', '61.3'), 'b.txt');
  expect(run([other]).stdout).toContain('quang-nam-2024-12-18-2');
});

test('an edition in another language keeps a second one from carrying the data, even with --force', () => {
  const path = save(article);
  run([path, '--slug', 'a']);
  const again = run([path, '--slug', 'a', '--lang', 'id', '--force']);
  expect(again.status).toBe(1);
  expect(again.stdout).toContain('one edition alone carries');
});

test('an article that is no such report stops the import, and --force imports it all the same', () => {
  const path = save(
    'The coach praised his 11 players after the match on Saturday.\nThey won 3-1 before 20,000 fans.\n',
  );
  const { status, stdout } = run([path]);
  expect([status, written()]).toEqual([1, false]);
  expect(stdout).toContain("no report on a province's target programs");
  expect(run([path, '--force', '--slug', 'match']).status).toBe(0);
  expect(written()).toEqual(['match']);
});

test.each([
  ['an empty file', '', 'empty'],
  ['white space', ' \n \n', 'white space'],
  [
    'a picture',
    Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
    'PNG',
  ],
  ['text that is not UTF-8', Uint8Array.from([0x74, 0xe9, 0x20, 0x74]), 'not UTF-8'],
  ['too much', new Uint8Array(10 * 1024 * 1024 + 1).fill(0x61), 'at most 10 MiB'],
  ['a line of ten megabytes', new Uint8Array(10_000_000).fill(0x61), 'at most 1000000 are read'],
])('%s gives a clear error, and nothing is written', (_name, content, words) => {
  const { status, stdout, stderr } = run([save(content)]);
  expect([status, stdout, written()]).toEqual([1, '', false]);
  expect(stderr).toContain(words);
});

test.each([
  [['no-such-file.txt'], 'no-such-file.txt: there is no such file.'],
  [['.'], 'it is a folder'],
  [['a.txt', '--slug', '../../x'], '--slug is "../../x"'],
  [['package.json', '--province', 'vn-lao-cay'], 'Did you mean "vn-lao-cai"?'],
  [['a.txt', '--wrong'], 'There is no option --wrong.'],
])('what is asked wrongly is said: %s', (args, words) => {
  const { status, stdout, stderr } = run(args);
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toContain(words);
});
