import { computeRelation, type ComputedRelation } from '../domain/compute-relation.ts';
import { printedStep } from '../domain/printed-step.ts';
import { verdicts } from '../domain/relation.ts';
import type { ArchivedReport } from './reports.ts';

/** The relations of a report with their arithmetic done: those that do not hold first. */
export function relationsOf({ figures, relations, source }: ArchivedReport): ComputedRelation[] {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const language = source.machineTranslatedTo ?? source.language;
  const computed = relations.map((relation) => {
    const result = computeRelation(relation, byId, (figure) => printedStep(figure, language));
    if (result === null || typeof result === 'string') {
      throw new Error(`Relation "${relation.id}" was loaded although it cannot be computed.`);
    }
    return result;
  });
  return computed.toSorted((a, b) => verdicts.indexOf(a.verdict) - verdicts.indexOf(b.verdict));
}
