import { relationText } from '../domain/relation-text.ts';
import type { Language } from '../domain/language.ts';
import { relationStrings } from '../i18n/relation-strings.ts';
import { computeRelation, type ComputedRelation } from '../domain/compute-relation.ts';
import { printedStep } from '../domain/printed-step.ts';
import { relationAnchor, verdicts } from '../domain/relation.ts';
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

/** For each figure that takes part in relations: where they stand on the page, and what comes out. */
export function relationLinks(
  relations: readonly ComputedRelation[],
  language: Language,
): ReadonlyMap<string, { anchor: string; label: string }[]> {
  const links = relations.flatMap((computed) => {
    const { relation, verdict, left, right } = computed;
    const label = `${relationStrings[language].verdicts[verdict]}: ${relationText(computed, language)}`;
    return [...left.figures, ...right.figures].map(({ id }) => ({
      id,
      anchor: relationAnchor(relation.id),
      label,
    }));
  });
  return Map.groupBy(links, ({ id }) => id);
}
