import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';

const rows = (page: Page) => page.locator('.explorer-table tbody tr');
const status = (page: Page) => page.getByRole('status');
const check = (page: Page, facet: string, value: string) =>
  page.locator(`input[name=${facet}][value="${value}"]`);
const open = (page: Page, facet: string) => page.locator(`[data-facet=${facet}] > summary`).click();
const query = (page: Page) => new URL(page.url()).search;
/** How many figures the page says it shows. */
const shown = async (page: Page) =>
  Number(/^[\d.,]+/.exec((await status(page).textContent()) ?? '')?.[0].replaceAll(/[.,]/g, ''));

for (const { language, path, all } of [
  { language: 'Indonesian', path: '/figures/', all: /^\d+ angka$/ },
  { language: 'English', path: '/en/figures/', all: /^\d+ figures$/ },
]) {
  test(`the ${language} page shows all figures and narrows them by choices`, async ({ page }) => {
    await page.goto(path);
    await expect(status(page)).toHaveText(all);
    const total = await shown(page);
    await open(page, 'status');
    await check(page, 'status', 'plan').check();
    await expect.poll(() => shown(page)).toBeLessThan(total);
    const plans = await shown(page);
    await expect(rows(page)).toHaveCount(Math.min(plans, 50));
    await expect(rows(page).locator('.status-plan')).toHaveCount(Math.min(plans, 50));
    expect(query(page)).toBe('?status=plan');

    await check(page, 'status', 'target').check();
    await expect.poll(() => shown(page)).toBeGreaterThan(plans);
    await open(page, 'province');
    await check(page, 'province', 'vn-lang-son').check();
    expect(query(page)).toBe('?province=vn-lang-son&status=plan&status=target');
    for (const row of await rows(page).all()) await expect(row).toContainText('Lạng Sơn');
  });
}

test('an option says how many figures it leads to', async ({ page }) => {
  await page.goto('/en/figures/?province=vn-lang-son');
  await open(page, 'status');
  const label = page.locator('label').filter({ has: check(page, 'status', 'actual') });
  const count = Number(await label.locator('[data-count]').textContent());
  await check(page, 'status', 'actual').check();
  await expect(rows(page)).toHaveCount(count);
});

test('a figure of a merged province is found under its successor', async ({ page }) => {
  await page.goto('/figures/?province=vn-lao-cai');
  await expect(rows(page).first()).toContainText('(sebelum penggabungan)');
  await expect(rows(page).filter({ hasText: 'Lào Cai (sebelum penggabungan)' })).not.toHaveCount(0);
});

test('back, forward and reload bring back what was shown', async ({ page }) => {
  await page.goto('/en/figures/');
  await open(page, 'status');
  await check(page, 'status', 'target').check();
  await expect(rows(page).locator('.status-actual')).toHaveCount(0);
  const targets = await shown(page);
  await page.locator('#filter-from').selectOption('2024');
  await page.locator('#filter-order').selectOption('-period');
  expect(query(page)).toBe('?status=target&from=2024&order=-period');

  await page.goBack();
  await expect(page.locator('#filter-order')).toHaveValue('report');
  await page.goBack();
  await expect(page.locator('#filter-from')).toHaveValue('');
  await expect.poll(() => shown(page)).toBe(targets);
  await page.goBack();
  await expect(check(page, 'status', 'target')).not.toBeChecked();
  await expect(rows(page).locator('.status-actual')).not.toHaveCount(0);
  await page.goForward();
  await page.goForward();
  await page.goForward();
  await expect(page.locator('#filter-order')).toHaveValue('-period');
  expect(query(page)).toBe('?status=target&from=2024&order=-period');

  const before = await rows(page).allTextContents();
  await page.reload();
  await expect(rows(page)).toHaveText(before);
  await expect(check(page, 'status', 'target')).toBeChecked();
  await expect(page.locator('#filter-from')).toHaveValue('2024');
});

test('more rows come fifty at a time, and a reload shows as many', async ({ page }) => {
  await page.goto('/en/figures/');
  await expect(rows(page)).toHaveCount(50);
  await page.getByRole('button', { name: /^Show \d+ more/ }).click();
  await expect(rows(page).nth(50).locator('a').first()).toBeFocused();
  const count = await rows(page).count();
  expect(count).toBeGreaterThan(50);
  await page.reload();
  await expect(rows(page)).toHaveCount(count);
});

