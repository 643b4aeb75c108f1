import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

const report = '/reports/lao-cai-2025-03-07/';
const mark = (page: Page) => page.locator('#figure-capital-plan-2024');
const about = (page: Page) => page.locator('#about-figure-capital-plan-2024');

/** What the frontmatter of the report says of `capital-plan-2024`, in words of the Indonesian site. */
async function expectWholeStory(page: Page) {
  for (const fact of [
    'Rencana dana',
    'hampir 2.419 miliar VND',
    '2.419.000.000.000 VND',
    'rencana',
    '2024',
    'Lào Cai (sebelum penggabungan)',
    'Pedesaan baru',
    'hampir mencapai 2.419 miliar VND',
    'Termasuk dana tahun 2023',
  ]) {
    await expect(about(page)).toContainText(fact);
  }
  await expect(about(page).getByRole('link', { name: 'Rujuk angka ini' })).toHaveAttribute(
    'href',
    `${report}cite/#cite-capital-plan-2024`,
  );
}

test('pressing the words of a figure shows what it is; Escape hides it', async ({ page }) => {
  await page.goto(report);
  await expect(about(page)).toBeHidden();
  await mark(page).click();
  await expect(page.getByRole('dialog', { name: 'Rencana dana' })).toBeVisible();
  await expectWholeStory(page);
  await page.keyboard.press('Escape');
  await expect(about(page)).toBeHidden();
});

test('the close button and pressing elsewhere hide it too', async ({ page }) => {
  await page.goto(report);
  await mark(page).click();
  await about(page).getByRole('button', { name: 'Tutup' }).click();
  await expect(about(page)).toBeHidden();
  await mark(page).click();
  await expect(about(page)).toBeVisible();
  await page.mouse.click(5, 5);
  await expect(about(page)).toBeHidden();
});

test('by keyboard the popover opens, comes next, and gives the focus back', async ({ page }) => {
  await page.goto(report);
  const button = page.getByRole('button', { name: 'hampir 2.419 miliar VND' });
  await button.focus();
  // The focus is seen around the words, not only at the button behind them.
  expect(await mark(page).evaluate((element) => getComputedStyle(element).outlineStyle)).toBe(
    'solid',
  );
  await page.keyboard.press('Enter');
  await expect(about(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(about(page).getByRole('link', { name: 'Rencana dana' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(about(page)).toBeHidden();
  await expect(button).toBeFocused();
});

test('every mark of a figure is found at its own address, highlighted', async ({ page }) => {
  await page.goto(report);
  const marks = page.locator('data[value="3"].figure');
  const plain = await marks
    .first()
    .evaluate((element) => getComputedStyle(element).backgroundColor);
  for (const anchor of ['figure-programs-running-2025', 'figure-programs-running-2025--2']) {
    await page.goto(`${report}#${anchor}`);
    const target = page.locator(`[id="${anchor}"]`);
    await expect(target).toBeInViewport();
    expect(await target.evaluate((element) => getComputedStyle(element).backgroundColor)).not.toBe(
      plain,
    );
  }
  // Forced colors take the background away; the outline stays.
  await page.emulateMedia({ forcedColors: 'active' });
  const target = page.locator('data.figure:target');
  expect(await target.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');
});

test('the row of a figure has an address at which it is highlighted', async ({ page }) => {
  await page.goto(`${report}#row-capital-plan-2024`);
  const cell = page.locator('#row-capital-plan-2024 td').first();
  await expect(cell).toBeInViewport();
  const other = page.locator('#row-disbursed-2024 td').first();
  const backgroundOf = (element: Element) => getComputedStyle(element).backgroundColor;
  expect(await cell.evaluate(backgroundOf)).not.toBe(await other.evaluate(backgroundOf));
});

test('on a narrow screen figures break like the text around them, and every popover fits', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of [report, '/en/reports/lang-son-2025/']) {
    await page.goto(path);
    const broken = await page.evaluate(
      () =>
        [...document.querySelectorAll('p .figure')].filter(
          (figure) => figure.getClientRects().length > 1,
        ).length,
    );
    expect(broken).toBeGreaterThan(0);
    const misfits = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[popover]')].flatMap((popover) => {
        popover.showPopover();
        const { left, right, top, bottom } = popover.getBoundingClientRect();
        const fits =
          left >= 0 &&
          right <= innerWidth &&
          top >= 0 &&
          bottom <= innerHeight &&
          popover.scrollWidth <= popover.clientWidth;
        return fits ? [] : [popover.id];
      }),
    );
    expect(misfits, path).toEqual([]);
  }
});

test('on a wide screen the popover of every figure stays in the window, beside its mark', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto(report);
  const misfits = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.figure button')].flatMap((button) => {
      const words = button.closest('.figure');
      words?.scrollIntoView({ block: 'center' });
      button.click();
      const popover = document.querySelector<HTMLElement>(':popover-open');
      const box = popover?.getBoundingClientRect();
      popover?.hidePopover();
      if (!words || !box) return [`${words?.id}: shows nothing`];
      const leaves =
        box.left < 0 || box.right > innerWidth || box.top < 0 || box.bottom > innerHeight;
      // Words broken over two lines may be met at the end of the first.
      const [line, ...others] = words.getClientRects();
      const covers =
        line !== undefined &&
        others.length === 0 &&
        Math.min(line.right, box.right) - Math.max(line.left, box.left) > 1 &&
        Math.min(line.bottom, box.bottom) - Math.max(line.top, box.top) > 1;
      return [
        ...(leaves ? [`${words.id}: leaves the window`] : []),
        ...(covers ? [`${words.id}: covers its mark`] : []),
      ];
    }),
  );
  expect(misfits).toEqual([]);
});

