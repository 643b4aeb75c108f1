import { keep } from './keep.ts';
import { listReports, type ArchivedReport } from './reports.ts';

/** The newspapers of the archive in the order of their names, each with its reports, newest first. */
export const listSources = keep(
  async (): Promise<{ publisher: string; reports: ArchivedReport[] }[]> => {
    const byPublisher = Map.groupBy(await listReports(), ({ source }) => source.publisher);
    return [...byPublisher]
      .map(([publisher, reports]) => ({ publisher, reports }))
      .toSorted((a, b) => (a.publisher < b.publisher ? -1 : 1));
  },
);
