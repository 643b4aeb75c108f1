import { listFigures } from '../archive/figures.ts';
import { sdmxColumns, sdmxStructure } from '../domain/sdmx.ts';
import { figureClaim } from './figure-claims.ts';
import type { SitePlace } from '../i18n/site-link.ts';
import { writeCsv } from './write-csv.ts';

/** Every figure as SDMX-CSV 2.0. The action is "I": for information. */
export async function writeFiguresSdmx(place: SitePlace): Promise<string> {
  const observations = (await listFigures()).map((figure) => ({
    ...figureClaim(figure, place),
    province: figure.report.province,
    date: figure.report.date,
  }));
  return writeCsv(
    ['STRUCTURE', 'STRUCTURE_ID', 'ACTION', ...sdmxColumns.map(({ name }) => name)],
    observations.map((observation) => [
      'datastructure',
      sdmxStructure,
      'I',
      ...sdmxColumns.map(({ read }) => read(observation)),
    ]),
  );
}
