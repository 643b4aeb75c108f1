import { presentProvince } from '../domain/territory.ts';
import type { NumberBlock } from '../domain/number-block.ts';
import { getFigureIndex } from './figure-index.ts';
import { keep } from './keep.ts';
import { getProvinces } from './provinces.ts';
import { listReports, yearsOf } from './reports.ts';

/** Every figure of the archive with what the search of numbers shows and filters by. */
export const getNumbers = keep(async (): Promise<NumberBlock> => {
  const { figures, indicators, reports } = await getFigureIndex();
  const provinces = await getProvinces();
  const years = new Map((await listReports()).map((report) => [report.slug, yearsOf(report)]));
  return {
    figures,
    indicators,
    reports: reports.map(({ slug, province, titles, mainLanguage }) => {
      const unit = provinces.get(province);
      const present = unit ? presentProvince(unit, provinces).id : province;
      return {
        slug,
        titles,
        mainLanguage,
        provinces: [...new Set([province, present])],
        years: years.get(slug) ?? [],
      };
    }),
  };
});
