import type { Place, Problem } from '../domain/problem.ts';
import { textLabels } from '../i18n/text-labels.ts';
import { compileReport, type CompiledText } from '../markdown/compile-report.ts';
import { findUnmarked } from '../markdown/figure-marks.ts';
import { placeInYaml } from '../markdown/frontmatter.ts';
import { placeAtOffset } from '../markdown/place.ts';
import type { ReadEdition, ReadReport } from './read-report.ts';

/**
 * Compiles the text of an edition and holds it against the figures of its report. The HTML is to be used only
 * when there are no problems.
 */
export function compileEdition(
  { figures, main }: ReadReport,
  edition: ReadEdition,
): Pick<CompiledText, 'html' | 'headings'> & { problems: Problem[] } {
  const { html, headings, marked, problems } = compileReport(
    edition.body,
    figures,
    textLabels[edition.language],
  );
  // A figure is declared in one edition only; in the others, point at the start of the text.
  const unmarked = findUnmarked(figures, marked, (index) =>
    main && edition.file === main.file
      ? placeInYaml(main.yaml, ['figures', index, 'id'])
      : textStart(edition),
  );
  return {
    html,
    headings,
    problems: [...problems, ...unmarked].map((problem) => ({ file: edition.file, ...problem })),
  };
}

function textStart({ body }: ReadEdition): Place {
  return placeAtOffset(body, Math.max(body.search(/\S/), 0));
}
