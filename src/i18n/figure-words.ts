import type { Figure } from '../domain/figure.ts';
import { writeNumber, writeQuantity } from '../domain/grammar/write-quantity.ts';
import type { Language } from '../domain/language.ts';
import { unitLabel } from '../domain/unit.ts';
import { strings } from './strings.ts';

type Stated = Pick<Figure, 'value' | 'low' | 'high' | 'of' | 'unit' | 'qualifier'>;

/** A figure's value with its unit and every digit, without its qualifier: `2.419.000.000.000 VND`. */
export function figureInFull(figure: Stated, language: Language): string {
  const words = writeQuantity({ ...figure, qualifier: 'exact' }, language);
  const { value, low, high, of } = figure;
  const numbers = [value, low, high, of].flatMap((number) =>
    number === undefined ? [] : [writeNumber(number, language)],
  );
  if (numbers.every((number) => words.includes(number))) return words;
  // Print shortened it by a scale word, as it does with money.
  const { range, of: from } = strings[language].figure;
  return [
    numbers.join(` ${of === undefined ? range : from} `),
    unitLabel(figure.unit)[language],
  ].join(' ');
}
