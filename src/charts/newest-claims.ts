import type { Claim } from './comparable.ts';
import { periodSpan } from './period-span.ts';

/**
 * The claims that a table has room for: those whose periods end latest, claims without a period last. They come
 * in the order of places as `nameOf` names them, then of time.
 */
export function newestClaims<T extends Claim>(
  claims: readonly T[],
  limit: number,
  nameOf: (province: string) => string,
): T[] {
  const dated = claims.map((claim) => {
    const span = claim.figure.period === undefined ? null : periodSpan(claim.figure.period);
    return { claim, name: nameOf(claim.province), start: span?.start ?? '9', end: span?.end ?? '' };
  });
  return dated
    .toSorted((a, b) => compare(b.end, a.end))
    .slice(0, limit)
    .toSorted(
      (a, b) =>
        compare(a.name, b.name) ||
        compare(a.claim.province, b.claim.province) ||
        compare(a.start, b.start) ||
        compare(a.end, b.end),
    )
    .map(({ claim }) => claim);
}

/** Code point order: the same on every machine. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
