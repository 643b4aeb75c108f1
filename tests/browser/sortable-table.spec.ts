import { expect, test } from '@playwright/test';

// The tables of indicators under the list of figures are such tables.

test('a column sorts by its numbers, turns round, and says so', async ({ page }) => {
  await page.goto('/en/figures/');
  const table = page.locator('table[data-sortable]').first();
  const header = table.getByRole('columnheader', { name: 'Figures' });
  const counts = async () =>
    (await table.locator('td:nth-of-type(2)').allTextContents()).map(Number);
  const before = await counts();
  await header.getByRole('button').click();
  await expect(header).toHaveAttribute('aria-sort', 'ascending');
  expect(await counts()).toEqual(before.toSorted((a, b) => a - b));
  await header.getByRole('button').click();
  await expect(header).toHaveAttribute('aria-sort', 'descending');
  expect(await counts()).toEqual(before.toSorted((a, b) => b - a));
  await expect(page.getByText('Table sorted by Figures, descending.')).toBeAttached();
});

test('it sorts by keyboard, and only one column is the sorted one', async ({ page }) => {
  await page.goto('/figures/');
  const table = page.locator('table[data-sortable]').first();
  await table.getByRole('button', { name: 'Satuan' }).focus();
  await page.keyboard.press('Enter');
  await table.getByRole('button', { name: 'Indikator' }).focus();
  await page.keyboard.press('Space');
  await expect(table.locator('[aria-sort]')).toHaveCount(1);
  const names = (await table.locator('tbody th').allTextContents()).map((name) => name.trim());
  expect(names).toEqual(names.toSorted(new Intl.Collator('id').compare));
  await expect(table.getByRole('button', { name: 'Indikator' })).toBeFocused();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the tables stand as they are, and lead to every indicator', async ({ page }) => {
    await page.goto('/en/figures/');
    await expect(page.getByText('Filtering needs JavaScript')).toBeVisible();
    await expect(page.locator('form')).toBeHidden();
    await expect(page.locator('table[data-sortable] button')).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'Planned funds' })).toHaveAttribute(
      'href',
      '/en/indicators/finance-plan/',
    );
  });
});
