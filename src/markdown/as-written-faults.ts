import type { Figure } from '../domain/figure.ts';
import type { GrammarLanguage } from '../domain/grammar/number-grammar.ts';
import { readCell } from '../domain/grammar/read-cell.ts';
import { readQuantities } from '../domain/grammar/read-quantities.ts';
import { writeQuantity } from '../domain/grammar/write-quantity.ts';
import { isSameAmount } from '../domain/prove-figure.ts';
import { describeDisproof } from './describe-disproof.ts';
import type { TextProblem } from './text-rules.ts';

/**
 * Holds a figure against the words of its source: one of their numbers must be the figure's, bounded as the figure
 * is. The unit is not asked for, since a few words seldom name it in full. `language` is the one they are in.
 */
export function asWrittenFaults(
  figure: Figure,
  language: GrammarLanguage,
): Omit<TextProblem, 'place'>[] {
  const { quantities } = readWritten(figure.asWritten, language);
  const readings = quantities.flatMap((quantity) => [quantity, ...quantity.alternatives]);
  const same = readings.filter((reading) => isSameAmount(reading, figure));
  const [nearest] = same;
  const [first] = readings;
  const rule = 'figure/as-written';
  if (nearest !== undefined) {
    if (same.some(({ qualifier }) => qualifier === figure.qualifier)) return [];
    return [
      {
        rule,
        message: `the words of the source read as ${nearest.qualifier}, figure "${figure.id}" is ${figure.qualifier}`,
        hint: 'Take in the words that bound the number, or correct `qualifier`.',
      },
    ];
  }
  if (first === undefined) {
    return [
      {
        rule,
        message: `the words of the source hold no number; figure "${figure.id}" says ${writeQuantity(figure, 'en')}`,
        hint: 'Take in the words that state it.',
      },
    ];
  }
  const { message, hint } = describeDisproof(
    figure,
    { rule: 'figure/value', read: first },
    figure.asWritten,
  );
  return [{ rule, message, hint }];
}

/** "Vốn giao (tỷ đồng): 142,3" is a cell of a table with the label of its column. */
function readWritten(asWritten: string, language: GrammarLanguage) {
  const sign = asWritten.lastIndexOf(': ');
  const cell = asWritten.slice(sign + 2);
  return sign > 0 && /^[\d.,\s]+$/.test(cell)
    ? readCell(cell, [asWritten.slice(0, sign)], language)
    : readQuantities(asWritten, language);
}
