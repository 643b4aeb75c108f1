import type { StatedQuantity } from '../quantity.ts';
import { unitLabel } from '../unit.ts';
import { grammars } from './grammars.ts';
import type { GrammarLanguage, NumberGrammar } from './number-grammar.ts';

/**
 * Writes a quantity as print does in a language, qualifier first: `nearly VND 2,419 billion`, `84/126 komune`,
 * `setidaknya 4,6 poin persen`. Every digit of the value is kept; money takes the scale word under which it has at
 * most two decimals. What is written is read back as the same quantity by `readQuantities`.
 */
export function writeQuantity(quantity: StatedQuantity, language: GrammarLanguage): string {
  const grammar = grammars[language];
  const { value, low, high, of, unit, qualifier } = quantity;
  const ends = [value ?? low ?? 0, ...(value === undefined ? [high ?? 0] : [])];
  const isMoney = /^(?:VND|USD)/.test(unit);
  const exponent = isMoney ? scaleFor([...ends, ...(of === undefined ? [] : [of])], grammar) : 0;
  const print = (number: number) => printNumber(number, exponent, grammar);
  const numbers = [ends.map(print).join('–'), ...(of === undefined ? [] : [print(of)])].join(
    grammar.writtenOf,
  );
  const words = [numbers, ...(exponent === 0 ? [] : [grammar.writtenScales[exponent]])].join(' ');
  const bound = qualifier === 'exact' ? [] : [grammar.qualifiersBefore[qualifier][0]];
  return [...bound, withUnit(words, quantity, language)].join(' ');
}

/** A number in full in the notation of a language: `2.419.000.000.000`. */
export function writeNumber(value: number, language: GrammarLanguage): string {
  return printNumber(value, 0, grammars[language]);
}

function withUnit(words: string, { unit, value, of }: StatedQuantity, language: GrammarLanguage) {
  const grammar = grammars[language];
  const label = unitLabel(unit)[language];
  if (unit === 'percent') return `${words}%`;
  if (unit === 'percent/year')
    return `${words}%${label.replace(/^(?:persen|percent|phần trăm)/, '')}`;
  if (grammar.currencyFirst && /^(?:VND|USD)/.test(unit)) {
    const [currency = '', ...per] = label.split(' ');
    return [currency, words, ...per].join(' ');
  }
  const singular =
    language === 'en' && value === 1 && of === undefined ? grammar.units[unit]?.[0] : undefined;
  return `${words} ${singular ?? label}`;
}

/** The power of ten of the largest scale word under which no number has more than two decimals, or 0. */
function scaleFor(numbers: readonly number[], { writtenScales }: NumberGrammar): number {
  const fits = (exponent: number) =>
    numbers.every((number) => {
      const { digits, decimals } = decimalOf(number);
      const trillions = exponent === 12;
      return (
        digits.length - decimals > exponent &&
        decimals + exponent - trailingZeros(digits) <= (trillions ? 1 : 2)
      );
    });
  const exponents = Object.keys(writtenScales)
    .map(Number)
    .toSorted((a, b) => b - a);
  return exponents.find(fits) ?? 0;
}

function printNumber(
  value: number,
  exponent: number,
  { decimal, thousands }: NumberGrammar,
): string {
  const { sign, digits, decimals } = decimalOf(value);
  const places = decimals + exponent;
  const padded = digits.padStart(places + 1, '0');
  const whole = padded.slice(0, padded.length - places).replaceAll(/\B(?=(?:\d{3})+$)/g, thousands);
  const fraction = padded.slice(padded.length - places).replace(/0+$/, '');
  return `${sign}${whole}${places > 0 && fraction !== '' ? decimal + fraction : ''}`;
}

/** The shortest decimal that is this number, without an exponent: −0.61 is digits 061 with two decimals. */
function decimalOf(value: number): { sign: string; digits: string; decimals: number } {
  const plain = plainDigits(Math.abs(value));
  const [whole = '', fraction = ''] = plain.split('.');
  return { sign: value < 0 ? '-' : '', digits: whole + fraction, decimals: fraction.length };
}

function trailingZeros(digits: string): number {
  return digits.length - digits.replace(/0+$/, '').length;
}

/** A number as JavaScript prints it, but never with an exponent: 1e21 and 1e-7 have one. */
function plainDigits(value: number): string {
  const [mantissa = '', exponent] = String(value).split('e');
  if (exponent === undefined) return mantissa;
  const [whole = '', fraction = ''] = mantissa.split('.');
  const shift = Number(exponent);
  if (shift > 0) return whole + fraction.padEnd(shift, '0');
  return `0.${'0'.repeat(-shift - 1)}${whole}${fraction}`;
}
