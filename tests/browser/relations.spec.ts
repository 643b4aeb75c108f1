import { expect, test } from '@playwright/test';

for (const { report, words } of [
  {
    report: '/reports/lang-son-2025/',
    words: { notice: 'temuan', disagrees: 'Tidak cocok', finding: 'Artikel menyebut 100%' },
  },
  {
    report: '/en/reports/lang-son-2025/',
    words: { notice: 'finding', disagrees: 'Disagrees', finding: 'The article speaks of 100%' },
  },
]) {
  test(`${report}: a notice at its head leads to what does not fit, which comes first`, async ({
    page,
  }) => {
    await page.goto(report);
    await page.getByRole('link', { name: words.notice, exact: false }).first().click();
    await expect(page).toHaveURL(/#relations$/);
    const first = page.locator('.relation').first();
    await expect(first).toContainText(words.disagrees);
    await expect(first).toContainText(words.finding);
  });
}

test('the arithmetic is shown step by step, and each term leads to its figure in the text', async ({
  page,
}) => {
  await page.goto('/reports/lang-son-2025/#relation-disbursement-rate-2021-2025');
  const relation = page.locator('.relation:target');
  await expect(relation.locator('.arithmetic').first()).toHaveText(
    /\(680\.231 juta VND \+ 273\.421 juta VND\) ÷ 1\.149\.183 juta VND\s+=\s+953\.652 juta VND ÷ 1\.149\.183 juta VND\s+=\s+82,99%/,
  );
  await relation.getByRole('link', { name: '273.421 juta VND' }).click();
  await expect(page.locator('.figure:target')).toHaveText('273.421 juta VND');
});

test('the panel of a figure leads to the relations it takes part in', async ({ page }) => {
  await page.goto('/en/reports/lao-cai-2025-03-07/');
  await page.locator('#figure-capital-plan-2024').click();
  const links = page.locator('#about-figure-capital-plan-2024').getByRole('link', { name: '↔' });
  await expect(links).toHaveCount(2);
  await links.first().click();
  await expect(page.locator('.relation:target')).toContainText('Disagrees');
});
