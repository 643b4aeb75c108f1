import { expect, test } from 'vitest';
import { siteLink } from '../../../src/i18n/site-link.ts';

test.each([
  ['/', undefined, '/reports/x/#figure-a'],
  ['/arsip', undefined, '/arsip/reports/x/#figure-a'],
  ['/', 'https://example.org', 'https://example.org/reports/x/#figure-a'],
  ['/arsip/', 'https://example.org', 'https://example.org/arsip/reports/x/#figure-a'],
])('below %s at %s a figure stands at %s', (base, site, address) => {
  const place = { base, site: site === undefined ? undefined : new URL(site) };
  expect(siteLink('reports/x/#figure-a', place)).toBe(address);
});

test('a page of another language has the language in its address', () => {
  const place = { base: '/arsip', site: new URL('https://example.org') };
  expect(siteLink('data/', place, 'en')).toBe('https://example.org/arsip/en/data/');
});
