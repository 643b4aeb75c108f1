import { figureColumns } from '../domain/figure-table.ts';
import { license } from '../domain/license.ts';
import type { Language } from '../domain/language.ts';
import { dataStrings } from '../i18n/data-strings.ts';
import { strings } from '../i18n/strings.ts';
import { dataFilePath, dataFolder } from './addresses.ts';
import { dataFiles } from './data-files.ts';
import { siteLink, type SitePlace } from '../i18n/site-link.ts';

/** The data as a `Dataset` of schema.org, in the words of one language. */
export function datasetJsonLd(language: Language, place: SitePlace): Record<string, unknown> {
  const words = dataStrings[language];
  const { siteName } = strings[language];
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: `${words.title}: ${siteName}`,
    description: words.lead,
    url: siteLink(dataFolder, place, language),
    inLanguage: language,
    isAccessibleForFree: true,
    license: license.url,
    spatialCoverage: 'Viet Nam',
    includedInDataCatalog: { '@type': 'DataCatalog', name: siteName },
    variableMeasured: figureColumns.map(({ name, meaning }) => ({
      '@type': 'PropertyValue',
      name,
      description: meaning[language],
    })),
    distribution: dataFiles.map(({ name, mediaType }) => ({
      '@type': 'DataDownload',
      name,
      description: words.files[name],
      encodingFormat: mediaType,
      contentUrl: siteLink(dataFilePath(name), place),
    })),
  };
}