test('figures are copied and printed as the words they are', async ({ page }) => {
  await page.goto(report);
  const copied = await page.evaluate(() => {
    const paragraph = document.querySelector('#figure-capital-plan-2024')?.closest('p');
    if (paragraph) getSelection()?.selectAllChildren(paragraph);
    return getSelection()?.toString() ?? '';
  });
  expect(copied).toContain('berjumlah hampir 2.419 miliar VND; di dalamnya');
  await mark(page).click();
  await page.emulateMedia({ media: 'print' });
  await expect(about(page)).toBeHidden();
  expect(await mark(page).evaluate((element) => getComputedStyle(element).textDecorationLine)).toBe(
    'none',
  );
});

test('the words of figures are found by the search', async ({ page }) => {
  // The word before the figure and a word in it: a number is not looked up in the text.
  await page.goto('/search/?q=berjumlah+hampir');
  const results = page.locator('[data-part=results] > li');
  await expect(results).toHaveCount(1);
  await expect(results).toContainText('hampir 2.419 miliar VND');
});

test('each status has a sign of its own shape', async ({ page }) => {
  await page.goto(report);
  const shapes = await page.evaluate(() =>
    ['actual', 'plan', 'target', 'estimate'].map((status) => {
      const element = document.querySelector(`.figures-table .status-${status}`);
      if (!element) return '';
      const { borderTopWidth, borderTopStyle, borderRadius, rotate } = getComputedStyle(
        element,
        '::before',
      );
      return `${borderTopWidth} ${borderTopStyle} ${borderRadius} ${rotate}`;
    }),
  );
  expect(new Set(shapes).size).toBe(4);
  expect(shapes).not.toContain('');
});

test('the figures of the table are put in order by their value, those of one unit together', async ({
  page,
}) => {
  // On a phone too the headers are there to be pressed.
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/en/reports/lao-cai-2025-03-07/');
  const table = page.locator('.figures .figures-table');
  const header = table.getByRole('columnheader', { name: 'Value' });
  const rates = async () =>
    (await table.locator('td data').allInnerTexts()).filter((text) => /^[\d.]+%$/.test(text));
  const byRate = (await rates()).toSorted((a, b) => Number.parseFloat(a) - Number.parseFloat(b));
  expect(await rates()).not.toEqual(byRate);
  await header.getByRole('button').click();
  await expect(header).toHaveAttribute('aria-sort', 'ascending');
  expect(await rates()).toEqual(byRate);
  const units = await table.locator('td data').evaluateAll((cells) =>
    cells
      .map((cell) => (cell.textContent.endsWith('%') ? '%' : ''))
      .join(' ')
      .trim(),
  );
  expect(units).toMatch(/^%( %)*$/);
  await header.getByRole('button').click();
  await expect(header).toHaveAttribute('aria-sort', 'descending');
  expect(await rates()).toEqual(byRate.toReversed());
});

test('on a phone the table of figures is still a table to a screen reader', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/en/reports/lao-cai-2025-03-07/');
  const table = page.getByRole('table', { name: /^Every figure/ });
  await expect(table.getByRole('columnheader')).toHaveText([
    'Indicator',
    'Value',
    'Status',
    'Period',
    'As written in the source',
  ]);
  const row = table.locator('#row-capital-plan-2024');
  await expect(row.getByRole('rowheader')).toContainText('Planned funds');
  await expect(row.getByRole('cell').first()).toContainText('nearly VND 2,419 billion');
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const path of [report, `/en${report}`]) {
    test(`axe finds nothing wrong with a popover of ${path} in ${colorScheme} colors`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      await mark(page).click();
      await expect(about(page)).toBeVisible();
      // The rest of the page is what the tests of accessibility look at.
      const { violations, passes } = await new AxeBuilder({ page })
        .include('#about-figure-capital-plan-2024')
        .include('p:has(#figure-capital-plan-2024)')
        .analyze();
      expect(passes.map(({ id }) => id)).toContain('button-name');
      expect(
        violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html) })),
      ).toEqual([]);
    });
  }
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('pressing the words of a figure shows what it is', async ({ page }) => {
    await page.goto(report);
    await mark(page).click();
    await expect(about(page)).toBeVisible();
    await expectWholeStory(page);
    await page.keyboard.press('Escape');
    await expect(about(page)).toBeHidden();
  });
});

test('a report says how many of its numbers are figures, and what the others are', async ({
  page,
}) => {
  await page.goto('/en/reports/lang-son-2025/');
  await expect(page.getByText('numbers in the text are figures')).toHaveText(
    '16 of 37 numbers in the text are figures. The others are years (12), periods (8), names (1).',
  );
});
