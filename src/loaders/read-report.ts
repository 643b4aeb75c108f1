import type { MarkedFigure } from '../domain/figure.ts';
import type { Language } from '../domain/language.ts';
import type { Problem } from '../domain/problem.ts';
import { editionSchema, reportSchema, type Edition, type Report } from '../domain/report.ts';
import { readYaml, splitFrontmatter } from '../markdown/frontmatter.ts';
import { schemaProblems } from '../markdown/schema-problems.ts';
import type { EditionFile } from './report-files.ts';

/** An edition whose frontmatter could be read. */
export interface ReadEdition {
  slug: string;
  language: Language;
  file: string;
  yaml: string;
  /** The text, at the line numbers of its file. */
  body: string;
  /** Title and summary; null when they do not fit the schema. */
  edition: Edition | null;
}

/** A report with all its editions, as far as they could be read. */
export interface ReadReport {
  slug: string;
  /** The data of the report; null when they do not fit the schema. */
  report: Report | null;
  /** The edition that carries the data. */
  main: ReadEdition | null;
  editions: ReadEdition[];
  /** The figures that the texts can mark, also when other data are faulty. */
  figures: MarkedFigure[];
  problems: Problem[];
}

/** Reads the editions of one report: the frontmatter of each, and which of them carries the report's data. */
export function readReport(slug: string, files: readonly EditionFile[]): ReadReport {
  const problems: Problem[] = [];
  const parsed = files.flatMap((file) => {
    const result = readEdition(file);
    problems.push(...result.problems);
    return result.edition ? [{ ...result.edition, data: result.data }] : [];
  });
  const carriers = parsed.filter(({ data }) => isRecord(data) && carriesData(data));
  const [carrier, ...extra] = carriers;
  if (parsed.length === files.length) problems.push(...carrierProblems(files, carrier, extra));

  let report: Report | null = null;
  if (carrier) {
    const result = reportSchema.safeParse(carrier.data);
    if (result.success) report = result.data;
    else problems.push(...inFile(carrier, result.error, Object.keys(reportSchema.shape)));
  }
  const editions = parsed.map(({ data, ...edition }) => {
    if (edition.file === carrier?.file) {
      return { ...edition, edition: report && { title: report.title, summary: report.summary } };
    }
    const result = editionSchema.safeParse(data);
    if (result.success) return { ...edition, edition: result.data };
    if (!extra.some(({ file }) => file === edition.file)) {
      problems.push(...inFile(edition, result.error, Object.keys(editionSchema.shape)));
    }
    return edition;
  });
  const main = editions.find(({ file }) => file === carrier?.file) ?? null;
  return {
    slug,
    report,
    main,
    editions,
    figures: report?.figures ?? looseFigures(carrier?.data),
    problems,
  };
}

function readEdition(file: EditionFile): {
  edition: ReadEdition | null;
  data: unknown;
  problems: Problem[];
} {
  const hint = 'A report starts with a line ---, its data in YAML, and another line ---.';
  const split = splitFrontmatter(file.text);
  if (!split) {
    const place = { line: 1, column: 1 };
    const message = 'there is no frontmatter';
    return {
      edition: null,
      data: null,
      problems: [{ file: file.file, place, rule: 'frontmatter/syntax', message, hint }],
    };
  }
  const read = readYaml(split.yaml);
  if ('faults' in read) {
    const problems = read.faults.map(({ message, place }) => ({
      file: file.file,
      place,
      rule: 'frontmatter/syntax' as const,
      message,
      hint: 'Check quotes, colons and indentation.',
    }));
    return { edition: null, data: null, problems };
  }
  const { slug, language } = file;
  const edition = { slug, language, file: file.file, ...split, edition: null };
  return { edition, data: read.data, problems: [] };
}

/** Whether a frontmatter holds more than an edition's own title and summary. */
function carriesData(data: Record<string, unknown>): boolean {
  return ['province', 'date', 'programs', 'source', 'figures'].some((key) => key in data);
}

function carrierProblems(
  files: readonly EditionFile[],
  carrier: ReadEdition | undefined,
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
