import type { Language } from '../domain/language.ts';
import { unitLabel, type UnitId } from '../domain/unit.ts';
import { formatNumber } from '../i18n/format.ts';

const scales: readonly { factor: number; words: Record<Language, string> }[] = [
  { factor: 1e12, words: { id: 'triliun', en: 'trillion' } },
  { factor: 1e9, words: { id: 'miliar', en: 'billion' } },
  { factor: 1e6, words: { id: 'juta', en: 'million' } },
];

/** How the numbers of an axis are written: one scale word for all of them, in its title. */
export interface AxisNumbers {
  /** What one on the axis is: `miliar VND`, `million VND a year`, `percent`. */
  title: string;
  write: (value: number) => string;
}

/** Chooses the scale word by the largest number of the axis. */
export function axisNumbers(
  values: readonly number[],
  unit: UnitId,
  language: Language,
): AxisNumbers {
  const largest = Math.max(0, ...values.map(Math.abs));
  const scale = scales.find(({ factor }) => largest >= factor);
  const label = unitLabel(unit)[language];
  return {
    title: scale ? `${scale.words[language]} ${label}` : label,
    write: (value) => formatNumber(value / (scale?.factor ?? 1), language),
  };
}
