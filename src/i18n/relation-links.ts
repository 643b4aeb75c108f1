import type { ComputedRelation } from '../domain/compute-relation.ts';
import type { Language } from '../domain/language.ts';
import { relationText } from '../domain/relation-text.ts';
import { relationAnchor } from '../domain/relation.ts';
import { relationStrings } from './relation-strings.ts';

/** For each figure that takes part in relations: where they stand on the page, and what comes out. */
export function relationLinks(
  relations: readonly ComputedRelation[],
  language: Language,
): ReadonlyMap<string, { anchor: string; label: string }[]> {
  const links = relations.flatMap((computed) => {
    const { relation, verdict, left, right } = computed;
    const label = `${relationStrings[language].verdicts[verdict]}: ${relationText(computed, language)}`;
    return [...new Set([...left.figures, ...right.figures])].map(({ id }) => ({
      id,
      anchor: relationAnchor(relation.id),
      label,
    }));
  });
  return Map.groupBy(links, ({ id }) => id);
}