test('values are ordered only within one indicator and unit, and the page says why', async ({
  page,
}) => {
  await page.goto('/en/figures/?order=value');
  await expect(page.locator('.cautions')).toContainText('different units cannot be compared');
  await expect(page.getByRole('button', { name: 'Value' })).toBeDisabled();
  await open(page, 'indicator');
  await check(page, 'indicator', 'finance-disbursed').check();
  await expect(page.locator('.cautions')).toBeHidden();
  await page.getByRole('button', { name: 'Value' }).click();
  await page.getByRole('button', { name: 'Value' }).click();
  await expect(page.getByRole('columnheader', { name: 'Value' })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  expect(query(page)).toContain('order=-value');
  // 1,782 billion of Lào Cai, 680,231 and 273,421 million of Lạng Sơn.
  const known = rows(page).filter({ hasText: /1,782 billion|680,231 million|273,421 million/ });
  await expect(known.locator('td:nth-of-type(1)')).toHaveText([
    /1,782 billion/,
    /680,231 million/,
    /273,421 million/,
  ]);
});

test('where no figure fits, one press shows all again', async ({ page }) => {
  await page.goto('/en/figures/?status=plan&qualifier=no-such-word');
  await expect(status(page)).toHaveText('No figure fits these filters.');
  await page.locator('[data-part=way-out]').getByRole('button', { name: 'Clear filters' }).click();
  await expect(rows(page)).toHaveCount(50);
  expect(query(page)).toBe('');
});

test('a figure leads to its place in the text, to its indicator and to its report', async ({
  page,
}) => {
  await page.goto('/en/figures/?indicator=finance-plan&province=vn-lao-cai');
  const row = rows(page).filter({ hasText: 'nearly VND 2,419 billion' });
  const links = row.getByRole('link');
  await expect(links).toHaveCount(3);
  expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual([
    '/en/indicators/finance-plan/',
    '/en/reports/lao-cai-2025-03-07/#figure-capital-plan-2024',
    '/en/reports/lao-cai-2025-03-07/',
  ]);
  await links.nth(1).click();
  await expect(page.locator('#figure-capital-plan-2024')).toBeInViewport();
});

test('the filters work by keyboard alone', async ({ page }) => {
  await page.goto('/en/figures/');
  await expect(rows(page)).toHaveCount(50);
  await page.locator('[data-facet=status] > summary').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  expect(query(page)).toBe('?status=plan');
  await expect(rows(page).locator('.status-actual')).toHaveCount(0);
});

test('on a phone the filters are closed at first, and the button leads to the figures', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/figures/');
  await expect(page.locator('[data-facet=status]')).toBeHidden();
  await page.locator('[data-part=filters] > summary').click();
  await open(page, 'status');
  await check(page, 'status', 'plan').check();
  await page.getByRole('button', { name: 'Tampilkan angka' }).click();
  await expect(page.locator('[data-facet=status]')).toBeHidden();
  await expect(status(page)).toBeFocused();
  expect(query(page)).toBe('?status=plan');
});

const faults = {
  'is missing': { status: 404, body: '' },
  'is cut': { status: 200, contentType: 'application/json', body: '{"reports":[' },
  'is answered by a web page': { status: 200, contentType: 'text/html', body: '<h1>Welcome</h1>' },
  'is another file': { status: 200, contentType: 'application/json', body: '[]' },
};
for (const [fault, answer] of Object.entries(faults)) {
  test(`a list of figures that ${fault} is reported, and a retry heals it`, async ({ page }) => {
    await page.route('**/figures/index.json', (route) => route.fulfill(answer));
    await page.goto('/figures/?status=plan');
    await expect(page.getByRole('alert')).toContainText('tidak dapat dimuat');
    await expect(page.getByRole('heading', { name: 'Angka menurut indikator' })).toBeVisible();
    await page.unrouteAll();
    await page.getByRole('button', { name: 'Coba lagi' }).click();
    await expect(rows(page).locator('.status-plan').first()).toBeVisible();
    await expect(page.getByRole('alert')).toBeHidden();
  });
}

test('the download holds exactly the figures shown, in their order', async ({ page }) => {
  const figures = page.locator('.explorer-table td a[href*="#figure-"]');
  const names = async () =>
    (await figures.evaluateAll((links) => links.map((link) => link.getAttribute('href')))).map(
      (address) =>
        /reports\/(.+)\/#figure-(.+)$/
          .exec(address ?? '')
          ?.slice(1)
          .join(','),
    );
  await page.goto('/en/figures/?indicator=finance-disbursed&order=-value');
  await expect(rows(page)).not.toHaveCount(0);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Download these \d+ figures \(CSV\)$/ }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('figures.csv');
  const records = (await readFile(await download.path(), 'utf8')).split('\r\n');
  // The file of all figures is the one that a reader would download as a whole.
  const all = (await (await page.request.get('/data/figures.csv')).text()).split('\r\n');
  expect(records[0]).toBe(all[0]);
  expect(records.at(-1)).toBe('');
  const kept = records.slice(1, -1);
  expect(kept.map((record) => record.split(',', 2).join(','))).toEqual(await names());
  expect(kept.filter((record) => !all.includes(record))).toEqual([]);
});

test('a download that cannot be made is reported', async ({ page }) => {
  await page.route('**/data/figures.csv', (route) => route.fulfill({ status: 503, body: '' }));
  await page.goto('/en/figures/?status=plan');
  await page.getByRole('button', { name: /^Download/ }).click();
  await expect(page.getByRole('alert')).toContainText('could not be made');
});

test('only the page of figures asks for them, and words from the address never become markup', async ({
  page,
}) => {
  const addresses: string[] = [];
  page.on('request', (request) => addresses.push(request.url()));
  await page.goto('/en/reports/lang-son-2025/');
  expect(addresses.filter((address) => address.endsWith('figures/index.json'))).toEqual([]);
  await page.goto(`/en/figures/?indicator=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
  await expect(status(page)).toHaveText('No figure fits these filters.');
  await expect(page.locator('main img')).toHaveCount(0);
  expect(addresses.filter((address) => address.endsWith('figures/index.json'))).toHaveLength(1);
});
