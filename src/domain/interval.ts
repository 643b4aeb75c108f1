/** All numbers between two ends; an end that nothing bounds is infinite. An end belongs to it unless it is open. */
export interface Interval {
  low: number;
  high: number;
  isLowOpen?: boolean;
  isHighOpen?: boolean;
}

/** Every number. */
const unbounded: Interval = { low: -Infinity, high: Infinity };

/** What sums of a number of each can be. */
export function addIntervals(a: Interval, b: Interval): Interval {
  return between(plus(lowEnd(a), lowEnd(b)), plus(highEnd(a), highEnd(b)));
}

/** What differences of a number of each can be. */
export function subtractIntervals(a: Interval, b: Interval): Interval {
  return addIntervals(a, scaleInterval(b, -1));
}

/** Every number of an interval times a factor. */
export function scaleInterval(interval: Interval, factor: number): Interval {
  const times = ({ value, isOpen }: End): End => ({ value: value * factor, isOpen });
  const [low, high] = [times(lowEnd(interval)), times(highEnd(interval))];
  return factor < 0 ? between(high, low) : between(low, high);
}

/** What quotients of a number of each can be; unbounded where the divisor can be zero. */
export function divideIntervals(a: Interval, b: Interval): Interval {
  if (b.low <= 0 && b.high >= 0) return unbounded;
  const ends = [lowEnd(a), highEnd(a)].flatMap((above) =>
    [lowEnd(b), highEnd(b)].map((below): End => ({
      value: above.value / below.value,
      isOpen: above.isOpen || below.isOpen,
    })),
  );
  // Two infinite ends have no quotient; what they leave open is unbounded.
  if (ends.some(({ value }) => Number.isNaN(value))) return unbounded;
  return between(ends.reduce(lesser), ends.reduce(greater));
}

/** Whether two intervals have a number in common; the noise of binary fractions is forgiven. */
export function intervalsMeet(a: Interval, b: Interval): boolean {
  const ends = [a.low, a.high, b.low, b.high].filter((end) => Number.isFinite(end));
  const noise = 1e-9 * Math.max(0, ...ends.map((end) => Math.abs(end)));
  return reaches(lowEnd(a), highEnd(b), noise) && reaches(lowEnd(b), highEnd(a), noise);
}

interface End {
  value: number;
  isOpen: boolean;
}

function lowEnd({ low, isLowOpen = false }: Interval): End {
  return { value: low, isOpen: isLowOpen };
}

function highEnd({ high, isHighOpen = false }: Interval): End {
  return { value: high, isOpen: isHighOpen };
}

function between(low: End, high: End): Interval {
  return {
    low: low.value,
    high: high.value,
    ...(low.isOpen ? { isLowOpen: true } : {}),
    ...(high.isOpen ? { isHighOpen: true } : {}),
  };
}

function plus(a: End, b: End): End {
  return { value: a.value + b.value, isOpen: a.isOpen || b.isOpen };
}

function lesser(a: End, b: End): End {
  if (a.value === b.value) return { value: a.value, isOpen: a.isOpen && b.isOpen };
  return a.value < b.value ? a : b;
}

function greater(a: End, b: End): End {
  if (a.value === b.value) return { value: a.value, isOpen: a.isOpen && b.isOpen };
  return a.value > b.value ? a : b;
}

/** Whether a low end is no higher than a high end; where they are one number, both have to belong to it. */
function reaches(low: End, high: End, noise: number): boolean {
  return low.isOpen || high.isOpen
    ? low.value < high.value - noise
    : low.value <= high.value + noise;
}
