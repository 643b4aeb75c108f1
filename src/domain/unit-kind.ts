import type { UnitId } from './unit.ts';

/** Kinds of units, in the order in which a list shows them. */
export const unitKinds = ['money', 'rate', 'amount'] as const;
export type UnitKind = (typeof unitKinds)[number];

const rates: ReadonlySet<UnitId> = new Set([
  'percent',
  'percent/year',
  'percentage-points',
  'percentage-points/year',
  'one',
  'times',
]);

/** Whether a unit is one of money, of shares and rates, or counts and measures. */
export function unitKind(unit: UnitId): UnitKind {
  if (/^(?:VND|USD)/.test(unit)) return 'money';
  return rates.has(unit) ? 'rate' : 'amount';
}
