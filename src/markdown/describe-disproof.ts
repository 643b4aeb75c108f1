import { explainDifference, type Slip } from '../domain/explain-difference.ts';
import type { Figure } from '../domain/figure.ts';
import { writeQuantity } from '../domain/grammar/write-quantity.ts';
import type { Disproof } from '../domain/prove-figure.ts';
import type { Reading } from '../domain/quantity.ts';
import type { TextProblem } from './text-rules.ts';

/** What to tell a curator whose words and figure do not say the same. */
export function describeDisproof(
  figure: Figure,
  { rule, read }: Disproof,
  words: string,
): Omit<TextProblem, 'place'> {
  const source = `The source has: ${figure.asWritten}`;
  if (rule === 'figure/unit') {
    return {
      rule,
      message: `"${words}" reads as ${read.unit ?? 'no unit that the archive knows'}, the unit of figure "${figure.id}" is ${figure.unit}`,
      hint: `Name the unit inside the mark, or correct the figure. ${source}`,
    };
  }
  if (rule === 'figure/qualifier') {
    return {
      rule,
      message: `"${words}" reads as ${read.qualifier}, figure "${figure.id}" is ${figure.qualifier}`,
      hint: `A qualifier belongs inside the mark, and is neither dropped nor added. ${source}`,
    };
  }
  const slip = explainDifference(read, figure);
  return {
    rule,
    message: `"${words}" reads ${readingText(read)}, figure "${figure.id}" says ${writeQuantity(figure, 'en')}`,
    hint: slip === null ? source : `${slips[slip]} ${source}`,
  };
}

const slips: Record<Slip, string> = {
  'digits-swapped': 'Are two digits swapped?',
  'digit-differs': 'Is one digit wrong?',
  'power-of-ten': 'Is a scale word or a separator wrong?',
  'whole-differs': 'Is the whole of the count ("84 of 126") wrong or missing?',
  'kind-differs': 'Is one of them a range?',
};

function readingText({ value, low, high, of, unit, qualifier }: Reading): string {
  if (value === undefined && low === undefined) return 'as no number';
  return writeQuantity({ value, low, high, of, unit: unit ?? 'one', qualifier }, 'en').replace(
    unit === null ? / of the whole$/ : /$^/,
    '',
  );
}
