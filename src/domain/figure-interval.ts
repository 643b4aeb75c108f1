import type { Figure } from './figure.ts';
import type { Interval } from './interval.ts';
import { lastPlace } from './last-place.ts';
import { isCountUnit } from './unit.ts';

/**
 * The values that a figure's words allow. `step` is what one more in the last printed digit would add (see
 * printedStep). A number printed to a digit was rounded there, so it stands for half a step on either side, the upper
 * end left out, since that is rounded up; a count printed to the unit stands for itself. A writer who bounds a number
 * rounds it to the last digit that is not zero, and no further: "nearly 2,419 billion" is at least 2,418 billion, "more than 8,300" at most 8,400, "about 300
 * billion" from 250 to 350 billion. "At least" and "at most" are bounds on purpose and leave the other side open.
 */
export function figureInterval(figure: Figure, step: number): Interval {
  const { value, low, high, qualifier } = figure;
  if (value === undefined) return { low: low ?? -Infinity, high: high ?? Infinity };
  const place = Math.max(step, lastPlace(value));
  const floor = value >= 0 ? 0 : -Infinity;
  switch (qualifier) {
    case 'about':
      return { low: value - place / 2, high: value + place / 2, isHighOpen: true };
    case 'nearly':
      return { low: value - place, high: value };
    case 'more-than':
      return { low: value, high: value + place };
    case 'less-than':
    case 'at-most':
      return { low: floor, high: value };
    case 'at-least':
      return { low: value, high: Infinity };
    default:
      return printedInterval(figure, step) ?? { low: value, high: value };
  }
}

/**
 * The values that print rounds to the figure's number, whatever its words say of it; null for a range, and for a
 * bound ("at least"), which are no print of one value.
 */
export function printedInterval({ value, unit, qualifier }: Figure, step: number): Interval | null {
  if (value === undefined || qualifier === 'at-least' || qualifier === 'at-most') return null;
  const half = isCountUnit(unit) && step === 1 ? 0 : step / 2;
  return half === 0
    ? { low: value, high: value }
    : { low: value - half, high: value + half, isHighOpen: true };
}
