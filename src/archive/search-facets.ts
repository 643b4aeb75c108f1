import type { Facet } from '../domain/facet.ts';
import { statuses } from '../domain/figure.ts';
import type { Language } from '../domain/language.ts';
import { strings } from '../i18n/strings.ts';
import { listPrograms } from './programs.ts';
import { listProvincesWithPage } from './provinces.ts';
import { listReports, listYears } from './reports.ts';
import { getSearchRecord } from './search-records.ts';
import { listSources } from './sources.ts';

/** One facet of the search page with the values that have reports. */
interface SearchFacet {
  facet: Facet;
  options: { value: string; label: string; count: number }[];
}

/** The facets of the search page; every value leads to at least one report. */
export async function listSearchFacets(language: Language): Promise<SearchFacet[]> {
  const words = strings[language];
  const records = await Promise.all((await listReports()).map(getSearchRecord));
  const withReports = (facet: Facet, options: readonly { value: string; label: string }[]) => {
    const groups = Map.groupBy(
      records.flatMap((record) => record.facets[facet]),
      (value) => value,
    );
    const counted = options.map((option) => ({
      ...option,
      count: groups.get(option.value)?.length ?? 0,
    }));
    return { facet, options: counted.filter(({ count }) => count > 0) };
  };
  return [
    withReports(
      'province',
      (await listProvincesWithPage()).map(({ id, names, validUntil }) => ({
        value: id,
        label: validUntil === null ? names.vi : `${names.vi} (${words.provinces.beforeMerger})`,
      })),
    ),
    withReports(
      'program',
      (await listPrograms()).map(({ id, short }) => ({ value: id, label: short[language] })),
    ),
    withReports(
      'year',
      (await listYears()).map(({ year }) => ({ value: String(year), label: String(year) })),
    ),
    withReports(
      'source',
      (await listSources()).map(({ publisher }) => ({ value: publisher, label: publisher })),
    ),
    withReports(
      'status',
      statuses.map((status) => ({ value: status, label: words.figure.statuses[status] })),
    ),
  ];
}
