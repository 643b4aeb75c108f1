import { createHash } from 'node:crypto';
import { getVocabularyOrigin } from '../archive/vocabularies.ts';
import { license } from '../domain/license.ts';
import { dataStrings } from '../i18n/data-strings.ts';
import { strings } from '../i18n/strings.ts';
import { dataFolder } from './addresses.ts';
import { dataFiles, type DataFile } from './data-files.ts';
import { siteLink, type SitePlace } from '../i18n/site-link.ts';
import { figuresTableSchema, listTableSchema } from './table-schema.ts';

/**
 * The description of all data files as a Data Package 2.0 (https://datapackage.org/standard/data-package/). It
 * has no date of making: the same content gives the same bytes.
 */
export async function makeDataPackage(place: SitePlace): Promise<Record<string, unknown>> {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'ntp-report-archive',
    title: strings.en.siteName,
    description: `${dataStrings.en.lead} / ${dataStrings.id.lead}`,
    // A homepage is a full address or none.
    ...(place.site ? { homepage: siteLink(dataFolder, place) } : {}),
    licenses: [{ name: license.id, title: license.title, path: license.url }],
    keywords: ['Viet Nam', 'National Target Programs', 'provinces', 'poverty', 'rural development'],
    resources: await Promise.all(dataFiles.map((file) => resource(file, place))),
  };
}

async function resource(file: DataFile, place: SitePlace): Promise<Record<string, unknown>> {
  const content = Buffer.from(await file.write(place), 'utf8');
  const meanings = [dataStrings.en, dataStrings.id].map(({ files }) => files[file.name]);
  return {
    name: file.resource,
    path: file.name,
    title: file.name,
    description: meanings.join(' / '),
    format: file.mediaType === 'application/json' ? 'json' : 'csv',
    mediatype: file.mediaType,
    encoding: 'utf-8',
    bytes: content.byteLength,
    hash: `sha256:${createHash('sha256').update(content).digest('hex')}`,
    ...(await origin(file)),
    ...table(file),
  };
}

/** What a file rests on, and, beyond the standard's fields, what in it was not verified. */
async function origin({ vocabulary }: DataFile): Promise<Record<string, unknown>> {
  if (!vocabulary) return {};
  const { sources, unverified } = await getVocabularyOrigin(vocabulary);
  return { sources: sources.map((title) => ({ title })), unverified };
}

function table({ name, schema, key }: DataFile): Record<string, unknown> {
  if (name === 'figures.csv') {
    const dialect = { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true };
    return { type: 'table', dialect, schema: figuresTableSchema() };
  }
  if (!schema || key === undefined) return {};
  return { type: 'table', schema: listTableSchema(schema, key) };
}
