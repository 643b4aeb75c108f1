import type { Page } from '@playwright/test';
import type { Language } from '../../../src/domain/language.ts';
import { pageAddress } from '../../../src/i18n/address.ts';
import type { Found, JudgedQuery } from './judged-queries.ts';

/** An answer of the search page, with what else it shows. */
export interface PageAnswer extends Found {
  /** Milliseconds from asking until everything stood there. */
  milliseconds: number;
  /** Where the first passage of the first result leads to, or else the first figure. */
  passage: string | null;
}

/** Opens the search page of a language; `site` is the address of the home page. */
export async function openSearchPage(page: Page, site: string, language: Language): Promise<void> {
  await page.goto(new URL(pageAddress(language, 'search/', '/').slice(1), site).href);
  await page.locator('[data-part=found][aria-busy=false]').waitFor();
}

/** Asks the open search page; of a misspelling, takes the first word that it offers instead. */
export async function askPage(
  page: Page,
  { query, kind }: Pick<JudgedQuery, 'query' | 'kind'>,
): Promise<PageAnswer> {
  const answer = await ask(page, query);
  const offer = page.locator('[data-part=notes] button').first();
  if (kind !== 'misspelling' || !(await offer.isVisible())) return answer;
  await offer.click();
  await page.locator('[data-part=found][aria-busy=false]').waitFor();
  return { ...(await readAnswer(page)), milliseconds: answer.milliseconds };
}

async function ask(page: Page, query: string): Promise<PageAnswer> {
  const milliseconds = await page.evaluate(async (text) => {
    const field = document.querySelector('#query');
    const results = document.querySelector('[data-part=found]');
    if (!(field instanceof HTMLInputElement) || results === null) return Number.NaN;
    field.value = text;
    const start = performance.now();
    field.form?.requestSubmit();
    while (results.ariaBusy !== 'false') await new Promise((next) => setTimeout(next, 1));
    return performance.now() - start;
  }, query);
  return { ...(await readAnswer(page)), milliseconds };
}

async function readAnswer(page: Page): Promise<Omit<PageAnswer, 'milliseconds'>> {
  return page.evaluate(() => {
    const hrefs = (selector: string) =>
      [...document.querySelectorAll(selector)].map((link) => link.getAttribute('href') ?? '');
    const slugOf = (href: string) => /reports\/([^/]+)\//.exec(href)?.[1] ?? '';
    return {
      reports: hrefs('[data-part=results] > li > h2 > a').map(slugOf),
      figures: hrefs('[data-part=number-list] > li > a').map(
        (href) => `${slugOf(href)}#${/#figure-(.+)$/.exec(href)?.[1] ?? ''}`,
      ),
      isPartial: document.querySelector('[data-part=results][data-partial]') !== null,
      passage:
        [
          ...hrefs('[data-part=results] > li:first-child li > a'),
          ...hrefs('[data-part=number-list] > li > a'),
        ][0] ?? null,
    };
  });
}
