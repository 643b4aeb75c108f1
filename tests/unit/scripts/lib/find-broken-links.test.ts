import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBrokenLinks } from '../../../../scripts/lib/find-broken-links.ts';
import { linkReport } from '../../../../scripts/lib/link-report.ts';
import { startServer, type SiteServer } from '../../../../scripts/lib/start-server.ts';

const root = mkdtempSync(join(tmpdir(), 'archive-links-'));
const pages = {
  'index.html': `<a href="/archive/en/">English</a> <a href="#top" id="top">top</a>
    <a href="https://elsewhere.invalid/">elsewhere</a> <a href="mailto:reader@example.org">mail</a>`,
  'en/index.html': `<a href="/archive/gone/">gone</a> <a href="/archive/#bottom">bottom</a>
    <img src="photo.png" alt="">`,
  '404.html': '<a href="/archive/lost/">lost</a>',
};
let server: SiteServer;

beforeAll(async () => {
  for (const [file, body] of Object.entries(pages)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), `<!DOCTYPE html><title>Page</title><p>${body}</p>`);
  }
  server = await startServer({ root, base: '/archive/', host: '127.0.0.1', port: 0 });
});

afterAll(async () => {
  await server.close();
  rmSync(root, { recursive: true });
});

test('every link within the site that leads nowhere is found, with the page it is on', async () => {
  const { broken } = await findBrokenLinks(server.address);
  const inSite = broken
    .map(({ url, page, status }) => `${shorten(page)} -> ${shorten(url)} ${status}`)
    .toSorted((a, b) => a.localeCompare(b));
  expect(inSite).toEqual([
    '404.html -> lost/ 404',
    'en/ -> #bottom 200',
    'en/ -> en/photo.png 404',
    'en/ -> gone/ 404',
  ]);
});

test('broken links are reported page by page, with the reason', () => {
  const report = linkReport({
    checked: 9,
    broken: [
      { page: 'http://site/en/', url: 'http://site/gone/', status: 404 },
      { page: 'http://site/', url: 'http://site/slow/', status: 0 },
      { page: 'http://site/en/', url: 'http://site/#bottom', status: 200 },
    ],
  });
  expect(report).toMatchInlineSnapshot(`
    "http://site/en/
        http://site/gone/  answers 404
        http://site/#bottom  the page has no such fragment
    http://site/
        http://site/slow/  no answer

    3 broken links among 9 addresses."
  `);
});

test('a site in order is reported in one line', () => {
  expect(linkReport({ checked: 9, broken: [] })).toBe('No broken links among 9 addresses.');
});

function shorten(url: string): string {
  return url.replace(server.address, '');
}
