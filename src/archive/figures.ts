import type { Figure } from '../domain/figure.ts';
import { keep } from './keep.ts';
import { listReports, type ArchivedReport } from './reports.ts';

/** A figure with the report that states it. */
export interface ArchivedFigure {
  report: ArchivedReport;
  figure: Figure;
  /** Ids of the programs it belongs to: its own where it names some, else all of its report's. */
  programs: readonly string[];
}

/** Every figure of the archive: reports newest first, figures in the order of their report. */
export const listFigures = keep(async (): Promise<ArchivedFigure[]> => {
  const reports = await listReports();
  return reports.flatMap((report) =>
    report.figures.map((figure) => ({
      report,
      figure,
      programs: figure.programs ?? report.programs,
    })),
  );
});
