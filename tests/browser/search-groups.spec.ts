import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { indexSite } from '../../scripts/lib/search-index/index-site.ts';
import { startServer, type SiteServer } from '../../scripts/lib/start-server.ts';

// The built site with a few reports moved to 2024, one of them to another province, in an index that has a bundle a
// year, as that of thousands has.
test.describe.configure({ mode: 'serial' });

let root = '';
let server: SiteServer;
const moved = ['nghe-an-poverty-2025-11', 'lang-son-2025'];

test.beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'archive-groups-'));
  await cp('dist', root, { recursive: true });
  await rm(join(root, 'pagefind'), { recursive: true });
  for (const slug of moved) {
    const page = join(root, 'reports', slug, 'index.html');
    const html = await readFile(page, 'utf8');
    const dated = html
      .replaceAll('Nghệ An', 'Đắk Lắk')
      .replace(/(name="search-record"[^>]*?date[^>]*?)2025[-\d]*/, '$12024');
    expect(dated).not.toBe(html);
    await writeFile(page, dated);
  }
  const indexed = await indexSite(root, join(root, 'cache'), 3);
  expect(indexed.errors).toEqual([]);
  server = await startServer({ root, base: '/', host: '127.0.0.1', port: 0 });
});
test.afterAll(async () => {
  await server.close();
  await rm(root, { recursive: true, force: true });
});

test('the newest year is searched first, and the older ones when they are asked for', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`${server.address}search/?q=kemiskinan`);
  const results = page.locator('[data-part=results] > li > h2 > a');
  await expect(results.first()).toBeVisible();
  await expect(page.locator('[data-part=offers]')).toContainText('laporan tahun 2025');
  await expect(results.filter({ hasText: 'Đắk Lắk' })).toHaveCount(0);
  expect(asked.filter((path) => path.includes('/pagefind/id/2024/'))).toEqual([]);
  await page.getByRole('button', { name: 'Cari juga dalam 2024' }).click();
  await expect(results.filter({ hasText: 'Đắk Lắk' })).toHaveCount(1);
  await expect(results.filter({ hasText: 'Lạng Sơn' })).toHaveCount(1);
  await expect(page.locator('[data-part=offers]')).not.toContainText('laporan tahun 2025');
});

test('where the newest year has nothing, the older ones are searched unasked', async ({ page }) => {
  await page.goto(`${server.address}search/?q=paceklik`);
  await expect(page.locator('[data-part=results] > li > h2 > a')).toHaveText([/Lạng Sơn/]);
});

test('Dak Lak, Đắk Lắk and đắk lắk have the same first hit', async ({ page }) => {
  for (const typed of ['Dak Lak', 'Đắk Lắk', 'đắk lắk', 'DAK LAK']) {
    await page.goto(`${server.address}search/?q=${encodeURIComponent(typed)}`);
    const first = page.locator('[data-part=results] > li > h2 > a').first();
    await expect(first, typed).toHaveText(/^Đắk Lắk: /);
  }
});
