import { parseEdtf, periodEnd, periodStart } from '../domain/edtf.ts';
import type { SearchRecord } from '../domain/search-record.ts';
import type { NameChip } from './query/name-chips.ts';
import type { SearchState } from './search-state.ts';

/** Whether a report is of what a name in the query means. */
export function hasName(record: SearchRecord, { facet, values }: NameChip): boolean {
  const own = facet === 'district' ? record.districts : record.facets[facet];
  return values.some((value) => own.includes(value));
}

/** Whether a date (EDTF) lies, at least in part, between the days of a search. */
export function dateFilter({
  from,
  to,
}: Pick<SearchState, 'from' | 'to'>): (date: string) => boolean {
  if (from === '' && to === '') return () => true;
  // Days given the wrong way round mean the same span.
  const [first, last] = to !== '' && to < from ? [to, from] : [from, to];
  return (date) => {
    const period = parseEdtf(date);
    if (period === null) return false;
    const isOver = first !== '' && !period.isOpen && periodEnd(period) < first;
    return !isOver && (last === '' || periodStart(period) <= last);
  };
}
