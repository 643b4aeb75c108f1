import { sortProblems, type Place, type Problem } from '../domain/problem.ts';
import { findReferenceFaults, type Vocabulary } from '../domain/references.ts';
import { textLabels } from '../i18n/text-labels.ts';
import { compileReport } from '../markdown/compile-report.ts';
import { findUnmarked } from '../markdown/figure-marks.ts';
import { placeInYaml } from '../markdown/frontmatter.ts';
import { didYouMean } from '../markdown/nearest.ts';
import { placeAtOffset } from '../markdown/place.ts';
import { figurePlace, readReport, type ReadEdition, type ReadReport } from './read-report.ts';
import { readReportFiles } from './report-files.ts';
import { readVocabulary } from './read-vocabulary.ts';

/** What a check of the whole of content/ found. */
export interface ContentCheck {
  reports: number;
  editions: number;
  figures: number;
  /** In the order of files and places; empty when the archive can be built. */
  problems: Problem[];
}

/** Checks every data file and every report below `root`, and returns all problems at once. Writes nothing. */
export async function checkContent(root: string): Promise<ContentCheck> {
  const { vocabulary, problems } = await readVocabulary(root);
  const { files, problems: layout } = await readReportFiles(root);
  const reports = [...Map.groupBy(files, ({ slug }) => slug)].map(([slug, editions]) =>
    readReport(slug, editions),
  );
  return {
    reports: reports.length,
    editions: files.length,
    figures: reports.reduce((sum, { figures }) => sum + figures.length, 0),
    problems: sortProblems([
      ...problems,
      ...layout,
      ...reports.flatMap((report) => checkReport(report, vocabulary)),
    ]),
  };
}

/** Everything that is wrong with one report: its data, its references, and the text of every edition. */
export function checkReport(read: ReadReport, vocabulary: Vocabulary): Problem[] {
  return [
    ...read.problems,
    ...referenceProblems(read, vocabulary),
    ...read.editions.flatMap((edition) => textProblems(read, edition)),
  ];
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

function textProblems({ figures, main }: ReadReport, edition: ReadEdition): Problem[] {
  const { marked, problems } = compileReport(edition.body, figures, textLabels[edition.language]);
  // A figure is declared in one edition only; in the others, point at the start of the text.
  const unmarked = findUnmarked(figures, marked, (index) =>
    main && edition.file === main.file ? figurePlace(main, index) : textStart(edition),
  );
  return [...problems, ...unmarked].map((problem) => ({ file: edition.file, ...problem }));
}

function textStart({ body }: ReadEdition): Place {
  const offset = body.search(/\S/);
  return placeAtOffset(body, Math.max(offset, 0));
}
