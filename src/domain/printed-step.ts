import type { Figure } from './figure.ts';
import type { GrammarLanguage } from './grammar/number-grammar.ts';
import { readQuantities } from './grammar/read-quantities.ts';
import { lastPlace } from './last-place.ts';
import { isSameAmount } from './prove-figure.ts';

/**
 * What one more in the last digit that the source printed would add to a figure, in its unit: 1e9 for "2.419 miliar",
 * 0.1 for "73,7%", 1 for "62 komune". `language` is the one in which the source was read.
 */
export function printedStep(figure: Figure, language: GrammarLanguage): number {
  const quantity = readQuantities(figure.asWritten, language).quantities.find((read) =>
    [read, ...read.alternatives].some((reading) => isSameAmount(reading, figure)),
  );
  return quantity?.step ?? (lastPlace(figure.high ?? figure.value ?? 0) || 1);
}
