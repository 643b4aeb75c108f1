import type { Place, Problem } from '../domain/problem.ts';
import type { Coverage } from '../domain/coverage.ts';
import { textLabels } from '../i18n/text-labels.ts';
import { compileReport, type CompiledText } from '../markdown/compile-report.ts';
import { findUnmarked } from '../markdown/figure-marks.ts';
import { placeInYaml } from '../markdown/frontmatter.ts';
import { placeAtOffset } from '../markdown/place.ts';
import type { TextProblem } from '../markdown/text-rules.ts';
import { findUnmarkedNumber } from '../markdown/unmarked-number.ts';
import { proveEdition } from './prove-edition.ts';
import type { ReadEdition } from './read-edition.ts';
import type { ReadReport } from './read-report.ts';

/**
 * Compiles the text of an edition and holds it against the figures of its report. The HTML is to be used only
 * when there are no problems.
 */
export function compileEdition(
  read: ReadReport,
  edition: ReadEdition,
): Pick<CompiledText, 'html' | 'headings'> & { coverage: Coverage; problems: Problem[] } {
  const { html, headings, blocks, marked, ...compiled } = compileReport(
    edition.body,
    read.figures ?? [],
    textLabels[edition.language],
  );
  // Where no figures could be read, nothing can be said of the marks.
  const problems = read.figures
    ? compiled.problems
    : compiled.problems.filter(({ rule }) => rule !== 'figure/unknown');
  const unmarked = findUnmarked(read.figures ?? [], marked, (index) =>
    unmarkedPlace(read, edition, index),
  );
  const proof = proveEdition(read.report?.figures ?? null, edition, blocks);
  return {
    html,
    headings,
    coverage: proof.coverage,
    problems: [...problems, ...unmarked, ...unlessTold(proof.problems, unmarked)].map(
      (problem) => ({
        file: edition.file,
        ...problem,
      }),
    ),
  };
}

/** The number of an unmarked figure is one fault, not two. */
function unlessTold(problems: readonly TextProblem[], told: readonly TextProblem[]) {
  return problems.filter(
    ({ rule, place: { line, column } }) =>
      rule !== 'number/unexplained' ||
      !told.some(({ place }) => place.line === line && place.column === column),
  );
}

/** Where its words stand without a mark; else where the figure is declared, or the start of a text without it. */
function unmarkedPlace({ report, main }: ReadReport, edition: ReadEdition, index: number): Place {
  const words = report?.figures[index]?.asWritten ?? '';
  const offset = findUnmarkedNumber(edition.body, words);
  if (offset !== null) return placeAtOffset(edition.body, offset);
  if (main && edition.file === main.file) return placeInYaml(main.yaml, ['figures', index, 'id']);
  return placeAtOffset(edition.body, Math.max(edition.body.search(/\S/), 0));
}
