import type { Indicator } from '../../../src/domain/indicator.ts';
import { foldWords } from '../../../src/domain/phrases/fold-words.ts';

/**
 * The indicators as somebody looks for one: those that have the unit first, and of these the one first whose labels
 * share the most words with the sentence; in the order of the vocabulary where they are as good.
 */
export function rankIndicators(
  indicators: Iterable<Indicator>,
  unit: string,
  sentence: string,
): Indicator[] {
  const words = new Set(wordsOf(sentence));
  return [...indicators]
    .map((indicator) => ({
      indicator,
      fits: indicator.units.some((own) => own === unit),
      shared: Math.max(...Object.values(indicator.labels).map((label) => overlap(label, words))),
    }))
    .toSorted((a, b) => Number(b.fits) - Number(a.fits) || b.shared - a.shared)
    .map(({ indicator }) => indicator);
}

/** How many of a label's words are there; of labels that have as many, the shorter one says more. */
function overlap(label: string, words: ReadonlySet<string>): number {
  const own = wordsOf(label);
  const shared = own.filter((word) => words.has(word)).length;
  return shared === 0 ? 0 : shared + shared / own.length;
}

// Short words bind, they name nothing.
function wordsOf(text: string): string[] {
  return foldWords(text)
    .map(({ word }) => word)
    .filter((word) => word.length > 2);
}
