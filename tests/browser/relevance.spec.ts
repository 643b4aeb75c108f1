import { expect, test } from '@playwright/test';
import { askPage, openSearchPage } from '../../scripts/lib/search-bench/ask-archive.ts';
import {
  rankOf,
  readJudgedQueries,
  score,
  type JudgedQuery,
} from '../../scripts/lib/search-bench/judged-queries.ts';
import { languages } from '../../src/domain/language.ts';

test('the right report or figure is the first result of 95 % of the queries, and among the first three of 98 %', async ({
  page,
  baseURL,
}) => {
  test.setTimeout(180_000);
  const { before, after } = await readJudgedQueries('tests/fixtures/queries.json');
  const queries = [...before, ...after];
  const answers: { query: JudgedQuery; rank: number | null; passage: string | null }[] = [];
  for (const language of languages) {
    await openSearchPage(page, baseURL ?? '', language);
    for (const query of queries.filter(({ site }) => site === language)) {
      const found = await askPage(page, query);
      answers.push({ query, rank: rankOf(query, found), passage: found.passage });
    }
  }
  const misses = answers.filter(({ rank }) => rank !== 1).map(({ query }) => query.query);
  const { first, firstThree } = score(answers.map(({ rank }) => rank));
  expect(first, misses.join('; ')).toBeGreaterThanOrEqual(0.95);
  expect(firstThree, misses.join('; ')).toBeGreaterThanOrEqual(0.98);

  // The passage that is offered first holds the words that a reader judged to be the answer.
  const judged = answers.filter(({ query, rank }) => rank === 1 && query.passage);
  const right: string[] = [];
  for (const { query, passage } of judged) {
    if (passage === null) continue;
    await page.goto(passage);
    const anchor = new URL(page.url()).hash.slice(1);
    const place = page.locator(`[id="${decodeURIComponent(anchor)}"]`);
    const passageOf = place.locator(
      'xpath=ancestor-or-self::*[self::p or self::li or self::tr][1]',
    );
    const text = await (anchor === '' ? page.locator('article header') : passageOf).innerText();
    if (plain(text).includes(plain(query.passage ?? ''))) right.push(query.query);
  }
  const wrong = judged.map(({ query }) => query.query).filter((one) => !right.includes(one));
  expect(right.length / judged.length, wrong.join('; ')).toBeGreaterThanOrEqual(0.9);
});

function plain(text: string): string {
  return text
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}
