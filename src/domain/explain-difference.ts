import type { Amount } from './quantity.ts';

/** What most likely went wrong where two numbers should be one. */
export type Slip =
  'digits-swapped' | 'digit-differs' | 'power-of-ten' | 'whole-differs' | 'kind-differs';

/** Names the slip of the pen that makes `stated` of `read`; null when they have nothing in common. */
export function explainDifference(read: Amount, stated: Amount): Slip | null {
  const isRange = (amount: Amount) => amount.low !== undefined;
  if (isRange(read) !== isRange(stated)) return 'kind-differs';
  if (read.value !== undefined && read.value === stated.value) return 'whole-differs';
  const pairs = [
    [read.value, stated.value],
    [read.low, stated.low],
    [read.high, stated.high],
  ] as const;
  for (const [a, b] of pairs) {
    if (a !== undefined && b !== undefined && a !== b) return slipOf(a, b);
  }
  return null;
}

function slipOf(a: number, b: number): Slip | null {
  const [one, other] = [significantDigits(a), significantDigits(b)];
  if (one === other) return 'power-of-ten';
  if (one.length !== other.length) return null;
  const places = Array.from(one).flatMap((digit, place) => (digit === other[place] ? [] : [place]));
  if (places.length === 1) return 'digit-differs';
  const [first = 0, second = 0] = places;
  const isSwap =
    places.length === 2 && one[first] === other[second] && one[second] === other[first];
  return isSwap ? 'digits-swapped' : null;
}

/** The digits without zeros at either end: 2419 for 2,419,000,000,000. */
function significantDigits(value: number): string {
  return Math.abs(value)
    .toExponential()
    .replace(/e.*$/, '')
    .replaceAll(/\D/g, '')
    .replace(/^0+/, '')
    .replace(/0+$/, '');
}
