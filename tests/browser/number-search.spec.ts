import { expect, test, type Page } from '@playwright/test';

const numbers = (page: Page) => page.locator('[data-part=number-list] > li');
const reports = (page: Page) => page.locator('[data-part=results] > li');
const said = (page: Page) => page.getByRole('status');

for (const typed of ['1.782 miliar', '1,782 tỷ', '1.78 trillion VND', '1782 billion']) {
  test(`"${typed}" finds the figure, and leads to its place`, async ({ page }) => {
    await page.goto('/en/search/');
    await page.locator('#query').fill(typed);
    await expect(numbers(page)).toHaveCount(1);
    await expect(numbers(page)).toContainText('VND 1,782 billion');
    await expect(said(page)).toContainText('1 figure found');
    await expect(reports(page)).toHaveCount(0);
    await numbers(page).getByRole('link').click();
    await expect(page).toHaveURL(/\/en\/reports\/lao-cai-2025-03-07\/#figure-/);
    await expect(page.locator(':target')).toBeInViewport();
  });
}

test('a number that is in no report is said to be in none, and nothing near it is shown', async ({
  page,
}) => {
  await page.goto(`/search/?q=${encodeURIComponent('680.232 juta')}`);
  await expect(said(page)).toContainText('tidak ada dalam laporan mana pun');
  await expect(numbers(page)).toHaveCount(0);
  await expect(reports(page)).toHaveCount(0);
});

test('a comparison finds all that lies in it, some at a time, and the filters hold for it', async ({
  page,
}) => {
  await page.goto(`/en/search/?q=${encodeURIComponent('> 1 billion VND')}`);
  await expect(numbers(page)).toHaveCount(10);
  await page.getByRole('button', { name: /more figures?$/ }).click();
  await expect(numbers(page).nth(10).getByRole('link')).toBeFocused();
  await page.locator('[data-facet=province] summary').click();
  await page.locator('input[value=vn-lang-son]').check();
  await expect(numbers(page)).toHaveCount(3);
  await expect(numbers(page).first()).toContainText('Lạng Sơn');
});

test('words beside a number are looked for in the texts; digits that are no figure too', async ({
  page,
}) => {
  await page.goto(`/search/?q=${encodeURIComponent('kemiskinan 3,36%')}`);
  await expect(numbers(page)).toHaveCount(1);
  await expect(reports(page).first()).toBeVisible();
  await expect(said(page)).toContainText(/1 angka ditemukan. \d laporan ditemukan/);
  await page.goto('/search/?q=1719');
  await expect(reports(page).first()).toContainText('Program 1719');
  await expect(numbers(page)).toHaveCount(0);
  await expect(said(page)).not.toContainText('tidak ada');
  await page.goto('/search/?q=2025');
  await expect(said(page)).toContainText('7 laporan');
});

test('a file of numbers that does not load is reported, and a retry heals it', async ({ page }) => {
  await page.route('**/search/numbers/*.json', (route) => route.fulfill({ status: 503, body: '' }));
  await page.goto('/search/?q=73%2C7%25');
  await expect(page.getByRole('alert')).toContainText('tidak dapat dimuat');
  await page.unrouteAll();
  await page.getByRole('button', { name: 'Coba lagi' }).click();
  await expect(numbers(page)).toHaveCount(1);
  await expect(page.getByRole('alert')).toBeHidden();
});
