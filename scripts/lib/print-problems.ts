import type { Coverage } from '../../src/domain/coverage.ts';
import type { Problem } from '../../src/domain/problem.ts';
import { nonQuantityReasons } from '../../src/domain/quantity.ts';
import { verdicts } from '../../src/domain/relation.ts';
import { computeRelations } from '../../src/domain/report-relations.ts';
import type { ContentCheck } from '../../src/loaders/check-content.ts';

/** The problems as a person reads them: one a line, its hint below it, and a count at the end. */
export function problemReport(check: ContentCheck): string {
  const { problems } = check;
  if (problems.length === 0)
    return [
      ...draftLines(check),
      `Content is in order: ${seen(check)}.`,
      numbersRead(check),
      relationsFound(check),
    ].join('\n');
  const lines = problems.map(problemLines);
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return [...lines, '', `${count} in ${seen(check)}.`].join('\n');
}

/**
 * The same for programs: `{ reports, editions, figures, coverage, drafts: [{ slug, leftToDo }], problems: [{ file,
 * place, rule, message, hint }] }`. `coverage` tells by file what became of the numbers of its text; `leftToDo` has the
 * form of `problems`.
 */
export function problemsAsJson(check: ContentCheck): string {
  const { problems } = check;
  const coverage = Object.fromEntries(check.coverage);
  return JSON.stringify({ ...totals(check), coverage, drafts: check.drafts, problems }, null, 2);
}

function problemLines({ file, place, rule, message, hint }: Problem): string {
  return `${file}:${place.line}:${place.column}  ${rule}  ${message}\n    ${hint}`;
}

/** What is left to do in the drafts, which are no part of the archive yet. */
function draftLines({ drafts }: ContentCheck): string[] {
  return drafts.flatMap(({ slug, leftToDo }) => [
    `Left to do in the draft "${slug}", which is not built: ${leftToDo.length}`,
    ...leftToDo.map(problemLines),
    '',
  ]);
}

/** What became of all numbers of all texts. */
function numbersRead({ coverage }: ContentCheck): string {
  const all = [...coverage.values()];
  const sum = (count: (one: Coverage) => number) =>
    all.reduce((total, one) => total + count(one), 0);
  const others = nonQuantityReasons.flatMap((reason) => {
    const count = sum(({ others: found }) => found[reason] ?? 0);
    return count === 0 ? [] : [`${reason} ${count}`];
  });
  const setAside = sum((one) => one.setAside);
  return [
    `${sum(({ numbers }) => numbers)} numbers in the texts: ${sum(({ figures }) => figures)} in marks of figures`,
    ...(setAside === 0 ? [] : [`${setAside} set aside with a reason`]),
    ...(others.length === 0 ? [] : [`no quantities: ${others.join(', ')}`]),
  ]
    .join('; ')
    .concat('.');
}

/** How many relations hold, do not, or cannot be told. */
function relationsFound({ reports }: ContentCheck): string {
  const computed = reports.flatMap(({ report }) => (report ? computeRelations(report) : []));
  const counts = verdicts.map(
    (verdict) => `${verdict} ${computed.filter((one) => one.verdict === verdict).length}`,
  );
  return `${computed.length} relations between figures: ${counts.join(', ')}.`;
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
