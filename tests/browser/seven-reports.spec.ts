import { expect, test } from '@playwright/test';

test('figures of other reports on the same territory stand beside those of a report', async ({
  page,
}) => {
  await page.goto('/en/reports/lao-cai-2025-03-07/');
  const beside = page.getByRole('region', { name: 'The same in other reports' });
  const rows = beside.getByRole('row', { name: /meeting the new rural standard/ });
  await expect(rows).toHaveCount(3);
  await expect(rows).toContainText([
    /2024\s*62 communes\s*actual\s*this report/,
    /2025\s*84 of 126 communes\s*target\s*this report/,
    /2025\s*65 of 126 communes\s*actual\s*vietnam\.vn/,
  ]);
  await rows.getByRole('link', { name: '65 of 126 communes' }).click();
  await expect(page).toHaveURL(/lao-cai-programs-2025-mid\/#figure-communes-standard-2025$/);
  await expect(page.locator('#figure-communes-standard-2025')).toBeInViewport();
});

test('the page of a merged territory has the reports of those it was made of, with their names', async ({
  page,
}) => {
  await page.goto('/en/provinces/lao-cai/');
  for (const [name, title] of [
    ['Reports on Yên Bái before the merger', /^Yên Bái: /],
    ['Reports on Lào Cai before the merger', /^Lào Cai: resources/],
  ] as const) {
    const section = page.getByRole('region', { name });
    await expect(section.getByRole('link', { name: title })).toBeVisible();
  }
  await page.goto('/en/provinces/quang-tri/');
  const inherited = page.getByRole('region', { name: 'Reports on Quảng Bình before the merger' });
  await expect(inherited.getByRole('link', { name: /^Quảng Bình: / })).toBeVisible();
});

test('a report on the opening of an article says so', async ({ page }) => {
  await page.goto('/en/reports/lam-dong-program-1719-2025-06/');
  await expect(page.getByText('Only the opening of the article was read')).toBeVisible();
  await expect(page.getByText('July 2025 or later', { exact: true })).toBeVisible();
});
