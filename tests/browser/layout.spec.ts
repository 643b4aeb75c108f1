import { expect, test } from '@playwright/test';
import { pageTypes } from './pages.ts';

for (const width of [320, 768, 1600]) {
  test(`no page scrolls sideways at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const path of pageTypes.flatMap((type) => [`/${type}`, `/en/${type}`])) {
      await page.goto(path);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, path).toBe(0);
    }
  });
}

test('lines of a report stay readable on a wide screen', async ({ page }) => {
  await page.setViewportSize({ width: 1600, height: 900 });
  await page.goto('/en/reports/lao-cai-2025-03-07/');
  const box = await page.locator('.text > p').first().boundingBox();
  expect(box?.width ?? 0).toBeLessThan(700);
});

test('the language switch stays on the page', async ({ page }) => {
  await page.goto('/reports/lang-son-2025/');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/reports\/lang-son-2025\/$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.getByRole('link', { name: 'Bahasa Indonesia' }).click();
  await expect(page).toHaveURL(/\/reports\/lang-son-2025\/$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'id');
});

test('a figure has an address at which it is highlighted', async ({ page }) => {
  await page.goto('/reports/lao-cai-2025-03-07/');
  const row = page.locator('.figures-table a[href="#figure-capital-plan-2024"]');
  await row.click();
  const figure = page.locator('#figure-capital-plan-2024');
  await expect(figure).toBeInViewport();
  await expect(figure).toHaveAttribute('value', '2419000000000');
  const [plain, highlighted] = await page.evaluate(() =>
    ['data.figure:not(:target)', 'data.figure:target'].map((selector) => {
      const element = document.querySelector(selector);
      return element ? getComputedStyle(element).backgroundColor : '';
    }),
  );
  expect(highlighted).not.toBe(plain);
});

test('the first stop of the keyboard skips to the content, and focus is visible', async ({
  page,
}) => {
  await page.goto('/en/reports/lang-son-2025/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  expect(await skip.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

test('no page breaks its own content security policy or logs an error', async ({ page }) => {
  const messages: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') messages.push(message.text());
  });
  page.on('pageerror', (error) => messages.push(error.message));
  for (const path of pageTypes.flatMap((type) => [`/${type}`, `/en/${type}`])) {
    await page.goto(path, { waitUntil: 'networkidle' });
  }
  expect(messages).toEqual([]);
});
