// npm run bench:search: how well the search of the built site finds what it is judged by, beside two others.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { languages, type Language } from '../src/domain/language.ts';
import { ensureChromium } from './lib/ensure-chromium.ts';
import { askPage, openSearchPage } from './lib/search-bench/ask-archive.ts';
import { countLoads, type Loads } from './lib/search-bench/count-loads.ts';
import {
  rankOf,
  readJudgedQueries,
  score,
  type Found,
  type JudgedQuery,
} from './lib/search-bench/judged-queries.ts';
import { askOther, otherSearches, writeOtherSearches } from './lib/search-bench/other-searches.ts';
import { startServer } from './lib/start-server.ts';

/** A search that is judged. */
interface Contestant {
  name: string;
  /** Opens the page that it is asked from. */
  open: (page: Page, language: Language) => Promise<void>;
  ask: (page: Page, query: JudgedQuery) => Promise<Found & { milliseconds: number }>;
  files: RegExp;
}

const { before, after } = await readJudgedQueries('tests/fixtures/queries.json');
const others = await mkdtemp(join(tmpdir(), 'other-searches-'));
await writeOtherSearches('dist', others);
const site = await startServer({ root: 'dist', base: '/', host: '127.0.0.1', port: 0 });
const otherSite = await startServer({ root: others, base: '/', host: '127.0.0.1', port: 0 });
const executablePath = await ensureChromium();
const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const browser = await chromium.launch({ executablePath, args });
const contestants: Contestant[] = [
  {
    name: 'this archive',
    open: (page, language) => openSearchPage(page, site.address, language),
    ask: askPage,
    files: /\/pagefind\/|\/search\/.*json|\.js$/,
  },
  ...otherSearches.map((search) => ({
    name: search.name,
    open: async (page: Page, language: Language) => {
      const path = language === languages[0] ? '' : `${language}/`;
      await page.goto(`${otherSite.address}${path}`);
    },
    ask: (page: Page, { query }: JudgedQuery) => askOther(page, search, query),
    files: search.files,
  })),
];

try {
  const rows: Record<string, Record<string, string>> = {};
  for (const contestant of contestants) {
    const half = await judge(browser, contestant, before);
    const other = await judge(browser, contestant, after);
    const cold = await loadCold(browser, contestant, [...before, ...after].slice(0, 8));
    const all = score([...half.ranks, ...other.ranks]);
    rows[contestant.name] = {
      'success@1': percent(all.first),
      'written before': percent(score(half.ranks).first),
      'written after': percent(score(other.ranks).first),
      'success@3': percent(all.firstThree),
      MRR: all.reciprocal.toFixed(3),
      'kB, first': (cold.bytes / 1000).toFixed(0),
      'requests, first': String(cold.requests),
      'ms, first': cold.milliseconds.toFixed(0),
      'ms, next': median([...half.milliseconds, ...other.milliseconds]).toFixed(0),
    };
    if (contestant === contestants[0]) {
      for (const line of [...half.misses, ...other.misses]) console.log(line);
    }
  }
  console.log(`${before.length} queries written before tuning, ${after.length} after.`);
  console.log(
    'First: from an empty cache, without the page, its styles and fonts, in kilobytes as gzip packs them.',
  );
  console.table(rows);
} finally {
  await browser.close();
  await site.close();
  await otherSite.close();
  await rm(others, { recursive: true, force: true });
}

/** Asks every query in one page a language, as a reader goes on searching. */
async function judge(
  runner: Browser,
  { open, ask }: Contestant,
  queries: readonly JudgedQuery[],
): Promise<{ ranks: (number | null)[]; milliseconds: number[]; misses: string[] }> {
  const ranks: (number | null)[] = [];
  const milliseconds: number[] = [];
  const misses: string[] = [];
  for (const language of languages) {
    const page = await runner.newPage();
    await open(page, language);
    for (const query of queries.filter((one) => one.site === language)) {
      const found = await ask(page, query);
      const rank = rankOf(query, found);
      ranks.push(rank);
      milliseconds.push(found.milliseconds);
      if (rank !== 1)
        misses.push(
          `${rank ?? 'not found'}: "${query.query}" (${query.kind}, ${language}): ${found.reports[0] ?? 'nothing'}`,
        );
    }
    await page.close();
  }
  return { ranks, milliseconds, misses };
}

/** Asks some queries, each with an empty cache; the medians of what that takes. */
async function loadCold(
  runner: Browser,
  { open, ask, files }: Contestant,
  queries: readonly JudgedQuery[],
): Promise<Loads & { milliseconds: number }> {
  const loads: (Loads & { milliseconds: number })[] = [];
  for (const query of queries) {
    const context = await runner.newContext();
    const page = await context.newPage();
    const counted = countLoads(page, files);
    await open(page, query.site);
    const { milliseconds } = await ask(page, query);
    loads.push({ ...(await counted()), milliseconds });
    await context.close();
  }
  return {
    requests: median(loads.map(({ requests }) => requests)),
    bytes: median(loads.map(({ bytes }) => bytes)),
    milliseconds: median(loads.map((one) => one.milliseconds)),
  };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
