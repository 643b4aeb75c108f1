import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

test('without JavaScript every report is reached from the home page by links', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Semua laporan' }).click();
  await page
    .getByRole('link', { name: /Lạng Sơn/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Lạng Sơn');
  await expect(page.locator('.text')).toContainText('1.149.183 juta VND');
});

test('without JavaScript the search page says so and offers the lists', async ({ page }) => {
  await page.goto('/en/search/');
  await expect(page.getByText('Searching needs JavaScript')).toBeVisible();
  await expect(page.locator('form')).toBeHidden();
  await page.locator('main').getByRole('link', { name: 'Provinces' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Provinces');
});

test('a report is found by province, program, year and source', async ({ page }) => {
  for (const list of ['provinces/lang-son', 'programs/gnbv-2021-2025', 'years/2025', 'sources']) {
    await page.goto(`/${list}/`);
    await page
      .locator('main')
      .getByRole('link', { name: /jejak penanggulangan/ })
      .click();
    await expect(page).toHaveURL(/\/reports\/lang-son-2025\/$/);
  }
});
