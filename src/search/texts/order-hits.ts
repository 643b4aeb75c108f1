import { parseEdtf, periodEnd, periodStart } from '../../domain/edtf.ts';
import type { SearchState } from '../search-state.ts';
import type { TextHit } from './findings.ts';

/**
 * Puts hits in the order that was chosen: those that fit best, or by date; of two that are alike the newer comes first.
 * Texts in the first language come before those in others unless the order is by date.
 */
export function orderHits(
  hits: readonly TextHit[],
  { order, query }: Pick<SearchState, 'order' | 'query'>,
): TextHit[] {
  const byDate = (a: TextHit, b: TextHit) => compare(dateKey(b), dateKey(a));
  if (order === 'oldest') return hits.toSorted((a, b) => byDate(b, a));
  if (order === 'newest' || query === '') return hits.toSorted(byDate);
  const languages = [...new Set(hits.map(({ language }) => language))];
  const rank = ({ language }: TextHit) => languages.indexOf(language);
  return hits.toSorted(
    (a, b) => rank(a) - rank(b) || a.tier - b.tier || b.score - a.score || byDate(a, b),
  );
}

/** As the archive's lists are ordered: by the last day a date can mean, then the first. */
function dateKey({ page: { date, slug } }: TextHit): string {
  const period = parseEdtf(date);
  return period ? `${periodEnd(period)} ${periodStart(period)} ${slug}` : slug;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
