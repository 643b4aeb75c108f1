import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { pageTypes } from './pages.ts';

const addresses = ['/404.html', ...pageTypes.flatMap((path) => [`/${path}`, `/en/${path}`])];

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colors`, () => {
    test.use({ colorScheme });
    for (const address of addresses) {
      test(`axe finds nothing wrong with ${address}`, async ({ page }) => {
        await page.goto(address);
        if (address.includes('?q='))
          await expect(page.getByRole('status')).toContainText(/\d|kemiskinan/);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(
          violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html) })),
        ).toEqual([]);
      });
    }
  });
}
