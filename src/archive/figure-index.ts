import type { FigureIndex, IndexedReport } from '../domain/figure-index.ts';
import { presentProvince } from '../domain/territory.ts';
import { listFigures } from './figures.ts';
import { getIndicators } from './indicators.ts';
import { keep } from './keep.ts';
import { listPrograms } from './programs.ts';
import { getProvinces } from './provinces.ts';
import { listReports, titleOf, type ArchivedReport } from './reports.ts';

/** Every figure of the archive, newest report first, with the names of all that figures refer to. */
export const getFigureIndex = keep(async (): Promise<FigureIndex> => {
  const figures = (await listFigures()).map(({ report, figure, programs }) => ({
    report: report.slug,
    id: figure.id,
    indicator: figure.indicator,
    value: figure.value,
    low: figure.low,
    high: figure.high,
    of: figure.of,
    unit: figure.unit,
    qualifier: figure.qualifier,
    status: figure.status,
    period: figure.period,
    group: figure.group,
    place: figure.place,
    programs,
  }));
  const reports = (await listReports()).filter((report) => report.figures.length > 0);
  const provinces = await getProvinces();
  const usedProvinces = new Set(reports.map(({ province }) => province));
  const usedPrograms = new Set(figures.flatMap(({ programs }) => programs));
  const usedIndicators = new Set(figures.map(({ indicator }) => indicator));
  return {
    reports: await Promise.all(reports.map(indexReport)),
    provinces: [...provinces.values()].flatMap((province) => {
      const present = presentProvince(province, provinces).id;
      return usedProvinces.has(province.id)
        ? [{ id: province.id, name: province.names.vi, present }]
        : [];
    }),
    programs: (await listPrograms())
      .filter(({ id }) => usedPrograms.has(id))
      .map(({ id, short: { id: indonesian, en } }) => ({ id, labels: { id: indonesian, en } })),
    indicators: [...(await getIndicators()).values()]
      .filter(({ id }) => usedIndicators.has(id))
      .map(({ id, labels: { id: indonesian, en } }) => ({ id, labels: { id: indonesian, en } })),
    figures,
  };
});

async function indexReport(report: ArchivedReport): Promise<IndexedReport> {
  const { slug, province, mainLanguage, languages } = report;
  const titles = await Promise.all(
    languages.map(async (language) => [language, (await titleOf(report, language)).title] as const),
  );
  return { slug, province, titles: Object.fromEntries(titles), mainLanguage };
}
