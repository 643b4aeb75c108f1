import { parseEdtf, periodEnd } from '../../../src/domain/edtf.ts';

/** Above this, a search in one bundle takes longer than a reader waits: its index no longer fits a few requests. */
const largestBundle = 2000;

/**
 * Parts the pages of a language into bundles, newest first: one of all, or one a year where there are more than
 * `limit`. A report stands under the last year of its date.
 */
export function planGroups<T extends { record: { date: string } }>(
  pages: readonly T[],
  limit = largestBundle,
): { name: string; pages: T[] }[] {
  if (pages.length <= limit) return [{ name: 'all', pages: [...pages] }];
  const years = Map.groupBy(pages, ({ record }) => yearOf(record.date));
  return [...years]
    .toSorted(([a], [b]) => (a < b ? 1 : -1))
    .map(([name, group]) => ({ name, pages: group }));
}

function yearOf(date: string): string {
  const period = parseEdtf(date);
  return period === null ? date.slice(0, 4) : periodEnd(period).slice(0, 4);
}
