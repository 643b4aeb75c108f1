import { expect, test, type Page } from '@playwright/test';

const results = (page: Page) => page.locator('[data-part=results] > li > h2 > a');

// How many reports speak of it, by their texts.
const found = { kemiskinan: 5, poverty: 4 };

for (const { language, path, word, titles } of [
  {
    language: 'Indonesian',
    path: '/search/',
    word: 'kemiskinan',
    titles: [/Lào Cai: hasil/, /Lạng Sơn/],
  },
  { language: 'English', path: '/en/search/', word: 'poverty', titles: [/Nghệ An/, /Lạng Sơn/] },
] as const) {
  test(`"${word}" finds the reports that speak of it on the ${language} site`, async ({ page }) => {
    await page.goto(path);
    await page.locator('#query').fill(word);
    await expect(results(page)).toHaveCount(found[word]);
    for (const title of titles)
      await expect(results(page).filter({ hasText: title })).toHaveCount(1);
    await expect(page.getByRole('status')).toContainText(String(found[word]));
  });

  test(`a filter by province narrows the ${language} results to one`, async ({ page }) => {
    await page.goto(`${path}?q=${word}`);
    await expect(results(page)).toHaveCount(found[word]);
    await page.locator('#facet-province').selectOption('vn-lang-son');
    await expect(results(page)).toHaveCount(1);
    await expect(results(page)).toHaveText(/Lạng Sơn/);
    expect(new URL(page.url()).searchParams.get('province')).toBe('vn-lang-son');
  });
}

test('a report on a merged province is found under its successor', async ({ page }) => {
  await page.goto('/search/?province=vn-lao-cai');
  await expect(results(page)).toHaveText([/Yên Bái/, /Lào Cai/, /Lào Cai/]);
});

test('program and year filters work without a word, newest report first', async ({ page }) => {
  await page.goto('/en/search/?program=gnbv-2021-2025&year=2025');
  await expect(results(page)).toHaveText([
    /Yên Bái/,
    /Lạng Sơn/,
    /Nghệ An/,
    /Lào Cai/,
    /Quảng Bình/,
    /Lào Cai/,
  ]);
  await page.locator('#facet-program').selectOption('ma-tuy-2030');
  await expect(results(page)).toHaveText([/Lào Cai/]);
});

test('a result lands on the section that holds the words', async ({ page }) => {
  await page.goto('/en/search/?q=typhoon');
  const section = page.locator('[data-part=results] ul a').first();
  await expect(section).toBeVisible();
  const address = (await section.getAttribute('href')) ?? '';
  await section.click();
  const anchor = new URL(address, page.url()).hash.slice(1);
  expect(anchor).not.toBe('');
  await expect(page.locator(`[id="${decodeURIComponent(anchor)}"]`)).toBeInViewport();
});

test('what is not in the archive is said to be absent, without markup from the query', async ({
  page,
}) => {
  await page.goto(`/search/?q=${encodeURIComponent('<img src=x onerror=alert(1)>zzzqqq')}`);
  await expect(page.getByRole('status')).toContainText('Tidak ada laporan');
  await expect(page.locator('main img')).toHaveCount(0);
});

test('the whole search works by keyboard alone', async ({ page }) => {
  await page.goto('/search/');
  await page.locator('#query').focus();
  await page.keyboard.type('kemiskinan');
  await page.keyboard.press('Enter');
  await expect(results(page)).toHaveCount(found.kemiskinan);
  for (let presses = 0; presses < 12; presses += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement?.closest('[data-part=results]') !== null))
      break;
  }
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/reports\//);
});

test('the search of the home page leads to its results', async ({ page }) => {
  await page.goto('/en/');
  await page.getByLabel('Search the reports').fill('poverty');
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(page).toHaveURL(/\/en\/search\/\?q=poverty/);
  await expect(results(page)).toHaveCount(found.poverty);
});

for (const part of [
  'pagefind.js',
  'pagefind-entry.json?*',
  '*.pf_meta',
  'index/*',
  'fragment/*',
  'wasm.*',
]) {
  test(`an index whose ${part} does not load is reported, and a retry heals it`, async ({
    page,
  }) => {
    await page.route(`**/pagefind/id/${part}`, (route) => route.fulfill({ status: 503, body: '' }));
    await page.goto('/search/?q=kemiskinan');
    await expect(page.getByRole('alert')).toContainText('tidak dapat dimuat');
    await expect(page.getByRole('status')).not.toContainText('Tidak ada laporan');
    await page.unrouteAll();
    await page.getByRole('button', { name: 'Coba lagi' }).click();
    await expect(results(page)).toHaveCount(found.kemiskinan);
    await expect(page.getByRole('alert')).toBeHidden();
  });
}

test('an index that is answered by a web page is reported', async ({ page }) => {
  await page.route('**/pagefind/en/index/*', (route) =>
    route.fulfill({ status: 200, contentType: 'text/html', body: '<h1>Welcome</h1>' }),
  );
  await page.goto('/en/search/?q=poverty');
  await expect(page.getByRole('alert')).toContainText('could not be loaded');
});

test('search asks for nothing outside the site and loads only on its own page', async ({
  page,
}) => {
  const addresses: string[] = [];
  page.on('request', (request) => addresses.push(request.url()));
  await page.goto('/en/reports/lang-son-2025/');
  expect(addresses.filter((address) => /pagefind|search|wasm/.test(address))).toEqual([]);
  await page.goto('/en/search/?q=poverty');
  await expect(results(page)).toHaveCount(found.poverty);
  const origin = new URL(page.url()).origin;
  expect(addresses.filter((address) => !address.startsWith(origin))).toEqual([]);
});

for (const path of ['/search/', '/en/search/']) {
  test(`a place is found by any spelling of its name on ${path}`, async ({ page }) => {
    for (const typed of ['Lâm Đồng', 'lâm đồng', 'Lam Dong', 'LAM DONG']) {
      await page.goto(`${path}?q=${encodeURIComponent(typed)}`);
      await expect(results(page).first(), typed).toHaveText(/^Lâm Đồng: /);
    }
  });
}
