import type { IndexedFigure } from '../../domain/figure-index.ts';
import type { NumberBlock } from '../../domain/number-block.ts';

/** All figures by size, in blocks, and where each block begins. */
export interface NumberIndex {
  /** The least size in each block, in order. */
  bounds: readonly number[];
  blocks: readonly NumberBlock[];
}

/** How many figures stand in one file: about 10 kB of it compressed. */
const blockLength = 256;

/** The number by which a figure stands in the index: its value, or the lower end of its range. */
export function sizeOf({ value, low }: Pick<IndexedFigure, 'value' | 'low'>): number {
  return value ?? low ?? 0;
}

/** Puts figures in the order of their size and parts them into blocks; the same figures give the same blocks. */
export function packNumbers(
  { reports, indicators, figures }: NumberBlock,
  length = blockLength,
): NumberIndex {
  const sorted = figures.toSorted(
    (a, b) =>
      sizeOf(a) - sizeOf(b) ||
      compare(a.unit, b.unit) ||
      compare(a.report, b.report) ||
      compare(a.id, b.id),
  );
  const blocks = Array.from({ length: Math.ceil(sorted.length / length) }, (_, index) => {
    const some = sorted.slice(index * length, (index + 1) * length);
    const slugs = new Set(some.map(({ report }) => report));
    const ids = new Set(some.map(({ indicator }) => indicator));
    return {
      reports: reports.filter(({ slug }) => slugs.has(slug)),
      indicators: indicators.filter(({ id }) => ids.has(id)),
      figures: some,
    };
  });
  return { bounds: blocks.map(({ figures: [first] }) => (first ? sizeOf(first) : 0)), blocks };
}

/** The bounds as the search page carries them: a list of numbers in JSON; none where it has no such list. */
export function readBounds(text: string | undefined): number[] {
  const list: unknown = JSON.parse(text ?? '[]');
  return Array.isArray(list) ? list.map(Number) : [];
}

/** The places of the blocks that can hold a size from `low` to `high`, in order. */
export function blocksBetween(bounds: readonly number[], low: number, high: number): number[] {
  return bounds.flatMap((bound, index) => {
    const next = bounds[index + 1] ?? Infinity;
    return bound <= high && low <= next ? [index] : [];
  });
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
