/** All numbers from `low` to `high`, both included; an end that nothing bounds is infinite. */
export interface Interval {
  low: number;
  high: number;
}

/** Every number. */
const unbounded: Interval = { low: -Infinity, high: Infinity };

/** What sums of a number of each can be. */
export function addIntervals(a: Interval, b: Interval): Interval {
  return { low: a.low + b.low, high: a.high + b.high };
}

/** What differences of a number of each can be. */
export function subtractIntervals(a: Interval, b: Interval): Interval {
  return { low: a.low - b.high, high: a.high - b.low };
}

/** Every number of an interval times a factor. */
export function scaleInterval({ low, high }: Interval, factor: number): Interval {
  const ends = [low * factor, high * factor];
  return { low: Math.min(...ends), high: Math.max(...ends) };
}

/** What quotients of a number of each can be; unbounded where the divisor can be zero. */
export function divideIntervals(a: Interval, b: Interval): Interval {
  if (b.low <= 0 && b.high >= 0) return unbounded;
  const ends = [a.low / b.low, a.low / b.high, a.high / b.low, a.high / b.high];
  // Two infinite ends have no quotient; what they leave open is unbounded.
  if (ends.some((end) => Number.isNaN(end))) return unbounded;
  return { low: Math.min(...ends), high: Math.max(...ends) };
}

/** Whether two intervals have a number in common; the noise of binary fractions is forgiven. */
export function intervalsMeet(a: Interval, b: Interval): boolean {
  const ends = [a.low, a.high, b.low, b.high].filter((end) => Number.isFinite(end));
  const noise = 1e-9 * Math.max(0, ...ends.map((end) => Math.abs(end)));
  return a.low <= b.high + noise && b.low <= a.high + noise;
}
