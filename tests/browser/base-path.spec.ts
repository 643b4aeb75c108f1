import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { startServer, type SiteServer } from '../../scripts/lib/start-server.ts';
import { copyProject, type ProjectCopy } from '../support/project-copy.ts';

// One build serves all tests of this file.
test.describe.configure({ mode: 'serial' });

let copy: ProjectCopy;
let server: SiteServer;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  copy = await copyProject();
  const run = await copy.build({ SITE_URL: 'https://example.org', BASE_PATH: '/arsip' });
  expect(run.code, run.output).toBe(0);
  const root = join(copy.root, 'dist');
  server = await startServer({ root, base: '/arsip/', host: '127.0.0.1', port: 0 });
});

test.afterAll(async () => {
  await server.close();
  await copy.remove();
});

test('below /arsip/ every asset loads and every request stays there', async ({ page }) => {
  const outside: string[] = [];
  const failed: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(server.address)) outside.push(request.url());
  });
  page.on('response', (response) => {
    if (response.status() >= 400) failed.push(response.url());
  });
  for (const path of ['', 'reports/lang-son-2025/', 'en/reports/lang-son-2025/', 'en/provinces/']) {
    await page.goto(`${server.address}${path}`, { waitUntil: 'networkidle' });
    expect(await page.evaluate(() => getComputedStyle(document.body).display)).toBe('flex');
  }
  expect(outside).toEqual([]);
  expect(failed).toEqual([]);
});

test('below /arsip/ a search result leads to its section', async ({ page }) => {
  await page.goto(`${server.address}search/?q=kemiskinan`);
  const results = page.locator('[data-part=results] > li > h2 > a');
  await expect(results.nth(1)).toBeVisible();
  await page.locator('[data-facet=province] summary').click();
  await page.locator('input[value=vn-lang-son]').check();
  await expect(results).toHaveCount(1);
  await page.locator('[data-part=results] ul a').first().click();
  await expect(page).toHaveURL(/\/arsip\/reports\/lang-son-2025\/#.+$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Lạng Sơn');
});

test('below /arsip/ the list of figures loads, and a figure leads to its place', async ({
  page,
}) => {
  await page.goto(`${server.address}en/figures/?indicator=finance-plan`);
  const value = page.locator('.explorer-table tbody td a').first();
  await expect(value).toHaveAttribute('href', /^\/arsip\/en\/reports\/.+\/#figure-.+$/);
  await page.locator('#filter-order').selectOption('value');
  await expect(page).toHaveURL(/\/arsip\/en\/figures\/\?indicator=finance-plan&order=value$/);
});

test('below /arsip/ the language switch stays on the page', async ({ page }) => {
  await page.goto(`${server.address}provinces/lao-cai/`);
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/arsip\/en\/provinces\/lao-cai\/$/);
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
    'href',
    'https://example.org/arsip/en/provinces/lao-cai/',
  );
});
