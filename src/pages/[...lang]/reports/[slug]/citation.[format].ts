import type { APIRoute, GetStaticPaths } from 'astro';
import { citeReport } from '../../../../archive/citations.ts';
import { inEveryLanguage } from '../../../../archive/language-paths.ts';
import { listReports, type ArchivedReport } from '../../../../archive/reports.ts';
import {
  citationFormats,
  type CitationFormat,
} from '../../../../domain/citation/citation-formats.ts';
import type { Language } from '../../../../domain/language.ts';

interface Props {
  report: ArchivedReport;
  language: Language;
  format: CitationFormat;
}

export const getStaticPaths = (async () => {
  const reports = await listReports();
  return inEveryLanguage(
    reports.flatMap((report) =>
      citationFormats.map((format) => ({
        params: { slug: report.slug, format: format.extension },
        props: { report, format },
      })),
    ),
  );
}) satisfies GetStaticPaths;

/** A report's citation for reference managers. */
export const GET: APIRoute<Props> = async ({ props: { report, language, format } }) => {
  const { citation } = await citeReport(report, language);
  return new Response(format.write(citation), {
    headers: { 'Content-Type': `${format.type}; charset=utf-8` },
  });
};
