import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { completeLockfile, listMissing } from '../../../../scripts/lib/complete-lockfile.ts';
import { formatLockfile, parseLockfile } from '../../../../scripts/lib/lockfile.ts';

const projectLockfile = readFileSync(
  new URL('../../../../package-lock.json', import.meta.url),
  'utf8',
);

test('a missing platform package is added as npm would write it, in its place', () => {
  const completed = completeLockfile({
    lockfileVersion: 3,
    packages: {
      '': { name: 'archive' },
      'node_modules/@x/linux-x64': { version: '1.0.0', optional: true },
      'node_modules/x': {
        version: '1.0.0',
        dev: true,
        optionalDependencies: { '@x/linux-x64': '1.0.0', '@x/linux-arm64-musl': '1.0.0' },
      },
    },
  });
  expect(Object.keys(completed.packages)).toEqual([
    '',
    'node_modules/@x/linux-arm64-musl',
    'node_modules/@x/linux-x64',
    'node_modules/x',
  ]);
  expect(JSON.stringify(completed.packages['node_modules/@x/linux-arm64-musl'])).toBe(
    '{"version":"1.0.0","cpu":["arm64"],"dev":true,"libc":["musl"],"optional":true,"os":["linux"]}',
  );
});

test('a package needed to run the archive is not marked as one for development', () => {
  const { packages } = completeLockfile({
    packages: { 'node_modules/x': { optionalDependencies: { '@x/windows-x64': '1.0.0' } } },
  });
  expect(packages['node_modules/@x/windows-x64']).toEqual({
    version: '1.0.0',
    cpu: ['x64'],
    optional: true,
    os: ['win32'],
  });
});

test('where another version stands at the root, the missing one goes below the package that needs it', () => {
  const { packages } = completeLockfile({
    packages: {
      'node_modules/@x/darwin-x64': { version: '1.0.0' },
      'node_modules/b/node_modules/x': { optionalDependencies: { '@x/darwin-x64': '2.0.0' } },
    },
  });
  expect(packages['node_modules/@x/darwin-x64']?.version).toBe('1.0.0');
  expect(packages['node_modules/b/node_modules/x/node_modules/@x/darwin-x64']?.version).toBe(
    '2.0.0',
  );
});

test('ranges and what is there already add nothing', () => {
  const lockfile = {
    packages: {
      'node_modules/@x/darwin-x64': { version: '1.0.0' },
      'node_modules/x': {
        optionalDependencies: { '@x/darwin-x64': '1.0.0', fsevents: '~2.3.2', other: '^1.0.0' },
      },
    },
  };
  expect(completeLockfile(lockfile)).toEqual(lockfile);
});

test('addresses of a registry are taken out, those of linked folders stay', () => {
  const { packages } = completeLockfile({
    packages: {
      'node_modules/a': { version: '1.0.0', resolved: 'https://registry.example/a-1.0.0.tgz' },
      'node_modules/b': { resolved: 'packages/b', link: true },
    },
  });
  expect(packages).toEqual({
    'node_modules/a': { version: '1.0.0' },
    'node_modules/b': { resolved: 'packages/b', link: true },
  });
});

test('the lock file of the archive is complete', () => {
  const lockfile = parseLockfile(projectLockfile);
  expect(listMissing(lockfile)).toEqual([]);
  expect(formatLockfile(completeLockfile(lockfile))).toBe(projectLockfile);
});

test('the lock file of the archive names no address of a registry', () => {
  expect(projectLockfile).not.toContain('"resolved": "http');
});

test.each([
  '@pagefind/darwin-arm64',
  '@pagefind/windows-x64',
  '@pagefind/linux-arm64',
  '@rolldown/binding-darwin-arm64',
  '@rolldown/binding-win32-x64-msvc',
  '@rolldown/binding-linux-arm64-gnu',
  '@img/sharp-darwin-arm64',
  '@img/sharp-win32-x64',
  '@img/sharp-linux-arm64',
  '@astrojs/compiler-binding-darwin-arm64',
  '@astrojs/compiler-binding-win32-x64-msvc',
  '@astrojs/compiler-binding-linux-arm64-gnu',
])('the archive can be installed where %s is needed', (name) => {
  expect(parseLockfile(projectLockfile).packages).toHaveProperty([`node_modules/${name}`]);
});
