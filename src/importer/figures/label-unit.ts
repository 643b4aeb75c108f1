import type { GrammarLanguage } from '../../domain/grammar/number-grammar.ts';
import { readQuantities } from '../../domain/grammar/read-quantities.ts';
import type { Quantity } from '../../domain/quantity.ts';
import type { UnitId } from '../../domain/unit.ts';

/**
 * The unit that the label of a cell's column or row names for a bare number: "Hộ nghèo (hộ)", "Tỷ lệ (%)". Null where
 * it names none, or one of thousands and millions: the number would not be the value.
 */
export function labelUnit(
  labels: readonly string[],
  language: GrammarLanguage,
  { rule }: Pick<Quantity, 'rule'>,
): UnitId | null {
  if (rule !== 'number') return null;
  for (const label of labels) {
    // What stands in brackets or after a comma is the unit as a rule; else what the label begins with.
    for (const words of [/\(([^()]*)\)/.exec(label)?.[1], label.split(/[,:]/).at(-1), label]) {
      if (words === undefined || words.trim() === '') continue;
      const [quantity] = readQuantities(`1 ${words.trim()}`, language).quantities;
      if (quantity?.multiplier !== 1) return null;
      if (quantity.numberStart === 0 && quantity.unit !== null) return quantity.unit;
    }
  }
  return null;
}
