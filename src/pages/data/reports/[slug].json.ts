import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { listReports } from '../../../archive/reports.ts';
import { publishReport } from '../../../data/publish-reports.ts';
import { writeJson } from '../../../data/write-json.ts';

export async function getStaticPaths() {
  const reports = await listReports();
  return reports.map((report) => ({ params: { slug: report.slug }, props: { report } }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props, site }) =>
  new Response(
    writeJson(await publishReport(props.report, { base: import.meta.env.BASE_URL, site })),
    { headers: { 'Content-Type': 'application/json' } },
  );
