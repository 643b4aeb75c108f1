import type { Amount } from '../quantity.ts';
import type { Joint } from './join-parts.ts';
import { valueOf, type PrintedNumber } from './printed-number.ts';
import type { Part } from './read-part.ts';

/** One way to read the digits of a quantity. */
export interface SizedAmount {
  amount: Amount;
  multiplier: number;
  step: number;
  /** What the scale word beside it, or beside its whole, stands for. */
  scale: number;
}

/** The ways to read the digits of a number, or of two that belong together; the best first. */
export function amountsOf(first: Part, second: (Joint & { part: Part }) | null): SizedAmount[] {
  const exponent = second?.part.exponent ?? first.exponent ?? 0;
  const multiplier = Number(`1e${exponent}`);
  const { fraction, printed } = first.atom;
  if (fraction !== undefined)
    return [{ amount: { value: fraction * multiplier }, multiplier, step: 0, scale: multiplier }];
  if (printed.length === 0) return [{ amount: {}, multiplier, step: 0, scale: multiplier }];
  const sized = (number: PrintedNumber, amount: Amount): SizedAmount => ({
    amount,
    multiplier,
    step: Number(`1e${exponent - number.decimals}`),
    scale: multiplier,
  });
  if (second === null) {
    return printed.map((number) => sized(number, { value: valueOf(number, exponent) }));
  }
  const [number] = printed;
  const [whole] = second.part.atom.printed;
  if (number === undefined || whole === undefined) return [];
  const own = valueOf(number, first.exponent ?? exponent);
  const other = valueOf(whole, exponent);
  if (second.kind === 'sum') return [sized(whole, { value: own + other })];
  if (second.kind === 'range') return [sized(whole, { low: own, high: other })];
  const shared = sized(number, { value: own, of: other });
  const isShared = exponent > 0 && first.exponent === null;
  return isShared
    ? [
        shared,
        { ...shared, amount: { value: valueOf(number, 0), of: other }, multiplier: 1, step: 1 },
      ]
    : [shared];
}
