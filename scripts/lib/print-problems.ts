import type { ContentCheck } from '../../src/loaders/check-content.ts';

/** The problems as a person reads them: one a line, its hint below it, and a count at the end. */
export function problemReport(check: ContentCheck): string {
  const { problems } = check;
  if (problems.length === 0) return `Content is in order: ${seen(check)}.`;
  const lines = problems.map(
    ({ file, place, rule, message, hint }) =>
      `${file}:${place.line}:${place.column}  ${rule}  ${message}\n    ${hint}`,
  );
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return [...lines, '', `${count} in ${seen(check)}.`].join('\n');
}

/** The same for programs: `{ reports, editions, figures, problems: [{ file, place, rule, message, hint }] }`. */
export function problemsAsJson(check: ContentCheck): string {
  return JSON.stringify({ ...totals(check), problems: check.problems }, null, 2);
}

function totals({ reports }: ContentCheck) {
  return {
    reports: reports.length,
    editions: reports.reduce((sum, { editions }) => sum + editions.length, 0),
    figures: reports.reduce((sum, { figures }) => sum + (figures?.length ?? 0), 0),
  };
}

function seen(check: ContentCheck): string {
  const { reports, editions, figures } = totals(check);
  return `${reports} reports, ${editions} editions, ${figures} figures`;
}
