import { statuses, type Status } from '../domain/figure.ts';
import type { Claim } from './comparable.ts';
import type { PlacedChart } from './place-chart.ts';

/** What a legend explains beside the statuses. */
export const markFeatures = [
  'range',
  'up',
  'down',
  'about',
  'long',
  'line',
  'merger',
  'cloud',
] as const;
export type MarkFeature = (typeof markFeatures)[number];

/** The statuses and features that occur in a chart: its legend explains these and no others. */
export function marksIn(chart: PlacedChart<Claim>): {
  statuses: Status[];
  features: MarkFeature[];
} {
  const marks = chart.series.flatMap((series) => series.marks);
  const has: Record<MarkFeature, boolean> = {
    range: marks.some(({ top, bottom }) => top !== bottom),
    up: marks.some(({ point }) => point.open === 'up'),
    down: marks.some(({ point }) => point.open === 'down'),
    about: marks.some(({ point }) => point.isAbout),
    long: marks.some(({ span }) => span !== null),
    line: chart.series.some(({ lines }) => lines.length > 0),
    merger: chart.mergers.length > 0,
    cloud: chart.cloud !== null,
  };
  return {
    statuses: statuses.filter((status) => marks.some(({ point }) => point.status === status)),
    features: markFeatures.filter((feature) => has[feature]),
  };
}
