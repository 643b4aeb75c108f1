import type { ContentCheck } from '../../src/loaders/check-content.ts';

/** The problems as a person reads them: one a line, its hint below it, and a count at the end. */
export function problemReport({ reports, editions, figures, problems }: ContentCheck): string {
  const seen = `${reports} reports, ${editions} editions, ${figures} figures`;
  if (problems.length === 0) return `Content is in order: ${seen}.`;
  const lines = problems.map(
    ({ file, place, rule, message, hint }) =>
      `${file}:${place.line}:${place.column}  ${rule}  ${message}\n    ${hint}`,
  );
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return [...lines, '', `${count} in ${seen}. Nothing was built.`].join('\n');
}
