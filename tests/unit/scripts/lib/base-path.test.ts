import { expect, test } from 'vitest';
import { normalizeBase } from '../../../../scripts/lib/base-path.ts';

test.each([undefined, '', '/', '//'])('no folder (%s) is the root', (base) => {
  expect(normalizeBase(base)).toBe('/');
});

test.each(['archive', '/archive', 'archive/', '/archive/'])(
  '%s gets its slash at both ends',
  (base) => {
    expect(normalizeBase(base)).toBe('/archive/');
  },
);

test('a base may be several folders deep', () => {
  expect(normalizeBase('docs//archive')).toBe('/docs/archive/');
});
