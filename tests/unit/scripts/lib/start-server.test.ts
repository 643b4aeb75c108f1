import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer, type SiteServer } from '../../../../scripts/lib/start-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'archive-server-'));
const root = join(folder, 'dist');
const files = {
  'secret.txt': 'not for readers',
  'dist/index.html': 'home',
  'dist/404.html': 'tidak ada',
  'dist/en/index.html': 'home in English',
  'dist/en/404.html': 'not found',
  'dist/reports/lào-cai/id.mdx': '# Lào Cai',
  'dist/reports/figures.csv': 'a,b',
  'dist/pagefind/pagefind.js': 'export {};',
  'dist/pagefind/en.pf_meta': 'bytes',
  'dist/pagefind/wasm.en.pagefind': 'bytes',
  'dist/.hidden/index.html': 'hidden',
};
let server: SiteServer;

beforeAll(async () => {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  server = await startServer({ root, base: '/archive/', host: '127.0.0.1', port: 0 });
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

test('the address ends with the base path', () => {
  expect(server.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/archive\/$/);
});

test.each([
  ['', 200, 'home'],
  ['?q=1', 200, 'home'],
  ['en/', 200, 'home in English'],
  ['index.html', 200, 'home'],
  ['reports/l%C3%A0o-cai/id.mdx', 200, '# Lào Cai'],
  ['reports/', 404, 'tidak ada'],
  ['unknown', 404, 'tidak ada'],
  ['404', 404, 'tidak ada'],
  ['index.html/', 404, 'tidak ada'],
  ['en/unknown/', 404, 'not found'],
  ['.hidden/', 404, 'tidak ada'],
  ['/en/', 404, 'tidak ada'],
  ['%', 404, 'tidak ada'],
  ['../../secret.txt', 404, 'tidak ada'],
  ['%2e%2e/secret.txt', 404, 'tidak ada'],
  ['..%2fsecret.txt', 404, 'tidak ada'],
  ['..%5csecret.txt', 404, 'tidak ada'],
  ['index.html%00', 404, 'tidak ada'],
])('"%s" is answered with %i and its page', async (path, status, body) => {
  expect(await get(`/archive/${path}`)).toMatchObject({ status, body });
});

test('what lies outside the base path does not exist', async () => {
  expect(await get('/en/')).toMatchObject({ status: 404, body: 'tidak ada' });
});

test.each([
  ['/archive', '/archive/'],
  ['/archive/en', '/archive/en/'],
  ['/archive/en?q=a%20b', '/archive/en/?q=a%20b'],
])('a folder without its slash, %s, leads to %s', async (path, location) => {
  expect(await get(path)).toMatchObject({ status: 301, location });
});

test.each([
  ['', 'text/html;charset=utf-8'],
  ['unknown', 'text/html;charset=utf-8'],
  ['reports/figures.csv', 'text/csv;charset=utf-8'],
  ['reports/l%C3%A0o-cai/id.mdx', 'text/markdown;charset=utf-8'],
  ['pagefind/pagefind.js', 'text/javascript'],
  ['pagefind/en.pf_meta', 'application/octet-stream'],
  ['pagefind/wasm.en.pagefind', 'application/octet-stream'],
])('"%s" has the type %s', async (path, type) => {
  expect(await get(`/archive/${path}`)).toMatchObject({ type });
});

test('only reading is possible', async () => {
  expect(await get('/archive/', 'POST')).toMatchObject({ status: 405 });
});

test('a port that is taken is named, with what to do', async () => {
  const port = Number(new URL(server.address).port);
  await expect(startServer({ root, base: '/', host: '127.0.0.1', port })).rejects.toThrow(
    `Port ${port} of 127.0.0.1 is taken: choose another one, as in PORT=8080 npm run serve.`,
  );
});

test('a folder without a site is named, with what to do', async () => {
  const empty = join(folder, 'empty');
  await expect(startServer({ root: empty, base: '/', host: '127.0.0.1', port: 0 })).rejects.toThrow(
    `There is no built site in ${empty}: run "npm run build" first.`,
  );
});

/** Asks by hand: fetch would resolve `..` before it asks. */
function get(path: string, method = 'GET') {
  const { hostname, port } = new URL(server.address);
  return new Promise((done, fail) => {
    request({ hostname, port, path, method }, (response) => {
      const { statusCode: status, headers } = response;
      let body = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
      response.on('end', () =>
        done({ status, body, type: headers['content-type'], location: headers.location }),
      );
    })
      .on('error', fail)
      .end();
  });
}
