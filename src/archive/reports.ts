import { getCollection, getEntry, render, type CollectionEntry } from 'astro:content';
import { parseEdtf, periodEnd, periodStart, periodYears } from '../domain/edtf.ts';
import type { Language } from '../domain/language.ts';
import { keep } from './keep.ts';

/** The data of a report with its slug. */
export type ArchivedReport = CollectionEntry<'reports'>['data'] & { slug: string };

/** What a report is called in one language, and in which language that text is. */
export interface ReportTitle {
  title: string;
  summary: string;
  language: Language;
}

/** Every report, newest first: by the last day its date can mean, then the first, then the slug. */
export const listReports = keep(async (): Promise<ArchivedReport[]> => {
  const entries = await getCollection('reports');
  return entries
    .map(({ id, data }) => ({ ...data, slug: id }))
    .toSorted((a, b) => (sortKey(a) < sortKey(b) ? 1 : -1));
});

/** Title and summary in the reader's language, or in the report's main one where that edition is missing. */
export async function titleOf(report: ArchivedReport, language: Language): Promise<ReportTitle> {
  const { data } = await getEdition(report, language);
  return { title: data.title, summary: data.summary, language: data.language };
}

/**
 * The text in the reader's language, or in the report's main one where that edition is missing. `draft` is what is
 * left to do in a draft, which only `npm run dev` shows.
 */
export async function renderReport(report: ArchivedReport, language: Language) {
  const edition = await getEdition(report, language);
  const { Content, headings } = await render(edition);
  const { language: textLanguage, coverage, setAside = [], leftToDo } = edition.data;
  const draft = report.leftToDo && [...report.leftToDo, ...(leftToDo ?? [])];
  return { Content, headings, language: textLanguage, coverage, setAside, draft };
}

/** The words of an edition, without those of its tables. */
export async function textOf(report: ArchivedReport, language: Language): Promise<string> {
  const { data, rendered } = await getEdition(report, language);
  const html = (rendered?.html ?? '').replaceAll(/<table[\s\S]*?<\/table>/g, ' ');
  return [data.title, data.summary, html.replaceAll(/<[^>]*>/g, ' ')].join('\n');
}

/** The reports on each side of one in the order of time; null at the ends. */
export async function neighborsOf(
  report: ArchivedReport,
): Promise<{ previous: ArchivedReport | null; next: ArchivedReport | null }> {
  const { positions, reports } = await getOrder();
  const index = positions.get(report.slug) ?? -1;
  return {
    previous: reports[index + 1] ?? null,
    next: index > 0 ? (reports[index - 1] ?? null) : null,
  };
}

/** The calendar years that a report's date touches. */
export function yearsOf(report: ArchivedReport): number[] {
  const period = parseEdtf(report.date);
  return period ? periodYears(period) : [];
}

/** Years that have reports, newest first, each with its reports. */
export const listYears = keep(async (): Promise<{ year: number; reports: ArchivedReport[] }[]> => {
  const pairs = (await listReports()).flatMap((report) =>
    yearsOf(report).map((year) => ({ year, report })),
  );
  return [...Map.groupBy(pairs, ({ year }) => year)]
    .map(([year, group]) => ({ year, reports: group.map(({ report }) => report) }))
    .toSorted((a, b) => b.year - a.year);
});

const getOrder = keep(async () => {
  const reports = await listReports();
  return { reports, positions: new Map(reports.map(({ slug }, index) => [slug, index])) };
});

async function getEdition(
  { slug, languages, mainLanguage }: ArchivedReport,
  language: Language,
): Promise<CollectionEntry<'editions'>> {
  const id = `${slug}/${languages.includes(language) ? language : mainLanguage}`;
  const edition = await getEntry('editions', id);
  if (!edition) throw new Error(`The edition "${id}" was not loaded.`);
  return edition;
}

function sortKey({ date, slug }: ArchivedReport): string {
  const period = parseEdtf(date);
  return period ? `${periodEnd(period)} ${periodStart(period)} ${slug}` : slug;
}
