import type { Claim } from './comparable.ts';
import { dayInYears, periodSpan } from './period-span.ts';

/** The claims of one report with those of others that may stand beside them, in the order of time. */
export interface Neighborhood<T extends Claim> {
  claims: readonly T[];
  /** How many of the others there is no room for. */
  left: number;
}

/**
 * Puts beside a report's own claims those of other reports whose periods end nearest to them, as many as there is
 * room for. All of them are comparable and have a period.
 */
export function nearestClaims<T extends Claim>(
  own: readonly T[],
  others: readonly T[],
  room: number,
): Neighborhood<T> {
  const ends = own.map((claim) => dayInYears(spanOf(claim).end));
  const near = others
    .map((claim) => {
      const end = dayInYears(spanOf(claim).end);
      return { claim, distance: Math.min(...ends.map((one) => Math.abs(one - end))) };
    })
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, room)
    .map(({ claim }) => claim);
  const inTime = [...own, ...near]
    .map((claim) => ({ claim, key: keyOf(claim) }))
    .toSorted((a, b) => (a.key === b.key ? 0 : a.key < b.key ? -1 : 1))
    .map(({ claim }) => claim);
  return { claims: inTime, left: others.length - near.length };
}

function keyOf(claim: Claim): string {
  const { start, end } = spanOf(claim);
  return `${end} ${start}`;
}

function spanOf({ figure }: Claim): { start: string; end: string } {
  return periodSpan(figure.period ?? '') ?? { start: '0001-01-01', end: '0001-01-01' };
}
