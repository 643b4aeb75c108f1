import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseEdtf, periodYears } from '../../src/domain/edtf.ts';
import { languages, type Language } from '../../src/domain/language.ts';
import type { Report } from '../../src/domain/report.ts';
import {
  citePath,
  guidePath,
  indicatorPath,
  pageAddress,
  programPath,
  provincePath,
  reportPath,
  reportsPath,
  yearPath,
} from '../../src/i18n/address.ts';
import type { ContentCheck } from '../../src/loaders/check-content.ts';

// Counted here from content/ alone, and on purpose not by the code that makes the pages: where the two differ,
// one of them has lost something.
const reportsAPage = 50;
const fixedPaths = [
  '',
  'reports/',
  'figures/',
  'provinces/',
  'programs/',
  'indicators/',
  'years/',
  'sources/',
  'search/',
  'about/',
  'data/',
];

/** The HTML files that a complete site has, as paths below its folder. */
export async function expectedPages(
  root: string,
  { reports, vocabulary }: ContentCheck,
): Promise<ReadonlySet<string>> {
  const data = reports.flatMap(({ report }) => report ?? []);
  const units = [...vocabulary.provinces.values()].filter(
    ({ id, validUntil }) => validUntil === null || data.some(({ province }) => province === id),
  );
  const paths = [
    ...fixedPaths,
    ...reports.map(({ slug }) => reportPath(slug)),
    ...reports.map(({ slug }) => citePath(slug)),
    ...Array.from({ length: Math.ceil(reports.length / reportsAPage) - 1 }, (_, page) =>
      reportsPath(page + 2),
    ),
    ...units.map(({ id }) => provincePath(id)),
    ...[...vocabulary.programs].map(programPath),
    ...[...vocabulary.indicators.keys()].map(indicatorPath),
    ...yearsOf(data).map(yearPath),
  ];
  const pages = languages.flatMap((language) => paths.map((path) => fileOf(language, path)));
  const guides = await Promise.all(languages.map((language) => guidePages(root, language)));
  return new Set(['404.html', ...pages, ...guides.flat()]);
}

async function guidePages(root: string, language: Language): Promise<string[]> {
  const names = await readdir(join(root, 'content', 'guides', language));
  return names
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => fileOf(language, guidePath(name.replace(/\.mdx$/, ''))));
}

function yearsOf(reports: readonly Report[]): number[] {
  const years = reports.flatMap(({ date }) => {
    const period = parseEdtf(date);
    return period ? periodYears(period) : [];
  });
  return [...new Set(years)];
}

function fileOf(language: Language, path: string): string {
  return `${pageAddress(language, path, '/').slice(1)}index.html`;
}
