import type { Coverage } from '../domain/coverage.ts';
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
  /** Every report, as far as it could be read. */
  reports: ReadReport[];
  vocabulary: Vocabulary;
  /** What became of the numbers of each edition, by file; empty when the texts were not checked. */
  coverage: Map<string, Coverage>;
  /** In the order of files and places; empty when the archive can be built. */
  problems: Problem[];
}

/**
 * Checks every data file and every report below `root`, and returns all problems at once. Writes nothing. With
 * `data` only what stands outside the texts is checked: the texts take most of the time, and a build compiles
 * (and so checks) those that changed anyway.
 */
export async function checkContent(
  root: string,
  scope: 'all' | 'data' = 'all',
): Promise<ContentCheck> {
  const { vocabulary, isWhole, problems } = await readVocabulary(root);
  const { files, problems: layout } = await readReportFiles(root);
  const reports = [...Map.groupBy(files, ({ slug }) => slug)].map(([slug, editions]) =>
    readReport(slug, editions),
  );
  const coverage = new Map<string, Coverage>();
  const found = reports.flatMap((report) => {
    const texts = (scope === 'all' ? report.editions : []).flatMap((edition) => {
      const compiled = compileEdition(report, edition);
      coverage.set(edition.file, compiled.coverage);
      return compiled.problems;
    });
    return [
      ...report.problems,
      ...(isWhole ? referenceProblems(report, vocabulary) : []),
      ...texts,
    ];
  });
  const all = sortProblems([...problems, ...layout, ...found]);
  return { reports, vocabulary, coverage, problems: all };
}

function referenceProblems({ report, main }: ReadReport, vocabulary: Vocabulary): Problem[] {
  if (!report || !main) return [];
  return findReferenceFaults(report, vocabulary).map(({ path, rule, message, written, known }) => ({
    file: main.file,
    place: placeInYaml(main.yaml, path),
    rule,
    message,
    hint: didYouMean(written, known, 'Correct it, or add what it names.'),
  }));
}
