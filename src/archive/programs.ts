import { getCollection } from 'astro:content';
import type { Program } from '../domain/program.ts';
import { keep } from './keep.ts';
import { listReports, type ArchivedReport } from './reports.ts';

/** Every program, in the order of their periods. */
export const listPrograms = keep(async (): Promise<Program[]> => {
  const programs = (await getCollection('programs')).map(({ data }) => data);
  return programs.toSorted((a, b) => (`${a.period} ${a.id}` < `${b.period} ${b.id}` ? -1 : 1));
});

const getPrograms = keep(
  async (): Promise<ReadonlyMap<string, Program>> =>
    new Map((await listPrograms()).map((program) => [program.id, program])),
);

/** The programs of these ids, in their order. The content check has made sure that they exist. */
export async function programsOf(ids: readonly string[]): Promise<Program[]> {
  const programs = await getPrograms();
  return ids.flatMap((id) => programs.get(id) ?? []);
}

/** The reports on a program, newest first. */
export async function reportsOfProgram(id: string): Promise<ArchivedReport[]> {
  return (await getReportsByProgram()).get(id) ?? [];
}

const getReportsByProgram = keep(async () => {
  const pairs = (await listReports()).flatMap((report) =>
    report.programs.map((program) => ({ program, report })),
  );
  const groups = Map.groupBy(pairs, ({ program }) => program);
  return new Map([...groups].map(([id, group]) => [id, group.map(({ report }) => report)]));
});
