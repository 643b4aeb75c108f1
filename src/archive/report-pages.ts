import { listReports, type ArchivedReport } from './reports.ts';

const reportsAPage = 50;

/** How many pages the list of all reports has; an empty archive has one. */
export async function countReportPages(): Promise<number> {
  return Math.max(1, Math.ceil((await listReports()).length / reportsAPage));
}

/** The reports on one page of the list, newest first; pages count from 1. */
export async function reportsOnPage(page: number): Promise<ArchivedReport[]> {
  return (await listReports()).slice((page - 1) * reportsAPage, page * reportsAPage);
}
