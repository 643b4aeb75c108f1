import type { IndexedFigure } from '../../domain/figure-index.ts';
import type { Interval } from '../../domain/interval.ts';
import type { UnitId } from '../../domain/unit.ts';
import { sizeOf } from './pack-numbers.ts';
import type { WantedNumber } from './number-query.ts';

/**
 * The figures that a number in a search means, those of its likeliest meaning first, then those whose number comes
 * nearest, then in the order in which they were given. A number that was typed finds values alone; a range finds all
 * that lies in it.
 */
export function findNumbers(
  figures: readonly IndexedFigure[],
  wanted: readonly WantedNumber[],
): IndexedFigure[] {
  const ranked = figures.flatMap((figure) => {
    const rank = wanted.findIndex((one) => isWanted(figure, one));
    const meant = wanted[rank];
    return meant === undefined ? [] : [{ figure, rank, distance: distanceOf(figure, meant) }];
  });
  return ranked
    .toSorted((a, b) => a.rank - b.rank || a.distance - b.distance)
    .map(({ figure }) => figure);
}

function isWanted(figure: IndexedFigure, { interval, isRange, of, unit }: WantedNumber): boolean {
  if (!isUnit(figure.unit, unit)) return false;
  if (of !== undefined && figure.of !== of) return false;
  const { value, low, high } = figure;
  if (value !== undefined) return isIn(value, interval);
  return (
    isRange &&
    low !== undefined &&
    high !== undefined &&
    interval.low <= low &&
    high <= interval.high
  );
}

/** Exact: the forgiveness that sums of figures need would blur numbers of thirteen digits. */
function isIn(value: number, { low, high, isLowOpen, isHighOpen }: Interval): boolean {
  return (isLowOpen ? low < value : low <= value) && (isHighOpen ? value < high : value <= high);
}

/** A sum of money is also one a year or a head; a percent sign is that of points too. */
function isUnit(unit: UnitId, wanted: UnitId | null): boolean {
  if (wanted === null || unit === wanted || unit.startsWith(`${wanted}/`)) return true;
  return wanted.startsWith('percent') && unit.startsWith('percent');
}

/** How far a figure is from the middle of what was typed; nothing where a range was. */
function distanceOf(figure: IndexedFigure, { interval: { low, high }, isRange }: WantedNumber) {
  if (!isRange) return Math.abs(sizeOf(figure) - (low + high) / 2);
  const isSame = figure.low === low && figure.high === high;
  return isSame ? -1 : 0;
}
