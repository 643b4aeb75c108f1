import { listReports, titleOf, type ArchivedReport } from '../archive/reports.ts';
import { figureRow } from '../domain/figure-table.ts';
import type { Language } from '../domain/language.ts';
import type { PublishedReport, ReportSummary } from '../domain/published.ts';
import { computeRelations } from '../domain/report-relations.ts';
import { reportDataPath, reportPath } from '../i18n/address.ts';
import { figureClaim } from './figure-claims.ts';
import { siteLink, type SitePlace } from '../i18n/site-link.ts';

/** The list of all reports, newest first. */
export async function publishReports(place: SitePlace): Promise<ReportSummary[]> {
  return Promise.all(
    (await listReports()).map(async (report) => ({
      ...(await reportFields(report, place)),
      figures: report.figures.length,
      relations: report.relations.length,
      file: siteLink(reportDataPath(report.slug), place),
    })),
  );
}

/** One report with its figures and relations, those that do not hold first. */
export async function publishReport(
  report: ArchivedReport,
  place: SitePlace,
): Promise<PublishedReport> {
  return {
    ...(await reportFields(report, place)),
    figures: report.figures.map((figure) => {
      const programs = figure.programs ?? report.programs;
      return figureRow(figureClaim({ report, figure, programs }, place));
    }),
    relations: computeRelations(report).map(({ relation, verdict, left }) => ({
      ...relation,
      whole: relation.whole ?? null,
      finding: relation.finding ?? null,
      verdict,
      computed: {
        value: left.result.value,
        low: finite(left.result.interval.low),
        high: finite(left.result.interval.high),
        unit: left.result.unit,
      },
    })),
  };
}

async function reportFields(report: ArchivedReport, place: SitePlace) {
  const editions = new Map(
    await Promise.all(
      report.languages.map(async (code) => [code, await titleOf(report, code)] as const),
    ),
  );
  const path = reportPath(report.slug);
  return {
    slug: report.slug,
    titles: byLanguage((code) => editions.get(code)?.title ?? null),
    summaries: byLanguage((code) => editions.get(code)?.summary ?? null),
    province: report.province,
    date: report.date,
    dateBasis: report.dateBasis,
    dateNote: report.dateNote ?? null,
    programs: report.programs,
    text: report.text,
    source: report.source,
    languages: report.languages,
    mainLanguage: report.mainLanguage,
    permalink: siteLink(path, place),
    permalinks: byLanguage((code) => (editions.has(code) ? siteLink(path, place, code) : null)),
  };
}

function byLanguage<T>(valueIn: (language: Language) => T): Record<Language, T> {
  return { id: valueIn('id'), en: valueIn('en') };
}

/** JSON has no infinity. */
function finite(end: number): number | null {
  return Number.isFinite(end) ? end : null;
}
