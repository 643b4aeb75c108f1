import { isDraftYaml } from '../domain/draft.ts';
import type { MarkedFigure } from '../domain/figure.ts';
import type { Problem } from '../domain/problem.ts';
import { relationFaults } from '../domain/relation-faults.ts';
import { editionSchema, reportSchema, type Report } from '../domain/report.ts';
import { asWrittenFaults } from '../markdown/as-written-faults.ts';
import { placeInYaml } from '../markdown/frontmatter.ts';
import { schemaProblems } from '../markdown/schema-problems.ts';
import { openPoints, readDraft, type ReadDraft } from './read-draft.ts';
import { readEdition, type ReadEdition } from './read-edition.ts';
import type { EditionFile } from './report-files.ts';

/** A report with all its editions, as far as they could be read. */
export interface ReadReport {
  slug: string;
  /** Whether it is a draft: then its problems are left to do, and it is never built. */
  isDraft: boolean;
  /** The data of the report; null when they do not fit the schema. */
  report: Report | null;
  /** The edition that carries the data. */
  main: ReadEdition | null;
  editions: ReadEdition[];
  /** The figures that the texts can mark, also when other data are faulty; null when no data could be read. */
  figures: MarkedFigure[] | null;
  problems: Problem[];
}

/** Reads the editions of one report: the frontmatter of each, and which of them carries the report's data. */
export function readReport(slug: string, files: readonly EditionFile[]): ReadReport {
  const parsed = files.map(readEdition);
  const problems = parsed.flatMap((edition) => edition.problems);
  const carriers = parsed.filter(({ data }) => isRecord(data) && carriesData(data));
  const [carrier, ...extra] = carriers;
  const main = carrier?.edition ?? null;
  if (problems.length === 0) {
    problems.push(
      ...carrierProblems(
        files,
        main,
        extra.map(({ edition }) => edition),
      ),
    );
  }

  let report: Report | null = null;
  let draft: ReadDraft | null = null;
  if (carrier) {
    draft = readDraft(carrier.data, carrier.edition);
    problems.push(...draft.problems);
    const result = reportSchema.safeParse(draft.data);
    if (result.success) report = result.data;
    else problems.push(...inFile(carrier.edition, result.error, Object.keys(reportSchema.shape)));
  }
  if (main && draft?.isDraft === true) problems.push(...openPoints(draft.open, report, main));
  if (main && report) {
    const { title, summary, setAside } = report;
    main.edition = { title, summary, ...(setAside ? { setAside } : {}) };
    problems.push(...asWrittenProblems(report, main), ...relationProblems(report, main));
  }
  for (const { edition, data } of parsed) {
    if (data === undefined || carriers.some((other) => other.edition === edition)) continue;
    const result = editionSchema.safeParse(data);
    if (result.success) edition.edition = result.data;
    else problems.push(...inFile(edition, result.error, Object.keys(editionSchema.shape)));
  }
  return {
    slug,
    isDraft: draft?.isDraft === true || parsed.some(isUnreadableDraft),
    report,
    main,
    editions: parsed.map(({ edition }) => edition),
    figures: carrier ? (report?.figures ?? looseFigures(carrier.data)) : null,
    problems,
  };
}

/** A draft whose frontmatter cannot be read: it is nothing that a build should stop at. */
function isUnreadableDraft({ data, edition }: { data: unknown; edition: ReadEdition }): boolean {
  return data === undefined && isDraftYaml(edition.yaml);
}

/** Whether a frontmatter holds more than an edition's own title and summary. */
function carriesData(data: Record<string, unknown>): boolean {
  return ['province', 'date', 'programs', 'source', 'figures', 'draft'].some((key) => key in data);
}

function carrierProblems(
  files: readonly EditionFile[],
  carrier: ReadEdition | null,
  extra: readonly ReadEdition[],
): Problem[] {
  const place = { line: 1, column: 1 };
  const rule = 'frontmatter/schema' as const;
  const [first] = files;
  if (!carrier && first) {
    const message = 'no edition of this report carries its data';
    const hint = 'Put province, date, programs, source and figures into one edition.';
    return [{ file: first.file, place, rule, message, hint }];
  }
  return extra.map(({ file }) => ({
    file,
    place,
    rule,
    message: `the report's data stand in ${carrier?.file ?? 'another edition'} already`,
    hint: 'Leave only `title` and `summary` in this edition.',
  }));
}

/** Figures whose number does not stand in the words of the source, or not so. */
function asWrittenProblems({ figures, source }: Report, { file, yaml }: ReadEdition): Problem[] {
  const language = source.machineTranslatedTo ?? source.language;
  return figures.flatMap((figure, index) =>
    asWrittenFaults(figure, language).map((fault) => ({
      file,
      place: placeInYaml(yaml, ['figures', index, 'asWritten']),
      ...fault,
    })),
  );
}

/** Relations that cannot be computed, or that do not hold and have no finding. */
function relationProblems(
  { figures, relations, source }: Report,
  { file, yaml }: ReadEdition,
): Problem[] {
  const language = source.machineTranslatedTo ?? source.language;
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  return relations.flatMap((relation, index) =>
    relationFaults(relation, byId, language).map((fault) => ({
      file,
      place: placeInYaml(yaml, ['relations', index]),
      ...fault,
    })),
  );
}

function inFile(
  { file, yaml }: ReadEdition,
  error: Parameters<typeof schemaProblems>[0],
  fields: readonly string[],
): Problem[] {
  return schemaProblems(error, yaml, { rule: 'frontmatter/schema', fields }).map((problem) => ({
    file,
    ...problem,
  }));
}

/** The figures of faulty data, for checking the marks in the same run. */
function looseFigures(data: unknown): MarkedFigure[] {
  if (!isRecord(data) || !Array.isArray(data['figures'])) return [];
  return data['figures'].flatMap((figure: unknown) =>
    isRecord(figure) && typeof figure['id'] === 'string' ? [{ id: figure['id'], value: 0 }] : [],
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
