import type { Figure } from './figure.ts';
import { figureInterval, printedInterval } from './figure-interval.ts';
import {
  addIntervals,
  divideIntervals,
  scaleInterval,
  subtractIntervals,
  type Interval,
} from './interval.ts';
import type { RelationKind } from './relation.ts';
import { units, type UnitId } from './unit.ts';

/** A number with what is known of it: a figure's, or one computed from figures. */
export interface Result {
  unit: UnitId;
  /** From the numbers as printed; the middle of a range. */
  value: number;
  /** What the words allow. */
  interval: Interval;
  /** What rounding alone allows; null where a range or an open bound takes part. */
  printed: Interval | null;
}

/** A figure as an operand. */
export function resultOf(figure: Figure, step: number): Result {
  const { unit, value, low = 0, high = 0 } = figure;
  const interval = figureInterval(figure, step);
  const printed = printedInterval(figure, step);
  return { unit, value: value ?? (low + high) / 2, interval, printed };
}

/** Does the arithmetic of a kind; a sentence says why where it cannot be done. */
export function calculate(kind: RelationKind, operands: readonly Result[]): Result | string {
  const [first, second] = operands;
  const last = operands.at(-1);
  const count = operandCounts[kind];
  if (!first || !last || operands.length < count.least || operands.length > count.most) {
    return `"${kind}" takes ${countText(count)}, not ${operands.length}`;
  }
  if (kind === 'ratio' && second) return divide(first, second);
  const other = operands.find(({ unit }) => !addUp(kind, first.unit, unit));
  if (other) return `"${kind}" needs figures of one unit, not ${first.unit} and ${other.unit}`;
  const rest = operands.slice(1);
  switch (kind) {
    case 'sum':
      return rest.reduce(add, first);
    case 'difference': {
      const result = rest.reduce(subtract, first);
      const isOfRates = operands.every(({ unit }) => unit === 'percent');
      return isOfRates ? { ...result, unit: 'percentage-points' } : result;
    }
    case 'share':
      return percentage(operands.slice(1, -1).reduce(add, first), last);
    case 'growth':
      return second ? percentage(subtract(first, second), second) : first;
    default:
      return first;
  }
}

/** Whether figures of two units can be taken together; a rate may rise or fall by points. */
function addUp(kind: RelationKind, first: UnitId, other: UnitId): boolean {
  const isRateAndPoints = first === 'percent' && other === 'percentage-points';
  return other === first || (isRateAndPoints && (kind === 'sum' || kind === 'difference'));
}

const operandCounts: Record<RelationKind, { least: number; most: number }> = {
  ratio: { least: 2, most: 2 },
  share: { least: 2, most: Infinity },
  sum: { least: 1, most: Infinity },
  difference: { least: 2, most: Infinity },
  growth: { least: 2, most: 2 },
  equal: { least: 1, most: 1 },
};

function countText({ least, most }: { least: number; most: number }): string {
  const figures = least === 1 ? 'figure' : 'figures';
  return most === Infinity ? `${least} ${figures} or more` : `${least} ${figures}`;
}

function add(a: Result, b: Result): Result {
  return combine(a, b, a.unit, a.value + b.value, addIntervals);
}

function subtract(a: Result, b: Result): Result {
  return combine(a, b, a.unit, a.value - b.value, subtractIntervals);
}

function percentage(part: Result, whole: Result): Result {
  return scale(quotient(part, whole, 'percent'), 100);
}

/** a / b: a plain number of one unit, a quantity where b is a percentage, else a unit "per" another. */
function divide(a: Result, b: Result): Result | string {
  if (a.unit === b.unit) return quotient(a, b, 'one');
  if (b.unit === 'percent') return scale(quotient(a, b, a.unit), 100);
  const unit = unitPer(a.unit, b.unit);
  return unit === null
    ? `there is no unit for ${a.unit} divided by ${b.unit}`
    : quotient(a, b, unit);
}

function quotient(a: Result, b: Result, unit: UnitId): Result {
  return combine(a, b, unit, a.value / b.value, divideIntervals);
}

function combine(
  a: Result,
  b: Result,
  unit: UnitId,
  value: number,
  join: (one: Interval, other: Interval) => Interval,
): Result {
  const printed = a.printed && b.printed ? join(a.printed, b.printed) : null;
  return { unit, value, interval: join(a.interval, b.interval), printed };
}

/** A result in hundredths, or the other way round. */
export function scale(result: Result, factor: number): Result {
  return {
    ...result,
    value: result.value * factor,
    interval: scaleInterval(result.interval, factor),
    printed: result.printed && scaleInterval(result.printed, factor),
  };
}

const perNames: Partial<Record<UnitId, string>> = {
  people: 'person',
  households: 'household',
  houses: 'house',
  communes: 'commune',
  years: 'year',
};

function unitPer(a: UnitId, b: UnitId): UnitId | null {
  const wanted = `${a}/${perNames[b] ?? b}`;
  return isUnit(wanted) ? wanted : null;
}

function isUnit(id: string): id is UnitId {
  return Object.hasOwn(units, id);
}
