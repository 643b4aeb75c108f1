import { computeRelation, type ComputedRelation } from './compute-relation.ts';
import { printedStep } from './printed-step.ts';
import { verdicts } from './relation.ts';
import type { Report } from './report.ts';

/** The relations of a report that can be computed: those that do not hold first, else in their own order. */
export function computeRelations({
  figures,
  relations,
  source,
}: Pick<Report, 'figures' | 'relations' | 'source'>): ComputedRelation[] {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const language = source.machineTranslatedTo ?? source.language;
  return relations
    .map((relation) => computeRelation(relation, byId, (figure) => printedStep(figure, language)))
    .filter((computed) => computed !== null && typeof computed !== 'string')
    .toSorted((a, b) => verdicts.indexOf(a.verdict) - verdicts.indexOf(b.verdict));
}
