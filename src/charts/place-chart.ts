import { scaleLinear, type ScaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { Claim } from './comparable.ts';
import { spreadLabels } from './spread-labels.ts';
import type { Point, Series } from './series.ts';

/** The room a chart has, in units of its view box; text is drawn at 12 of them. */
export interface Frame {
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** A point with its place in the drawing. */
export interface PlacedMark<T extends Claim> {
  point: Point<T>;
  x: number;
  /** The ends of its period, where that is longer than a year. */
  span: { from: number; to: number } | null;
  /** Equal for a value that is no range; `top` is the higher value. */
  top: number;
  bottom: number;
}

export interface PlacedSeries<T extends Claim> {
  province: string;
  marks: readonly PlacedMark<T>[];
  /** Path data of the lines through its actual values. */
  lines: readonly string[];
  /** Where its name goes, right of the plot, and the end of the thread that leads there. */
  label: { y: number; fromX: number; fromY: number };
}

/** A chart ready to be drawn: every length in units of the view box, every word still to be written. */
export interface PlacedChart<T extends Claim> {
  frame: Frame;
  series: readonly PlacedSeries<T>[];
  /** Series too many to be told apart: path data of their actual values as dots, and how many units they are. */
  cloud: { dots: string; count: number } | null;
  years: readonly { year: number; x: number; isNamed: boolean }[];
  /** Edges between years. */
  edges: readonly number[];
  values: readonly { value: number; y: number }[];
  /** Whether zero is on the scale; a scale without it must be said to the reader. */
  showsZero: boolean;
  /** Where the territory of a former unit passed to a present one of the chart. */
  mergers: readonly { day: string; x: number }[];
}

/** As many series as a reader can tell apart, and as many marks as a page can carry. */
const seriesLimit = 8;
const markLimit = 400;

/** Room that the name of a year needs. */
const yearLabelWidth = 34;

/** Room between the ends of the scales and the edge of the plot: a mark with its arrow. */
const inset = 20;

/** The series that are drawn mark by mark, the first of the list; the rest is drawn as a cloud. */
export function namedSeries<T extends Claim>(all: readonly Series<T>[]): readonly Series<T>[] {
  let marks = 0;
  const end = all.findIndex(({ points }, index) => {
    marks += points.length;
    return index === seriesLimit || marks > markLimit;
  });
  return end === -1 ? all : all.slice(0, end);
}

/** Gives every point of the series its place. `mergers` are days and instants in years (see `dayInYears`). */
export function placeChart<T extends Claim>(
  all: readonly Series<T>[],
  frame: Frame,
  mergers: readonly { day: string; at: number }[],
): PlacedChart<T> {
  const points = all.flatMap(({ points: own }) => own);
  const firstYear = Math.floor(Math.min(...bounds(points, ({ from }) => from)));
  const lastYear = Math.ceil(Math.max(...bounds(points, ({ to }) => to)));
  const x = scaleLinear([firstYear, lastYear], [frame.left, frame.width - frame.right]);
  const y = valueScale(points, [frame.height - frame.bottom - inset, frame.top + inset]);
  const named = namedSeries(all);
  const rest = all.slice(named.length);
  const series = named.map((own, index) => placeSeries(own, x, y, shift(index, named.length, x)));
  const labels = spreadLabels(
    series.map(({ label }) => label.y),
    frame.top + 6,
    frame.height - frame.bottom,
  );
  const step = Math.ceil(yearLabelWidth / (x(1) - x(0)));
  return {
    frame,
    series: series.map((own, index) => ({
      ...own,
      label: { ...own.label, y: labels[index] ?? own.label.y },
    })),
    cloud: rest.length === 0 ? null : { dots: dots(rest, x, y), count: rest.length },
    years: range(firstYear, lastYear - 1).map((year) => ({
      year,
      x: x(year + 0.5),
      isNamed: (lastYear - 1 - year) % step === 0,
    })),
    edges: range(firstYear, lastYear).map((year) => x(year)),
    values: y.ticks(5).map((value) => ({ value, y: y(value) })),
    showsZero: y.ticks(5).includes(0),
    mergers: mergers
      .filter(({ at }) => firstYear < at && at < lastYear)
      .map(({ day, at }) => ({ day, x: x(at) })),
  };
}

type Scale = ScaleLinear<number, number>;

/** Starts at zero where the values come near to it. */
function valueScale(points: readonly Point<Claim>[], extent: [number, number]): Scale {
  const low = Math.min(...bounds(points, (point) => point.low));
  const high = Math.max(...bounds(points, (point) => point.high));
  const isNearZero = low >= 0 && low <= high * 0.8;
  const isFlat = low === high;
  const from = isNearZero ? 0 : isFlat ? low - Math.abs(low) * 0.1 : low;
  const to = isFlat ? high + (Math.abs(high) * 0.1 || 1) : high;
  return scaleLinear([from, to], extent).nice(5);
}

function placeSeries<T extends Claim>(
  { province, points, lines }: Series<T>,
  x: Scale,
  y: Scale,
  shifted: number,
): PlacedSeries<T> {
  const placeOf = ({ at, isLong }: Point<T>) => {
    const year = Math.floor(at);
    // Moved aside, but never out of its year.
    return isLong ? x(at) : Math.min(Math.max(x(at) + shifted, x(year)), x(year + 1));
  };
  const path = line<Point<T>>(placeOf, ({ low }) => y(low));
  const last = points.findLast(({ status }) => status === 'actual') ?? points.at(-1);
  return {
    province,
    marks: points.map((point) => ({
      point,
      x: placeOf(point),
      span: point.isLong ? { from: x(point.from), to: x(point.to) } : null,
      top: y(point.high),
      bottom: y(point.low),
    })),
    lines: lines.map((joined) => path(joined) ?? ''),
    label: {
      y: last ? y(last.high) : 0,
      fromX: last ? (last.isLong ? x(last.to) : placeOf(last)) : 0,
      fromY: last ? y(last.high) : 0,
    },
  };
}

/** Moves the marks of a series aside, within their year, so that equal values of two units are both seen. */
function shift(index: number, count: number, x: Scale): number {
  const room = (x(1) - x(0)) * 0.5;
  return (index - (count - 1) / 2) * Math.min(9, room / count);
}

/** A point a pixel: thousands of values are no heavier than a small picture. */
function dots(series: readonly Series<Claim>[], x: Scale, y: Scale): string {
  const places = series.flatMap(({ points }) =>
    points
      .filter(({ status }) => status === 'actual')
      .map(({ at, low, high }) => `M${Math.round(x(at))} ${Math.round(y((low + high) / 2))}h0`),
  );
  return [...new Set(places)].join('');
}

/** Least and greatest, without the limit that a call has on its arguments. */
function bounds<P>(points: readonly P[], valueOf: (point: P) => number): [number, number] {
  let [least, greatest] = [Infinity, -Infinity];
  for (const point of points) {
    least = Math.min(least, valueOf(point));
    greatest = Math.max(greatest, valueOf(point));
  }
  return [least, greatest];
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
