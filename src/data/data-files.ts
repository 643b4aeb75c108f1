import type { VocabularyName } from '../archive/vocabularies.ts';
import { figureColumns, figureRow } from '../domain/figure-table.ts';
import type { SchemaName } from '../domain/published.ts';
import type { DataFileName } from '../i18n/data-strings.ts';
import { listFigureClaims } from './figure-claims.ts';
import { writeFiguresSdmx } from './figures-sdmx.ts';
import { publishReports } from './publish-reports.ts';
import { publishIndicators, publishPrograms, publishProvinces } from './publish-vocabularies.ts';
import type { SitePlace } from '../i18n/site-link.ts';
import { writeCsv } from './write-csv.ts';
import { writeJsonList } from './write-json.ts';

/** A file of data about the whole archive. */
export interface DataFile {
  /** Its name in `/data/`: the address is fixed. */
  name: DataFileName;
  /** Its name in the data package. */
  resource: string;
  /** Media type, without the character set: all are UTF-8. */
  mediaType: 'text/csv' | 'application/json' | 'application/vnd.sdmx.data+csv';
  /** The JSON Schema that it follows. */
  schema?: SchemaName;
  /** The field that names an entry. */
  key?: string;
  /** The vocabulary whose sources stand at the head of its file in content/. */
  vocabulary?: VocabularyName;
  write: (place: SitePlace) => Promise<string>;
}

/** The files of data about the whole archive, in the order in which the data page shows them. */
export const dataFiles: readonly DataFile[] = [
  {
    name: 'figures.csv',
    resource: 'figures',
    mediaType: 'text/csv',
    write: async (place) => {
      const claims = await listFigureClaims(place);
      return writeCsv(
        figureColumns.map(({ name }) => name),
        claims.map((claim) => figureColumns.map(({ read }) => read(claim))),
      );
    },
  },
  {
    name: 'figures.json',
    resource: 'figures-json',
    mediaType: 'application/json',
    schema: 'figures',
    write: async (place) => writeJsonList((await listFigureClaims(place)).map(figureRow)),
  },
  {
    name: 'figures.sdmx.csv',
    resource: 'figures-sdmx',
    mediaType: 'application/vnd.sdmx.data+csv',
    write: writeFiguresSdmx,
  },
  {
    name: 'reports.json',
    resource: 'reports',
    mediaType: 'application/json',
    schema: 'reports',
    key: 'slug',
    write: async (place) => writeJsonList(await publishReports(place)),
  },
  {
    name: 'provinces.json',
    resource: 'provinces',
    mediaType: 'application/json',
    schema: 'provinces',
    key: 'id',
    vocabulary: 'provinces',
    write: async (place) => writeJsonList(await publishProvinces(place)),
  },
  {
    name: 'programs.json',
    resource: 'programs',
    mediaType: 'application/json',
    schema: 'programs',
    key: 'id',
    vocabulary: 'programs',
    write: async (place) => writeJsonList(await publishPrograms(place)),
  },
  {
    name: 'indicators.json',
    resource: 'indicators',
    mediaType: 'application/json',
    schema: 'indicators',
    key: 'id',
    vocabulary: 'indicators',
    write: async (place) => writeJsonList(await publishIndicators(place)),
  },
];
