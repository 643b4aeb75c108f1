import { parseEdtf } from './edtf.ts';
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
import { isUnitId, type UnitId } from './unit.ts';

/** A number with what is known of it: a figure's, or one computed from figures. */
export interface Result {
  unit: UnitId;
  /** The year that it is of, where that is one. */
  year?: number;
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
  const year = yearOf(figure);
  const interval = figureInterval(figure, step);
  const printed = printedInterval(figure, step);
  return {
    unit,
    ...(year === null ? {} : { year }),
    value: value ?? (low + high) / 2,
    interval,
    printed,
  };
}

/** The years from one figure's to another's; null where their periods are not in one year each, or in the same. */
export function yearsBetween(a: Figure, b: Figure): number | null {
  return yearsApart(yearOf(a) ?? undefined, yearOf(b) ?? undefined);
}

function yearOf({ period }: Figure): number | null {
  const read = period === undefined ? null : parseEdtf(period);
  return read && read.from.year === read.to.year ? read.to.year : null;
}

function yearsApart(a: number | undefined, b: number | undefined): number | null {
  return a === undefined || b === undefined || a === b ? null : Math.abs(a - b);
}

/**
 * Does the arithmetic of a kind; a sentence says why where it cannot be done. Of a share the last `wholeSize` operands
 * are the whole.
 */
export function calculate(
  kind: RelationKind,
  operands: readonly Result[],
  wholeSize = 1,
): Result | string {
  const [first, second] = operands;
  const last = operands.at(-1);
  const count = operandCounts[kind];
  if (!first || !last || operands.length < count.least || operands.length > count.most) {
    return `"${kind}" takes ${countText(count)}, not ${operands.length}`;
  }
  if (kind === 'ratio' && second) return divide(first, second);
  if (kind === 'difference-per-year' && second) return perYear(first, second);
  const unit = unitOfResult(
    kind,
    operands.map((operand) => operand.unit),
  );
  if (unit === null) {
    const other = operands.find((operand) => operand.unit !== first.unit);
    return `"${kind}" needs figures of one unit, not ${first.unit} and ${other?.unit}`;
  }
  const rest = operands.slice(1);
  switch (kind) {
    case 'sum':
      return { ...rest.reduce(add, first), unit };
    case 'difference':
      return { ...rest.reduce(subtract, first), unit };
    case 'share':
      return percentage(
        operands.slice(1, -wholeSize).reduce(add, first),
        operands.slice(-wholeSize, -1).reduce(add, last),
      );
    case 'growth':
      // (a − b) / b is a / b − 1, which takes b once: an interval must not be counted against itself.
      return subtract(percentage(first, last), hundredPercent);
    default:
      return first;
  }
}

/** (a − b) over the years between them. */
function perYear(a: Result, b: Result): Result | string {
  const years = yearsApart(a.year, b.year);
  if (years === null) return '"difference-per-year" needs figures of two different years';
  const unit = unitOfResult('difference', [a.unit, b.unit]);
  const yearly = unit === null ? null : unitPer(unit, 'years');
  return yearly === null
    ? `there is no unit for a yearly difference of ${a.unit} and ${b.unit}`
    : scale({ ...subtract(a, b), unit: yearly }, 1 / years);
}

/** The unit of what a kind gives of figures of these units; null where they do not go together. */
function unitOfResult(kind: RelationKind, all: readonly UnitId[]): UnitId | null {
  const [first = 'one'] = all;
  const isOneUnit = all.every((unit) => unit === first);
  if (kind === 'growth') return isOneUnit ? 'percent' : null;
  if (kind === 'share') return isOneUnit || all.every(isOneToOne) ? 'percent' : null;
  if (isOneUnit) {
    return kind === 'difference' && first === 'percent' ? 'percentage-points' : first;
  }
  // A rate that moved by points is a rate.
  const rates = all.filter((unit) => unit === 'percent').length;
  const points = all.filter((unit) => unit === 'percentage-points').length;
  const isRateMoved = rates === 1 && rates + points === all.length;
  return isRateMoved && (kind === 'sum' || first === 'percent') ? 'percent' : null;
}

/** Housing is counted in houses here and in households there: each household has one. */
function isOneToOne(unit: UnitId): boolean {
  return unit === 'houses' || unit === 'households';
}

const hundredPercent: Result = {
  unit: 'percent',
  value: 100,
  interval: { low: 100, high: 100 },
  printed: { low: 100, high: 100 },
};

const operandCounts: Record<RelationKind, { least: number; most: number }> = {
  ratio: { least: 2, most: 2 },
  share: { least: 2, most: Infinity },
  sum: { least: 1, most: Infinity },
  difference: { least: 2, most: Infinity },
  'difference-per-year': { least: 2, most: 2 },
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
  return isUnitId(wanted) ? wanted : null;
}
