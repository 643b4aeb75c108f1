/**
 * How many times as much of the processor's time a piece of work takes over 200,000 characters as over 25,000: 8 where it
 * grows with the length, 64 with its square. `work` is given the length. What takes less than 20 ms counts as that much.
 */
export function growthOf(work: (length: number) => void): number {
  const time = (length: number) => {
    const start = process.cpuUsage();
    work(length);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
  time(10_000);
  return time(200_000) / Math.max(20, Math.min(time(25_000), time(25_000)));
}

/** Between growing with the length and with its square, well away from both. */
export const mostGrowth = 30;
