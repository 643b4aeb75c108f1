import type { Figure, Group } from '../domain/figure.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { UnitId } from '../domain/unit.ts';
import { isLongerThanYear, periodSpan, type Length } from './period-span.ts';

/** A figure with what its report says of it. */
export interface Claim {
  figure: Figure;
  /** Id of the territorial unit that the report is about. */
  province: string;
  /** Ids of the programs it belongs to. */
  programs: readonly string[];
}

/** The part of an indicator that decides what may stand side by side. */
export type Comparing = Pick<Indicator, 'id' | 'aggregation' | 'ofTerritory' | 'breaks'>;

/** Districts or communes, with the unit in which they lie. */
export interface Part {
  province: string;
  names: readonly string[];
}

/**
 * What two values of one indicator must have in common to be put side by side. Null stands for what is the same for
 * everybody (no group: all the people; no part: the whole unit) or does not matter for the indicator.
 */
export interface Comparability {
  unit: UnitId;
  group: Group | null;
  part: Part | null;
  /** Null where the value is of the territory, whatever the programs. */
  programs: readonly string[] | null;
  /** Null for a level at a time: the length of the period in which it was seen says nothing of it. */
  length: Length | null;
  /** Days of the changes of definition: the last before its period, those within it, the next after it. */
  breaks: { since: string | null; within: readonly string[]; before: string | null };
}

/** In what two values differ, so that they are not put side by side. */
export type Difference = keyof Comparability;

/** Values that may be put side by side, with what they have in common. */
export interface Panel<T extends Claim> {
  comparability: Comparability;
  claims: readonly T[];
  /** In what these differ from the values of the first, largest panel. Empty for that one. */
  differences: readonly Difference[];
}

const dimensions = [
  'unit',
  'group',
  'part',
  'programs',
  'length',
  'breaks',
] as const satisfies readonly Difference[];

/**
 * Sorts the claims on one indicator into panels of comparable values, the largest and most general first; claims without a period
 * are kept aside, since nobody knows what they may be compared with. Territory separates series, not panels: units
 * may be compared with each other, but a former one is never continued by its successor (see `seriesOf`).
 */
export function groupComparable<T extends Claim>(
  claims: readonly T[],
  indicator: Comparing,
): { panels: Panel<T>[]; undated: T[] } {
  const undated: T[] = [];
  const groups = new Map<string, { comparability: Comparability; claims: T[] }>();
  for (const claim of claims) {
    const comparability = comparabilityOf(claim, indicator);
    if (comparability === null) {
      undated.push(claim);
      continue;
    }
    const key = JSON.stringify(comparability);
    const group = groups.get(key);
    if (group) group.claims.push(claim);
    else groups.set(key, { comparability, claims: [claim] });
  }
  const sorted = [...groups]
    .toSorted(
      ([keyA, a], [keyB, b]) =>
        b.claims.length - a.claims.length ||
        restrictions(a.comparability) - restrictions(b.comparability) ||
        (keyA < keyB ? -1 : 1),
    )
    .map(([, group]) => group);
  const [first] = sorted;
  const panels = sorted.map((group) => ({
    ...group,
    differences: first ? differencesBetween(first.comparability, group.comparability) : [],
  }));
  return { panels, undated };
}

/** What a claim needs from another to be compared with it; null where it has no period. */
export function comparabilityOf(
  { figure, province, programs }: Claim,
  { aggregation, ofTerritory, breaks = [] }: Comparing,
): Comparability | null {
  const span = figure.period === undefined ? null : periodSpan(figure.period);
  if (span === null) return null;
  const isLevel = aggregation.startsWith('stock');
  // A level is what it was at the end of its period; an amount grew through the whole of it.
  const from = isLevel ? span.end : span.start;
  return {
    unit: figure.unit,
    group: figure.group ?? null,
    part: figure.place ? { province, names: figure.place.toSorted() } : null,
    programs: ofTerritory ? null : programs.toSorted(),
    length: isLevel && !isLongerThanYear(span.length) ? null : span.length,
    breaks: {
      since: breaks.findLast((day) => day <= from) ?? null,
      within: breaks.filter((day) => from < day && day <= span.end),
      before: breaks.find((day) => day > span.end) ?? null,
    },
  };
}

/** In what two comparabilities differ; empty when the values may be put side by side. */
export function differencesBetween(a: Comparability, b: Comparability): Difference[] {
  return dimensions.filter(
    (dimension) => JSON.stringify(a[dimension]) !== JSON.stringify(b[dimension]),
  );
}

/** How far values are from those of everybody in the whole unit in one year. */
function restrictions({ group, part, length }: Comparability): number {
  const isYear = length === null || ('months' in length && length.months === 12);
  return Number(group !== null) + Number(part !== null) + Number(!isYear);
}
