import type { MarkedFigure } from '../../../src/domain/figure.ts';
import { textLabels } from '../../../src/i18n/text-labels.ts';
import { compileReport } from '../../../src/markdown/compile-report.ts';
import type { TextProblem } from '../../../src/markdown/text-rules.ts';

/** Three figures of the two founding reports, as a mark sees them. */
export const figures: readonly MarkedFigure[] = [
  // Lào Cai, 7 March 2025: "hampir mencapai 2.419 miliar VND".
  { id: 'capital-plan-2024', value: 2_419_000_000_000 },
  // Lạng Sơn, 2025: "922 rumah" and "30-50 juta VND".
  { id: 'houses-2021-2024', value: 922 },
  { id: 'livelihood-profit', low: 30_000_000, high: 50_000_000 },
];

export const compile = (text: string) => compileReport(text, figures, textLabels.en);

/** The problems of a text, each as the check prints it but for the file, in the order of their places. */
export function problemsOf(text: string): string[] {
  return printProblems(compile(text).problems);
}

function printProblems(problems: readonly TextProblem[]): string[] {
  return problems
    .toSorted((a, b) => a.place.line - b.place.line || a.place.column - b.place.column)
    .map(({ place, rule, message }) => `${place.line}:${place.column}  ${rule}  ${message}`);
}
