import type { Facet } from '../domain/facet.ts';
import type { Language } from '../domain/language.ts';
import { strings } from '../i18n/strings.ts';
import { listPrograms, reportsOfProgram } from './programs.ts';
import { countReportsByProvince, listProvincesWithPage } from './provinces.ts';
import { listYears } from './reports.ts';

/** One facet of the search page with the values that have reports. */
export interface SearchFacet {
  facet: Facet;
  label: string;
  options: { value: string; label: string }[];
}

/** The facets of the search page; every value leads to at least one report. */
export async function listSearchFacets(language: Language): Promise<SearchFacet[]> {
  const words = strings[language];
  const counts = await countReportsByProvince();
  const provinces = (await listProvincesWithPage()).filter(({ id }) => counts.has(id));
  const programs = await Promise.all(
    (await listPrograms()).map(async (program) => ({
      program,
      count: (await reportsOfProgram(program.id)).length,
    })),
  );
  return [
    {
      facet: 'province',
      label: words.report.province,
      options: provinces.map(({ id, names, validUntil }) => ({
        value: id,
        label: validUntil === null ? names.vi : `${names.vi} (${words.provinces.beforeMerger})`,
      })),
    },
    {
      facet: 'program',
      label: words.nav.programs,
      options: programs
        .filter(({ count }) => count > 0)
        .map(({ program }) => ({ value: program.id, label: program.short[language] })),
    },
    {
      facet: 'year',
      label: words.search.year,
      options: (await listYears()).map(({ year }) => ({
        value: String(year),
        label: String(year),
      })),
    },
  ];
}
