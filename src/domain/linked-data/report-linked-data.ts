import type { Citation } from '../citation/citation.ts';
import { license } from '../license.ts';
import type { Language } from '../language.ts';
import { figureObservation, type DescribedFigure } from './figure-observation.ts';

/** A thing with a page of its own on this site. */
interface Named {
  name: string;
  url: string;
}

/** A report with what its page says of it in one language. */
export interface DescribedReport {
  citation: Citation;
  summary: string;
  /** The language of its text. */
  language: Language;
  /** Whether its words are the archive's own. */
  isRestated: boolean;
  archivedUrl?: string | undefined;
  province: Named;
  programs: readonly Named[];
  /** The home page of the archive. */
  home: string;
  /** The report's data as JSON. */
  data: string;
  figures: readonly DescribedFigure[];
}

/**
 * A report as schema.org JSON-LD: a `Report` based on a `NewsArticle`, which mentions one `Observation` a figure.
 * Of the article only what the source gives is said: no title, and a date only where its publication is known.
 */
export function reportLinkedData(report: DescribedReport) {
  const { citation, summary, language, isRestated, archivedUrl, province, programs, home, data } =
    report;
  const { author, publisher, url, dates, permalink } = citation;
  return {
    '@context': 'https://schema.org',
    '@type': 'Report',
    '@id': permalink,
    url: permalink,
    name: citation.title,
    abstract: summary,
    inLanguage: language,
    license: isRestated ? license.url : undefined,
    isPartOf: { '@type': 'WebSite', name: citation.archive, url: home },
    isBasedOn: {
      '@type': 'NewsArticle',
      url,
      inLanguage: citation.language,
      publisher: { '@type': 'NewsMediaOrganization', name: publisher },
      author: author === undefined ? undefined : { '@type': 'Person', name: author },
      datePublished: isDay(dates.published) ? dates.published : undefined,
      archivedAt: archivedUrl,
    },
    spatialCoverage: { '@type': 'AdministrativeArea', ...province },
    temporalCoverage: dates.event ?? dates.inferred,
    about: programs.map((program) => ({ '@type': 'Thing', ...program })),
    encoding: { '@type': 'MediaObject', contentUrl: data, encodingFormat: 'application/json' },
    mentions: report.figures.map(figureObservation),
  };
}

/** schema.org's `Date` is one date of ISO 8601, not an interval. */
function isDay(edtf: string | undefined): boolean {
  return edtf !== undefined && !edtf.includes('/');
}
