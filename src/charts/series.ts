import type { Status } from '../domain/figure.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { Province } from '../domain/territory.ts';
import type { Claim } from './comparable.ts';
import {
  dayEndInYears,
  dayInYears,
  isLongerThanYear,
  periodSpan,
  type PeriodSpan,
} from './period-span.ts';

/** The side on which the true value may lie, as the source's words bound it. */
export type Open = 'up' | 'down' | null;

/** A claim with its place in time and value. */
export interface Point<T extends Claim> {
  claim: T;
  status: Status;
  /** Years, as 2024.5 for the middle of 2024. */
  from: number;
  at: number;
  to: number;
  /** Whether it is drawn over the whole of its period, which is longer than a year. */
  isLong: boolean;
  /** Equal for a value that is no range. */
  low: number;
  high: number;
  open: Open;
  /** Whether the source says "about". */
  isAbout: boolean;
}

/** The values of one territorial unit, in the order of time. */
export interface Series<T extends Claim> {
  province: string;
  points: readonly Point<T>[];
  /** Points that a line may join: two or more, actual, one a period, of periods of equal length. */
  lines: readonly (readonly Point<T>[])[];
}

const openings: Record<Claim['figure']['qualifier'], Open> = {
  exact: null,
  about: null,
  nearly: 'down',
  'more-than': 'up',
  'less-than': 'down',
  'at-least': 'up',
  'at-most': 'down',
};

/**
 * Makes a series of the claims on each territorial unit, those with most actual values first. Claims without a
 * period are left out. No line joins values on two sides of a change of the unit's territory, a range, or a value
 * that is only a bound ("more than 638"); where reports give two values for a period, the line stops there.
 */
export function seriesOf<T extends Claim>(
  claims: readonly T[],
  { aggregation }: Pick<Indicator, 'aggregation'>,
  provinces: ReadonlyMap<string, Pick<Province, 'validFrom' | 'validUntil'>>,
): Series<T>[] {
  const isLevel = aggregation.startsWith('stock');
  return [...Map.groupBy(claims, ({ province }) => province)]
    .map(([province, group]): Series<T> => {
      const dated = group
        .flatMap((claim) => {
          const span = claim.figure.period === undefined ? null : periodSpan(claim.figure.period);
          return span ? [{ span, point: pointOf(claim, span) }] : [];
        })
        .toSorted((a, b) => a.point.at - b.point.at || a.point.low - b.point.low);
      const sideOf = ({ start, end }: PeriodSpan) =>
        territorySide(isLevel ? end : start, end, provinces.get(province));
      const sides = Map.groupBy(
        dated.filter(({ point }) => point.status === 'actual'),
        ({ span }) => `${sideOf(span)} ${JSON.stringify(span.length)}`,
      );
      return {
        province,
        points: dated.map(({ point }) => point),
        lines: [...sides.values()].flatMap((side) => linesThrough(side.map(({ point }) => point))),
      };
    })
    .toSorted((a, b) => actuals(b) - actuals(a) || (a.province < b.province ? -1 : 1));
}

function pointOf<T extends Claim>(claim: T, { start, end, length }: PeriodSpan): Point<T> {
  const { value, low, high, qualifier, status } = claim.figure;
  const from = dayInYears(start);
  const to = dayEndInYears(end);
  return {
    claim,
    status,
    from,
    at: (from + to) / 2,
    to,
    isLong: isLongerThanYear(length),
    low: value ?? low ?? 0,
    high: value ?? high ?? 0,
    open: openings[qualifier],
    isAbout: qualifier === 'about',
  };
}

/** Whether days lie before, within or after the time in which a unit had its territory, or across an end of it. */
function territorySide(
  start: string,
  end: string,
  unit: Pick<Province, 'validFrom' | 'validUntil'> | undefined,
): string {
  const placeOf = (day: string) => {
    if (unit?.validFrom && day < unit.validFrom) return 'before';
    return unit?.validUntil && day > unit.validUntil ? 'after' : 'within';
  };
  const [first, last] = [placeOf(start), placeOf(end)];
  return first === last ? first : `${first} to ${last}`;
}

function linesThrough<T extends Claim>(points: readonly Point<T>[]): Point<T>[][] {
  const lines: Point<T>[][] = [[]];
  for (const together of Map.groupBy(points, ({ at }) => at).values()) {
    const [point] = together;
    const isOne = together.every(({ low, high }) => low === point?.low && high === point.high);
    const isValue = together.every(
      ({ low, high, claim }) => low === high && joined.has(claim.figure.qualifier),
    );
    if (point && isOne && isValue) lines.at(-1)?.push(point);
    else lines.push([]);
  }
  return lines.filter((line) => line.length > 1);
}

/** Words that give a value, not only a bound of it. */
const joined: ReadonlySet<Claim['figure']['qualifier']> = new Set(['exact', 'about', 'nearly']);

function actuals({ points }: Series<Claim>): number {
  return points.filter(({ status }) => status === 'actual').length;
}
