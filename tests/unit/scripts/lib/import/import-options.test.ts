import { expect, it } from 'vitest';
import { readImportOptions } from '../../../../../scripts/lib/import/import-options.ts';

it('a file alone is enough', () => {
  expect(readImportOptions(['article.txt'])).toEqual({
    command: {
      file: 'article.txt',
      text: 'restated',
      out: 'content/reports',
      json: false,
      force: false,
      dryRun: false,
    },
  });
});

it('a hyphen is standard input, and every option is read', () => {
  const args =
    '- --lang vi --province vn-lao-cai --date 2025-07/2025-12 --url https://x.vn/a --title T --slug a-1 --text verbatim --out d --json --force --dry-run';
  expect(readImportOptions(args.split(' '))).toEqual({
    command: {
      file: '-',
      language: 'vi',
      province: 'vn-lao-cai',
      date: '2025-07/2025-12',
      url: 'https://x.vn/a',
      title: 'T',
      slug: 'a-1',
      text: 'verbatim',
      out: 'd',
      json: true,
      force: true,
      dryRun: true,
    },
  });
});

it('everything that is wrong is told at once', () => {
  const args = ['a', 'b', '--lang=ms', '--date', '2025-02-30', '--url', 'javascript:alert(1)'];
  const read = readImportOptions([...args, '--slug', '../x', '--text', 'kept', '--jsn', '--title']);
  expect('faults' in read && read.faults).toEqual([
    'There is no option --jsn. Did you mean "--json"?',
    '--title needs a value.',
    'One file at a time: "b" is too much.',
    '--lang is "ms"; it can be id, en, vi.',
    '--text is "kept"; it can be restated or verbatim.',
    '--date is "2025-02-30", which is no date: write 2025-03-07, 2025-03, 2025, or 2025-07/2025-12.',
    '--url is "javascript:alert(1)"; it has to be a full http(s) address.',
    '--slug is "../x"; it has to be lower-case letters without marks, digits and single hyphens, such as lang-son-2025.',
  ]);
});

it('without a file it asks for one', () => {
  expect(readImportOptions([])).toEqual({
    faults: ['Which file? Give its path, or - for standard input.'],
  });
  expect(readImportOptions(['--help'])).toEqual({ help: true });
});
