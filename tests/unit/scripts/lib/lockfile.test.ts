import { expect, test } from 'vitest';
import {
  formatLockfile,
  parseLockfile,
  resolveLocked,
  searchedFolders,
} from '../../../../scripts/lib/lockfile.ts';

test('a lock file is written as it was read', () => {
  const text =
    '{\n  "lockfileVersion": 3,\n  "packages": {\n    "": {\n      "name": "a"\n    }\n  }\n}\n';
  expect(formatLockfile(parseLockfile(text))).toBe(text);
});

test.each(['[]', '{}', '{"packages": []}', '{"packages": {"a": 1}}'])(
  'what lists no packages is refused: %s',
  (text) => {
    expect(() => parseLockfile(text)).toThrow('it lists no "packages"');
  },
);

test('a package is searched in its own folder, then in those above', () => {
  expect(searchedFolders('node_modules/a/node_modules/@b/c')).toEqual([
    'node_modules/a/node_modules/@b/c/',
    'node_modules/a/',
    '',
  ]);
  expect(searchedFolders('')).toEqual(['']);
});

test('the nearest of two versions is found', () => {
  const lockfile = {
    packages: {
      '': {},
      'node_modules/a': {},
      'node_modules/a/node_modules/x': { version: '2.0.0' },
      'node_modules/x': { version: '1.0.0' },
    },
  };
  expect(resolveLocked(lockfile, 'node_modules/a', 'x')).toBe('node_modules/a/node_modules/x');
  expect(resolveLocked(lockfile, '', 'x')).toBe('node_modules/x');
  expect(resolveLocked(lockfile, 'node_modules/a', 'y')).toBeUndefined();
});
