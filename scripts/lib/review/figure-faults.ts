import { unassignedIndicator } from '../../../src/domain/draft.ts';
import { figureSchema } from '../../../src/domain/figure.ts';
import type { Vocabulary } from '../../../src/domain/references.ts';
import { asWrittenFaults } from '../../../src/markdown/as-written-faults.ts';
import { proveText } from '../../../src/markdown/prove-text.ts';
import { sourceLanguage } from './change-draft.ts';
import { dataAt, type DraftText } from './draft-text.ts';

/** What keeps a figure from being one: fields that are missing or not of their kind, an indicator that is not there. */
export function figureObstacles(
  draft: DraftText,
  index: number,
  { indicators }: Pick<Vocabulary, 'indicators'>,
): string[] {
  const result = figureSchema.safeParse(dataAt(draft, ['figures', index]));
  if (!result.success)
    return result.error.issues.map(({ path, message }) =>
      [path.join('.'), message].filter(Boolean).join(': '),
    );
  const { indicator } = result.data;
  if (indicator === unassignedIndicator || indicators.has(indicator)) return [];
  return [`there is no indicator "${indicator}"`];
}

/**
 * What the reader of the archive has against a figure, in its own words: the text in the marks or the words of the
 * source say something else, or the indicator has another unit.
 */
export function figureFaults(
  draft: DraftText,
  index: number,
  { indicators }: Pick<Vocabulary, 'indicators'>,
): string[] {
  const figure = draft.figures[index];
  if (!figure) return [];
  const { problems } = proveText(draft.blocks, {
    figures: new Map([[figure.id, figure]]),
    setAside: [],
    language: draft.language,
  });
  const told = [
    ...problems.filter(({ rule }) => rule.startsWith('figure/')),
    ...asWrittenFaults(figure, sourceLanguage(draft)),
  ].map(({ message, hint }) => `${message}. ${hint}`);
  const indicator = indicators.get(figure.indicator);
  if (indicator !== undefined && !indicator.units.includes(figure.unit))
    told.push(
      `The indicator "${indicator.id}" is measured in ${indicator.units.join(' or ')}, not in ${figure.unit}.`,
    );
  return [...new Set(told)];
}
