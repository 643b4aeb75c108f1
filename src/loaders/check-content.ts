import type { Coverage } from '../domain/coverage.ts';
import { unassignedIndicator } from '../domain/draft.ts';
import { sortProblems, type Problem } from '../domain/problem.ts';
import { findReferenceFaults, type Vocabulary } from '../domain/references.ts';
import { placeInYaml } from '../markdown/frontmatter.ts';
import { didYouMean } from '../markdown/nearest.ts';
import { compileEdition } from './compile-edition.ts';
import { readReport, type ReadReport } from './read-report.ts';
import { readReportFiles } from './report-files.ts';
import { readVocabulary } from './read-vocabulary.ts';

/** What a check of the whole of content/ found. */
export interface ContentCheck {
  /** Every report but the drafts, as far as it could be read. */
  reports: ReadReport[];
  /** Every draft, with what is left to do before it can be published; drafts are not built. */
  drafts: CheckedDraft[];
  vocabulary: Vocabulary;
  /** What became of the numbers of each edition, by file; empty when the texts were not checked. */
  coverage: Map<string, Coverage>;
  /** In the order of files and places; empty when the archive can be built. */
  problems: Problem[];
}

/** A draft and what is left to do in it, in the order of its text. */
export interface CheckedDraft {
  slug: string;
  leftToDo: Problem[];
}

/**
 * Checks every data file and every report below `root`, and returns all problems at once. Writes nothing. What is
 * wrong with a draft is no problem of the archive: it is left to do. With
 * `data` only what stands outside the texts is checked: the texts take most of the time, and a build compiles
 * (and so checks) those that changed anyway.
 */
export async function checkContent(
  root: string,
  scope: 'all' | 'data' = 'all',
): Promise<ContentCheck> {
  const { vocabulary, isWhole, problems } = await readVocabulary(root);
  const { files, problems: layout } = await readReportFiles(root);
  const all = [...Map.groupBy(files, ({ slug }) => slug)].map(([slug, editions]) =>
    readReport(slug, editions),
  );
  const coverage = new Map<string, Coverage>();
  const check = (report: ReadReport) => {
    const texts = (scope === 'all' ? report.editions : []).flatMap((edition) => {
      const compiled = compileEdition(report, edition);
      if (!report.isDraft) coverage.set(edition.file, compiled.coverage);
      return compiled.problems;
    });
    return [
      ...report.problems,
      ...(isWhole ? referenceProblems(report, vocabulary) : []),
      ...texts,
    ];
  };
  const reports = all.filter(({ isDraft }) => !isDraft);
  const found = reports.flatMap(check);
  const drafts = all
    .filter(({ isDraft }) => isDraft)
    .map((draft) => ({ slug: draft.slug, leftToDo: sortProblems(check(draft)) }));
  return {
    reports,
    drafts,
    vocabulary,
    coverage,
    problems: sortProblems([...problems, ...layout, ...found]),
  };
}

function referenceProblems(
  { report, main, isDraft }: ReadReport,
  vocabulary: Vocabulary,
): Problem[] {
  if (!report || !main) return [];
  // That an indicator is missing is said where the draft's open points are.
  const faults = findReferenceFaults(report, vocabulary).filter(
    ({ written }) => !isDraft || written !== unassignedIndicator,
  );
  return faults.map(({ path, rule, message, written, known }) => ({
    file: main.file,
    place: placeInYaml(main.yaml, path),
    rule,
    message,
    hint: didYouMean(written, known, 'Correct it, or add what it names.'),
  }));
}
