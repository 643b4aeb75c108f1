import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

const chart = '/en/indicators/ntm-communes-standard/';

test('a chart shows an actual value and a target by shape, and has a name and a description', async ({
  page,
}) => {
  await page.goto(chart);
  const drawing = page.getByRole('img');
  await expect(drawing).toHaveCount(1);
  await expect(drawing).toHaveAccessibleName(/Communes meeting the new rural standard/);
  await expect(drawing.locator('.mark-actual')).toHaveCount(2);
  await expect(drawing.locator('.mark-target')).toHaveCount(1);
  const [actual, target] = await Promise.all(
    ['.mark-actual', '.mark-target'].map((mark) =>
      drawing
        .locator(`${mark} .mark-shape`)
        .first()
        .evaluate((shape) => ({
          fill: getComputedStyle(shape).fill,
          stroke: getComputedStyle(shape).stroke,
        })),
    ),
  );
  expect(actual?.fill).toBe(actual?.stroke);
  expect(target?.fill).not.toBe(target?.stroke);
});

test('the text of a chart can be read on the narrowest screen, and nothing of it is cut off', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 800 });
  for (const path of [chart, '/indicators/poverty-reduction-pp/']) {
    await page.goto(path);
    for (const drawing of await page.getByRole('img').all()) {
      const frame = await drawing.boundingBox();
      for (const text of await drawing.locator('text').all()) {
        const box = await text.boundingBox();
        expect(box?.height ?? 0).toBeGreaterThan(10);
        expect(box?.x ?? -1).toBeGreaterThanOrEqual((frame?.x ?? 0) - 1);
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(
          (frame?.x ?? 0) + (frame?.width ?? 0) + 1,
        );
      }
    }
  }
});

test('a figure is reached from the list of indicators through its table', async ({ page }) => {
  await page.goto('/indicators/');
  await page
    .getByRole('link', { name: 'Komune yang memenuhi standar pedesaan baru', exact: true })
    .click();
  await page.getByRole('link', { name: '84/126 komune', exact: true }).click();
  await expect(page).toHaveURL(/\/reports\/lao-cai-2025-03-07\/#figure-/);
});

test('values that are kept apart have a reason in words', async ({ page }) => {
  await page.goto('/en/indicators/projects-count/');
  await expect(page.getByText('Kept apart from the first set')).toContainText(
    'only poor districts; only Bình Gia, Văn Quan, a part of Lạng Sơn',
  );
});
