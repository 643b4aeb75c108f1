import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { readCitation } from '../support/read-citations.ts';

const report = '/en/reports/lao-cai-2025-03-07/';
const figure = '#cite-capital-plan-2024';

test.describe('where the browser lets a page copy', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('a button copies the citation of a report with its full address, and says so', async ({
    page,
  }) => {
    await page.goto(report);
    const citation = page.locator('#citation');
    await page.getByRole('button', { name: 'Copy', exact: true }).click();
    await expect(page.getByRole('status')).toHaveText('Citation copied.');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await citation.textContent());
    expect(copied).toContain('Kinh tế & Đô thị, n.d. (on an event of 7 March 2025).');
    expect(copied.endsWith(`${new URL(report, page.url()).href}.`)).toBe(true);
    await expect(page.getByRole('status')).toHaveText('');
  });

  test('the keyboard copies the citation of a figure', async ({ page }) => {
    await page.goto(`${report}cite/${figure}`);
    const button = page.locator(figure).getByRole('button');
    await expect(button).toHaveAccessibleName(/^Copy citation: nearly VND 2,419 billion/);
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status')).toHaveText('Citation copied.');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('nearly VND 2,419 billion (plan, 2024)');
    expect(copied).toContain(`${new URL(report, page.url()).href}#figure-capital-plan-2024.`);
  });

  test('a format is copied letter by letter', async ({ page, request }) => {
    await page.goto(`${report}cite/`);
    await page.getByText('RIS', { exact: true }).first().click();
    await page.getByRole('button', { name: 'Copy citation: RIS' }).click();
    await expect(page.getByRole('status')).toHaveText('Citation copied.');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const file = await (await request.get(`${report}citation.ris`)).text();
    const host = new URL(page.url()).origin;
    // Built without its address, the file has the permalink as a path; the page completes it.
    expect(`${copied}\n`).toBe(
      file.replaceAll('\r\n', '\n').replace(/^AN {2}- (?=\/)/m, `AN  - ${host}`),
    );
  });
});

test('where copying is refused the text is selected, and that is said', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.goto(report);
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(page.getByRole('status')).toContainText('The text is selected');
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(
    await page.locator('#citation').textContent(),
  );
});

test('files are served as what they are', async ({ request }) => {
  for (const [extension, type] of [
    ['bib', 'application/x-bibtex;charset=utf-8'],
    ['ris', 'application/x-research-info-systems;charset=utf-8'],
    ['csl.json', 'application/vnd.citationstyles.csl+json'],
  ] as const) {
    const answer = await request.get(`${report}citation.${extension}`);
    expect(answer.headers()['content-type']).toBe(type);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the citation can be read, no button promises more, and the files download', async ({
    page,
  }) => {
    await page.goto(report);
    await expect(page.locator('#citation')).toContainText('Viet Nam NTP Report Archive');
    await expect(page.getByRole('button', { name: 'Copy' })).toHaveCount(0);
    for (const [name, file] of [
      ['BibLaTeX', 'lao-cai-2025-03-07.bib'],
      ['RIS', 'lao-cai-2025-03-07.ris'],
      ['CSL-JSON', 'lao-cai-2025-03-07.csl.json'],
    ] as const) {
      const download = page.waitForEvent('download');
      await page.locator('.report-citation').getByRole('link', { name }).click();
      expect((await download).suggestedFilename()).toBe(file);
      const text = await readFile(await (await download).path(), 'utf8');
      expect(readCitation(text)['container-title']).toBe('Kinh tế & Đô thị');
    }
  });

  test('a figure’s files download from the page of citations', async ({ page }) => {
    await page.goto(`/reports/lao-cai-2025-03-07/cite/`);
    for (const name of ['BibLaTeX', 'RIS', 'CSL-JSON']) {
      const download = page.waitForEvent('download');
      await page.locator(figure).getByRole('link', { name }).click();
      expect((await download).suggestedFilename()).toMatch(
        /^lao-cai-2025-03-07\.capital-plan-2024\.(?:bib|ris|csl\.json)$/,
      );
      const text = await readFile(await (await download).path(), 'utf8');
      expect(readCitation(text).note).toContain('hampir 2.419 miliar VND (rencana, 2024)');
    }
  });
});
