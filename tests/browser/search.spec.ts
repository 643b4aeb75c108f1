import { gzipSync } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';

const results = (page: Page) => page.locator('[data-part=results] > li > h2 > a');
const passages = (page: Page) => page.locator('[data-part=results] li li > a');
const said = (page: Page) => page.getByRole('status');
const notes = (page: Page) => page.locator('[data-part=notes]');
const chip = (page: Page) => page.locator('[data-part=chips] button');
const search = (query: string, path = '/search/') => `${path}?${new URLSearchParams(query)}`;

/** Chooses a value of a facet as a reader does: opens the list, then presses the name. */
async function choose(page: Page, facet: string, value: string) {
  const list = page.locator(`[data-facet=${facet}]`);
  if ((await list.getAttribute('open')) === null) await list.locator('summary').click();
  await list.locator(`input[value="${value}"]`).check();
}
const count = (page: Page, facet: string, value: string) =>
  page.locator(`label:has(input[name=${facet}][value="${value}"]) [data-count]`);

for (const { language, path, word, titles } of [
  {
    language: 'Indonesian',
    path: '/search/',
    word: 'kemiskinan',
    titles: [/Lào Cai: hasil/, /Lạng Sơn/],
  },
  { language: 'English', path: '/en/search/', word: 'poverty', titles: [/Nghệ An/, /Lạng Sơn/] },
] as const) {
  test(`"${word}" finds the reports that speak of it on the ${language} site, as one types`, async ({
    page,
  }) => {
    await page.goto(path);
    await expect(page.locator('#query')).toBeFocused();
    await page.keyboard.type(word);
    for (const title of titles)
      await expect(results(page).filter({ hasText: title })).toHaveCount(1);
    const found = await results(page).count();
    await expect(said(page)).toContainText(`${found} `);
    expect(new URL(page.url()).searchParams.get('q')).toBe(word);
  });
}

test('one letter is not enough to search for', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/search/');
  await page.locator('#query').fill('k');
  await page.keyboard.press('Enter');
  await expect(said(page)).toContainText('Ketik satu kata');
  expect(asked.filter((address) => address.includes('/pagefind/'))).toEqual([]);
});

test('values of one facet widen the search, facets narrow each other, and counts say what each would show', async ({
  page,
}) => {
  await page.goto('/search/?q=rumah');
  await expect(said(page)).toContainText('laporan ditemukan');
  const all = await results(page).count();
  await choose(page, 'province', 'vn-lang-son');
  await expect(results(page)).toHaveText([/Lạng Sơn/]);
  await choose(page, 'province', 'vn-quang-tri');
  await expect(results(page)).toHaveCount(2);
  const shown = Number(await count(page, 'program', 'gnbv-2021-2025').textContent());
  await choose(page, 'program', 'gnbv-2021-2025');
  await expect(results(page)).toHaveCount(shown);
  expect(new URL(page.url()).searchParams.getAll('province')).toEqual([
    'vn-lang-son',
    'vn-quang-tri',
  ]);
  await page.getByRole('button', { name: 'Hapus saringan' }).click();
  await expect(results(page)).toHaveCount(all);
  await expect(page.locator('#query')).toHaveValue('rumah');
});

test('sources and the status of figures are facets too', async ({ page }) => {
  await page.goto('/en/search/');
  await choose(page, 'status', 'target');
  await expect(results(page).first()).toBeVisible();
  const shown = Number(await count(page, 'status', 'target').textContent());
  await expect(results(page)).toHaveCount(shown);
  const source = page.locator('[data-facet=source]');
  await source.locator('summary').click();
  await source.locator('input').first().check();
  await expect(said(page)).toContainText(/found|fits/);
  expect(await results(page).count()).toBeLessThanOrEqual(shown);
});

test('a facet without words lists its reports, newest first; a merged province is under its successor', async ({
  page,
}) => {
  await page.goto('/search/?province=vn-lao-cai');
  await expect(results(page)).toHaveText([/Yên Bái/, /Lào Cai: dana/, /Lào Cai: hasil/]);
  await page.goto('/search/?province=vn-lao-cai&order=oldest');
  await expect(results(page)).toHaveText([/Lào Cai: hasil/, /Lào Cai: dana/, /Yên Bái/]);
});

test('dates narrow the search to the reports that may lie between them', async ({ page }) => {
  await page.goto('/en/search/');
  await page.getByLabel('From date').fill('2025-11-01');
  await page.getByLabel('To date').fill('2025-11-30');
  await expect(results(page).filter({ hasText: 'Nghệ An' })).toHaveCount(1);
  await expect(results(page).filter({ hasText: 'Quảng Bình' })).toHaveCount(0);
  await expect(page).toHaveURL(/from=2025-11-01&to=2025-11-30/);
});

