import type { GrammarLanguage } from '../../domain/grammar/number-grammar.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { UnitId } from '../../domain/unit.ts';
import { unitKind } from '../../domain/unit-kind.ts';
import {
  compilePhrases,
  findPhrases,
  withoutInner,
  type FoundPhrase,
  type PhraseIndex,
} from '../../domain/phrases/find-phrases.ts';
import { foldWords } from '../../domain/phrases/fold-words.ts';
import type { IndicatorCues } from '../../domain/indicator-cues.ts';
import type { Scene } from './scenes.ts';

/** What a cue says: an indicator, or that there is none for figures of these units. */
export interface Cue {
  indicator: string | null;
  units: ReadonlySet<UnitId>;
  /** Whether it names the number's own place. */
  isAtNumber: boolean;
}

/** An indicator with the reason. */
export interface DecidedIndicator {
  indicator: string;
  why: string;
}

/** Makes the cues of a language ready. */
export function compileCues(
  { cues, none }: IndicatorCues,
  indicators: readonly Indicator[],
  language: GrammarLanguage,
): PhraseIndex<Cue> {
  const units = new Map(indicators.map(({ id, units: own }) => [id, new Set<UnitId>(own)]));
  const cuesOf = (phrases: readonly string[], indicator: string | null, own: ReadonlySet<UnitId>) =>
    phrases.map((phrase): [string, Cue] => [
      phrase,
      { indicator, units: own, isAtNumber: phrase.includes('#') },
    ]);
  return compilePhrases([
    ...cues.flatMap((cue) =>
      cuesOf(cue[language], cue.indicator, units.get(cue.indicator) ?? new Set()),
    ),
    ...none.flatMap((entry) => cuesOf(entry[language], null, new Set(entry.units))),
  ]);
}

/**
 * The indicator that the words around a quantity name, or null. Of cues whose indicator has the quantity's unit, one
 * that names the number's own place wins, then the nearest, then the longer; a cue inside a longer one does not
 * count, and where two that say different things are as good, none does.
 */
export function decideIndicator(
  { quantity, window }: Scene,
  unit: UnitId | null,
  cues: readonly FoundPhrase<Cue>[],
): DecidedIndicator | null {
  if (unit === null) return null;
  const isHere = ({ start, end, meaning }: FoundPhrase<Cue>) => {
    if (!meaning.units.has(unit)) return false;
    if (start < window.start || end > window.end) return false;
    return !meaning.isAtNumber || (start <= quantity.numberStart && quantity.numberEnd <= end);
  };
  const near = withoutInner(cues.filter(isHere));
  const ranked = near
    .map((cue) => ({ cue, rank: rankOf(cue, quantity, unit) }))
    .toSorted((a, b) => a.rank - b.rank || b.cue.words - a.cue.words);
  const [best, ...others] = ranked;
  if (best === undefined) return null;
  const isTied = others.some(
    ({ cue, rank }) =>
      rank === best.rank &&
      cue.words === best.cue.words &&
      cue.meaning.indicator !== best.cue.meaning.indicator,
  );
  const { indicator } = best.cue.meaning;
  if (isTied) return { indicator: 'unassigned', why: 'the words fit two indicators equally' };
  if (indicator === null) {
    return { indicator: 'unassigned', why: 'the words name something that has no indicator' };
  }
  if (quantity.low !== undefined && rates.has(indicator)) {
    return { indicator: 'unassigned', why: 'a range may be the rate or what it is to fall by' };
  }
  return { indicator, why: 'words beside it name the indicator' };
}

const rates: ReadonlySet<string> = new Set([
  'poverty-poor-rate',
  'poverty-mpi-rate',
  'poverty-nearpoor-rate',
]);

// "Poor households", as a label, is the number of them.
const numberOf: Readonly<Record<GrammarLanguage, string>> = {
  id: 'jumlah',
  en: 'number of',
  vi: 'số',
};

/** The indicator that the labels of a cell's column and row name, where they name one only; else null. */
export function indicatorOfLabels(
  labels: readonly string[],
  unit: UnitId,
  index: PhraseIndex<Cue>,
  language: GrammarLanguage,
): DecidedIndicator | null {
  const isCount = unitKind(unit) === 'amount';
  const named = labels.map((label) => {
    const words = isCount ? `${numberOf[language]} ${label}` : label;
    const found = withoutInner(findPhrases(foldWords(words), index));
    return new Set(
      found.flatMap(({ meaning }) =>
        meaning.units.has(unit) && meaning.indicator !== null ? [meaning.indicator] : [],
      ),
    );
  });
  const all = new Set(named.flatMap((one) => [...one]));
  const [indicator] = all;
  if (indicator === undefined || all.size > 1) return null;
  return { indicator, why: 'the labels of its row and column name the indicator' };
}

/** How far a cue is, in characters; words after an amount of money or a rate name it less often than those before. */
function rankOf(
  { start, end, meaning }: FoundPhrase<Cue>,
  quantity: { start: number; end: number },
  unit: UnitId,
): number {
  if (meaning.isAtNumber) return -1;
  if (end <= quantity.start) return quantity.start - end;
  if (start < quantity.end) return 0;
  return start - quantity.end + (unitKind(unit) === 'amount' ? 0 : 12);
}
