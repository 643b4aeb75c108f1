import type { Figure } from './figure.ts';
import type { Amount, Reading } from './quantity.ts';
import type { Rule } from './problem.ts';

/** Where a reading and a figure part, in the order in which they are compared. */
export interface Disproof {
  rule: Extract<Rule, 'figure/value' | 'figure/unit' | 'figure/qualifier'>;
  /** The reading that comes nearest to the figure. */
  read: Reading;
}

/**
 * Holds the ways to read some words against the figure that they are to state: null when one of them gives the
 * figure's value, unit and qualifier, else where the nearest one parts from it. `readings` is not empty.
 */
export function disproveFigure(
  figure: Figure,
  readings: readonly [Reading, ...Reading[]],
): Disproof | null {
  const [first] = readings;
  const sameValue = readings.filter((read) => isSameAmount(read, figure));
  if (sameValue[0] === undefined) return { rule: 'figure/value', read: first };
  // `items` is the unit of what the archive has no unit for.
  const sameUnit = sameValue.filter(({ unit }) => (unit ?? 'items') === figure.unit);
  if (sameUnit[0] === undefined) return { rule: 'figure/unit', read: sameValue[0] };
  const isProven = sameUnit.some(({ qualifier }) => qualifier === figure.qualifier);
  return isProven ? null : { rule: 'figure/qualifier', read: sameUnit[0] };
}

/** Whether two amounts are the same number, or the same range, of the same whole. */
export function isSameAmount(a: Amount, b: Amount): boolean {
  return a.value === b.value && a.low === b.low && a.high === b.high && a.of === b.of;
}