test('a search stands in the address: reload, back and forward bring it back', async ({ page }) => {
  await page.goto('/en/search/?q=poverty&year=2025&order=newest');
  await expect(results(page).first()).toBeVisible();
  const before = await results(page).allInnerTexts();
  await page.reload();
  await expect(results(page)).toHaveText(before);
  await expect(page.locator('#filter-order')).toHaveValue('newest');
  await choose(page, 'province', 'vn-lang-son');
  await expect(results(page)).toHaveText([/Lạng Sơn/]);
  await page.goBack();
  await expect(results(page)).toHaveText(before);
  await expect(page.locator('input[value=vn-lang-son]')).not.toBeChecked();
  await page.goForward();
  await expect(results(page)).toHaveText([/Lạng Sơn/]);
});

test('a result leads to its passage, which is shown as such', async ({ page }) => {
  await page.goto('/en/search/?q=typhoon');
  const passage = passages(page).first();
  await expect(passage).toHaveText(/paragraph \d+$/);
  const address = (await passage.getAttribute('href')) ?? '';
  expect(address).toMatch(/#p-\d+$/);
  await expect(page.locator('[data-part=results] mark').first()).toHaveText(/typhoon/i);
  await passage.click();
  const paragraph = page.locator(':target');
  await expect(paragraph).toBeInViewport();
  await expect(paragraph).toContainText(/typhoon/i);
  const plain = await page.locator('#p-1').evaluate((p) => getComputedStyle(p).backgroundColor);
  expect(await paragraph.evaluate((p) => getComputedStyle(p).backgroundColor)).not.toBe(plain);
});

test('words in a row come first', async ({ page }) => {
  await page.goto(search('q=disbursed investment funds', '/en/search/'));
  await expect(said(page)).not.toContainText('Searching');
  await page.goto(search('q=balai budaya'));
  await expect(page.locator('[data-part=results] mark').first()).toHaveText(/balai budaya/i);
});

test('where no report has all words, those with some are shown, and that is said', async ({
  page,
}) => {
  await page.goto(search('q=kemiskinan topan jembatan'));
  await expect(said(page)).toContainText('Tidak ada laporan yang memuat semua kata');
  await expect(page.locator('[data-part=results] .facts').first()).toContainText('Tanpa:');
});

test('a word that no report has is said to be absent, and the nearest is offered, not put in its place', async ({
  page,
}) => {
  await page.goto('/search/?q=kemiskinn');
  await expect(said(page)).toContainText('Tidak ada laporan yang cocok');
  await expect(results(page)).toHaveCount(0);
  await expect(notes(page)).toContainText('Kata “kemiskinn” tidak ada');
  await notes(page).getByRole('button', { name: 'kemiskinan' }).click();
  await expect(page.locator('#query')).toHaveValue('kemiskinan');
  await expect(results(page).first()).toBeVisible();
});

test('what is not in the archive is said to be absent, without markup from the query', async ({
  page,
}) => {
  await page.goto(`/search/?q=${encodeURIComponent('<img src=x onerror=alert(1)>zzzqqq')}`);
  await expect(notes(page)).toContainText('zzzqqq');
  await expect(page.locator('main img')).toHaveCount(0);
});

for (const path of ['/search/', '/en/search/']) {
  test(`a place is found by any spelling of its name on ${path}`, async ({ page }) => {
    for (const typed of ['Lâm Đồng', 'lâm đồng', 'Lam Dong', 'LAM DONG', 'Lamdong']) {
      await page.goto(search(`q=${typed}`, path));
      await expect(results(page).first(), typed).toHaveText(/^Lâm Đồng: /);
      await expect(chip(page)).toHaveText(/Lâm Đồng ×/);
    }
  });
}

test('a name in the query is a filter that can be taken back', async ({ page }) => {
  await page.goto(search('q=lào cai rumah'));
  await expect(chip(page)).toHaveText('Provinsi: Lào Cai ×');
  await expect(results(page)).toHaveText([/Lào Cai|Yên Bái/, /Lào Cai|Yên Bái/, /Lào Cai|Yên Bái/]);
  await expect(page.locator('[data-part=results] mark').first()).toHaveText(/rumah/i);
  await chip(page).click();
  await expect(chip(page)).toHaveCount(0);
  await expect(page.locator('[data-part=results] mark').first()).toHaveText(/lào cai/i);
  await page.reload();
  await expect(results(page).first()).toBeVisible();
  await expect(chip(page)).toHaveCount(0);
});

test('districts and programs are names too', async ({ page }) => {
  await page.goto(search('q=muong khuong', '/en/search/'));
  await expect(chip(page)).toHaveText('District: Mường Khương ×');
  await expect(results(page)).toHaveText([/Lào Cai: results/]);
  await page.goto(search('q=nông thôn mới', '/en/search/'));
  await expect(chip(page)).toContainText('Program: ');
});

test('terms of another language are looked for in that of the texts', async ({ page }) => {
  await page.goto(search('q=rumah sementara', '/en/search/'));
  await expect(notes(page)).toContainText('temporary house');
  await expect(page.locator('[data-part=results] mark').first()).toHaveText(/temporary houses/i);
});

test('texts in the other language are searched when asked, and say so', async ({ page }) => {
  await page.goto('/en/search/?q=poverty');
  await expect(results(page).first()).toBeVisible();
  const own = await results(page).count();
  await page.getByRole('button', { name: 'Search texts in Indonesian too' }).click();
  await expect(page.locator('.in-language')).not.toHaveCount(0);
  await expect(results(page).first()).not.toHaveAttribute('href', /^\/reports/);
  expect(await results(page).count()).toBeGreaterThanOrEqual(own);
  await expect(page).toHaveURL(/wide=1/);
  await expect(page.locator('[data-part=results] h2[lang=id] a').first()).toHaveAttribute(
    'href',
    /^\/reports\//,
  );
});

test('arrow keys go through the results and back, Enter follows, Escape returns', async ({
  page,
}) => {
  await page.goto('/search/');
  await page.keyboard.type('kemiskinan');
  await expect(passages(page).first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(results(page).first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(passages(page).first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(page.locator('#query')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect(page.locator('#query')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('#query')).toHaveValue('');
  await page.keyboard.type('kemiskinan');
  await expect(passages(page).first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/reports\//);
});

test('Control+K leads to the search from any page, and no single key does', async ({ page }) => {
  await page.goto('/en/reports/lang-son-2025/');
  await page.keyboard.press('k');
  await page.keyboard.press('/');
  await expect(page).toHaveURL(/\/en\/reports\/lang-son-2025\/$/);
  await page.keyboard.press('Control+k');
  await expect(page).toHaveURL(/\/en\/search\/$/);
  await expect(page.locator('#query')).toBeFocused();
  await page.keyboard.type('roads');
  await expect(results(page).first()).toBeVisible();
  await results(page).first().focus();
  await page.keyboard.press('Meta+k');
  await expect(page.locator('#query')).toBeFocused();
});

test('at 320 pixels nothing runs off the page, and filters work', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto('/search/?q=rumah');
  await expect(passages(page).first()).toBeVisible();
  await page.locator('[data-part=filters] > summary').click();
  await choose(page, 'province', 'vn-lang-son');
  await expect(results(page)).toHaveText([/Lạng Sơn/]);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
});

test('the search of the home page leads to its results', async ({ page }) => {
  await page.goto('/en/');
  await page.getByLabel('Search the reports').fill('poverty');
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(page).toHaveURL(/\/en\/search\/\?q=poverty/);
  await expect(results(page).first()).toBeVisible();
});

for (const part of [
  'catalog.json',
  'all/words/*',
  'all/pagefind.js',
  'all/pagefind-entry.json?*',
  'all/*.pf_meta',
  'all/index/*',
  'all/wasm.*',
]) {
  test(`an index whose ${part} does not load is reported, and a retry heals it`, async ({
    page,
  }) => {
    await page.route(`**/pagefind/id/${part}**`, (route) =>
      route.fulfill({ status: 503, body: '' }),
    );
    await page.goto('/search/?q=kemiskinan');
    await expect(page.getByRole('alert')).toContainText('tidak dapat dimuat');
    await expect(said(page)).not.toContainText('Tidak ada laporan');
    await page.unrouteAll();
    await page.getByRole('button', { name: 'Coba lagi' }).click();
    await expect(results(page).first()).toBeVisible();
    await expect(page.getByRole('alert')).toBeHidden();
  });
}

test('where a text does not load, what was found stands there with a message, and a retry brings the passages', async ({
  page,
}) => {
  await page.route('**/pagefind/id/all/fragment/*', (route) =>
    route.fulfill({ status: 503, body: '' }),
  );
  await page.goto('/search/?q=kemiskinan');
  await expect(page.getByRole('alert')).toContainText('tidak dapat dimuat');
  await expect(results(page).first()).toBeVisible();
  await expect(said(page)).toContainText('laporan ditemukan');
  await expect(passages(page)).toHaveCount(0);
  await page.unrouteAll();
  await page.getByRole('button', { name: 'Coba lagi' }).click();
  await expect(passages(page).first()).toBeVisible();
  await expect(page.getByRole('alert')).toBeHidden();
});

test('an index that is answered by a web page is reported', async ({ page }) => {
  await page.route('**/pagefind/en/all/index/*', (route) =>
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
  expect(addresses.filter((address) => /pagefind|\/search|wasm/.test(address))).toEqual([]);
  await page.goto('/en/search/?q=poverty');
  await expect(passages(page).first()).toBeVisible();
  const origin = new URL(page.url()).origin;
  expect(addresses.filter((address) => !address.startsWith(origin))).toEqual([]);
});

test('the first results take 13 requests and 120 kB beside the page itself', async ({ page }) => {
  let requests = 0;
  let bytes = 0;
  page.on('response', async (response) => {
    if (!/\/pagefind\/|\/search\/.*json/.test(response.url())) return;
    requests += 1;
    // As a host sends it that packs texts by gzip.
    const body = await response.body();
    bytes += Math.min(body.length, gzipSync(body).length);
  });
  await page.goto('/search/?q=kemiskinan');
  await expect(passages(page).first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(requests).toBeLessThanOrEqual(13);
  expect(bytes).toBeLessThanOrEqual(120_000);
});
