import type { Language } from '../domain/language.ts';
import { explorerStrings } from '../i18n/explorer-strings.ts';
import { canOrderByValue, type Comparability } from './comparability.ts';

/** Sentences that say what in a list of figures must not be put side by side. */
export function writeCautions(comparability: Comparability, language: Language): string[] {
  const words = explorerStrings[language];
  const { units, indicators, mergers } = comparability;
  const isMixed = indicators.size > 0 && !canOrderByValue(comparability);
  return [
    ...(isMixed && units.size > 1 ? [words.manyUnits(units.size)] : []),
    ...(isMixed && indicators.size > 1 ? [words.manyIndicators(indicators.size)] : []),
    ...mergers.map(({ present }) => words.merger(present.name)),
  ];
}
