import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyProject, type ProjectCopy } from '../support/project-copy.ts';
import { pagesOf, readSite, textOfFile, type Site } from './lib/built-site.ts';
import { all, attribute, parsePage } from './lib/html-page.ts';
import { addressesOf, fileAt, isForeign } from './lib/links.ts';

let copy: ProjectCopy;
let site: Site;

beforeAll(async () => {
  copy = await copyProject();
  const run = await copy.build({ SITE_URL: 'https://example.org', BASE_PATH: '/arsip' });
  expect(run.code, run.output).toBe(0);
  site = await readSite(join(copy.root, 'dist'));
});

afterAll(() => copy.remove());

test('below a folder of a host, every address of the site is in that folder and leads to a file', () => {
  const astray = pagesOf(site).flatMap((page) =>
    addressesOf(textOfFile(site, page))
      .filter(({ href }) => !isForeign(href))
      .filter(({ href }) => !site.has(fileAt(page, href, '/arsip/') ?? ''))
      .map(({ href }) => `${page}: ${href}`),
  );
  expect(astray).toEqual([]);
});

test('no other attribute of a page starts with a path outside the folder', () => {
  const astray = pagesOf(site).flatMap((page) =>
    all(parsePage(textOfFile(site, page)), '*').flatMap((element) =>
      element.attributes
        .map(({ key }) => attribute(element, key) ?? '')
        .filter((value) => /^\/(?!arsip(?:\/|$))/.test(value))
        .map((value) => `${page}: <${element.tagName}> ${value}`),
    ),
  );
  expect(astray).toEqual([]);
});

test('the style sheets find their fonts', () => {
  const fonts = [...site]
    .filter(([path]) => path.endsWith('.css'))
    .flatMap(([path, bytes]) =>
      [...String(bytes).matchAll(/url\(["']?([^"')]+)/g)].map(([, href]) =>
        fileAt(path, String(href), '/arsip/'),
      ),
    );
  expect(fonts.length).toBeGreaterThan(0);
  expect(fonts.filter((font) => font === null || !site.has(font))).toEqual([]);
});

test('canonical addresses and those of the editions are absolute, and each page names its own', () => {
  const pages = pagesOf(site).filter((page) => page !== '404.html');
  for (const page of pages) {
    const path = page.replace(/^en\//, '').replace(/index\.html$/, '');
    const own = page.replace(/index\.html$/, '');
    const links = addressesOf(textOfFile(site, page)).filter(
      ({ element, rel }) => element === 'link' && (rel === 'canonical' || rel === 'alternate'),
    );
    expect(links.map(({ rel, href }) => `${rel} ${href}`)).toEqual([
      `canonical https://example.org/arsip/${own}`,
      `alternate https://example.org/arsip/${path}`,
      `alternate https://example.org/arsip/en/${path}`,
      `alternate https://example.org/arsip/${path}`,
    ]);
  }
});

test('the page for "not found", which stands for every address, names none as its own', () => {
  const links = addressesOf(textOfFile(site, '404.html')).filter(
    ({ element }) => element === 'link',
  );
  expect(links.filter(({ rel }) => rel === 'canonical' || rel === 'alternate')).toEqual([]);
});
