import type { GrammarLanguage } from '../../domain/grammar/number-grammar.ts';
import { readQuantities } from '../../domain/grammar/read-quantities.ts';
import type { Quantity } from '../../domain/quantity.ts';
import type { UnitId } from '../../domain/unit.ts';

/**
 * The unit that the label of a cell's column or row names for a bare number: "Hộ nghèo (hộ)", "Tỷ lệ (%)". What
 * stands in brackets says it first, then what follows a comma or colon, then what the label begins with; a label with
 * a number ("Năm 2024") names a time. Null where none names a unit, or the one named is of thousands or millions: the
 * number would not be the value.
 */
export function labelUnit(
  labels: readonly string[],
  language: GrammarLanguage,
  { rule }: Pick<Quantity, 'rule'>,
): UnitId | null {
  if (rule !== 'number') return null;
  for (const words of [inBrackets, afterSign, whole].flatMap((part) => labels.map(part))) {
    if (words === undefined || words.trim() === '' || /\d/.test(words)) continue;
    const [quantity] = readQuantities(`1 ${words.trim()}`, language).quantities;
    if (quantity !== undefined && quantity.multiplier !== 1) return null;
    if (quantity !== undefined && quantity.unit !== null) return quantity.unit;
  }
  return null;
}

function inBrackets(label: string): string | undefined {
  return /\(([^()]*)\)/.exec(label)?.[1];
}

function afterSign(label: string): string | undefined {
  return /[,:]([^,:]*)$/.exec(label)?.[1];
}

function whole(label: string): string {
  return label;
}
