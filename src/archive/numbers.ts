import type { NumberBlock } from '../domain/number-block.ts';
import { getFigureIndex } from './figure-index.ts';
import { keep } from './keep.ts';
import { listReports } from './reports.ts';
import { getSearchRecord } from './search-records.ts';

/** Every figure of the archive with what the search of numbers shows and filters by. */
export const getNumbers = keep(async (): Promise<NumberBlock> => {
  const { figures, indicators, reports } = await getFigureIndex();
  const all = new Map((await listReports()).map((report) => [report.slug, report]));
  const numbered = await Promise.all(
    reports.map(async ({ slug, titles, mainLanguage }) => {
      const report = all.get(slug);
      return report ? [{ ...(await getSearchRecord(report)), titles, mainLanguage }] : [];
    }),
  );
  return { figures, indicators, reports: numbered.flat() };
});
