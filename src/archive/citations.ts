import { citationDates, type Citation } from '../domain/citation/citation.ts';
import type { Figure } from '../domain/figure.ts';
import type { Language } from '../domain/language.ts';
import { figurePath, reportPath } from '../i18n/address.ts';
import {
  citeInWords,
  describeDate,
  describeFigure,
  describeReading,
  figureInWords,
} from '../i18n/cite.ts';
import { siteLink } from '../i18n/site-link.ts';
import { strings } from '../i18n/strings.ts';
import { getIndicators } from './indicators.ts';
import { titleOf, type ArchivedReport } from './reports.ts';

/** A citation with its form in words. */
export interface WordedCitation {
  citation: Citation;
  inWords: string;
}

/** A citation of one figure. */
export interface FigureCitation extends WordedCitation {
  figure: Figure;
  /** What it measures. */
  indicator: string;
  /** The figure with its qualifier, status and period. */
  words: string;
}

/** A page's address with the host it will have, or its path where no `SITE_URL` is set. */
export function absoluteAddress(language: Language, path: string): string {
  const site: string | undefined = import.meta.env.SITE;
  const place = { base: import.meta.env.BASE_URL, site: site ? new URL(site) : undefined };
  return siteLink(path, place, language);
}

/** The permanent address of a report or of a place on its page; a missing edition has none of its own. */
export function permalinkOf(report: ArchivedReport, language: Language, path: string): string {
  const edition = report.languages.includes(language) ? language : report.mainLanguage;
  return absoluteAddress(edition, path);
}

/** The citation of a report in the words of a language. */
export async function citeReport(
  report: ArchivedReport,
  language: Language,
): Promise<WordedCitation> {
  const { source, slug } = report;
  const dates = citationDates(report);
  const { title } = await titleOf(report, language);
  return worded(report, language, {
    key: slug,
    title,
    author: source.author,
    publisher: source.publisher,
    url: source.url,
    language: source.language,
    dates,
    accessed: source.accessed,
    archive: strings[language].siteName,
    permalink: permalinkOf(report, language, reportPath(slug)),
    note: describeReading(source, language),
    dateNote: describeDate(dates, language),
  });
}

/** The citations of all figures of a report, in its order. */
export async function citeFigures(
  report: ArchivedReport,
  language: Language,
): Promise<FigureCitation[]> {
  const { citation } = await citeReport(report, language);
  const indicators = await getIndicators();
  return report.figures.map((figure) => {
    const indicator = indicators.get(figure.indicator)?.labels[language] ?? figure.indicator;
    const cited = worded(report, language, {
      ...citation,
      key: `${report.slug}.${figure.id}`,
      permalink: permalinkOf(report, language, figurePath(report.slug, figure.id)),
      note: `${citation.note} ${describeFigure(figure, indicator, report.source, language)}`,
    });
    return { ...cited, figure, indicator, words: figureInWords(figure, language) };
  });
}

function worded(report: ArchivedReport, language: Language, citation: Citation): WordedCitation {
  return { citation, inWords: citeInWords(citation, report.text, language) };
}
