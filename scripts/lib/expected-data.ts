import { readdir } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import type { ContentCheck } from '../../src/loaders/check-content.ts';

// Listed here, and on purpose not by the code that makes them: each has an address that others rely on.
const fixedFiles = [
  'datapackage.json',
  'figures.csv',
  'figures.json',
  'figures.sdmx.csv',
  'indicators.json',
  'programs.json',
  'provinces.json',
  'reports.json',
  'schemas/figures.json',
  'schemas/indicators.json',
  'schemas/programs.json',
  'schemas/provinces.json',
  'schemas/report.json',
  'schemas/reports.json',
];

// What the page of all figures loads.
const explorerIndex = 'figures/index.json';

/** The data files that a complete site has, as paths below its folder. */
export function expectedData({ reports }: ContentCheck): ReadonlySet<string> {
  const files = [...fixedFiles, ...reports.map(({ slug }) => `reports/${slug}.json`)];
  return new Set([...files.map((file) => `data/${file}`), explorerIndex]);
}

/** The data files that a built site has, as paths with forward slashes in code point order. */
export async function listData(folder: string): Promise<string[]> {
  const entries = await Promise.all(
    ['data', dirname(explorerIndex)].map((below) =>
      readdir(join(folder, below), { recursive: true, withFileTypes: true }).catch(() => []),
    ),
  );
  return entries
    .flat()
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.html'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted();
}
