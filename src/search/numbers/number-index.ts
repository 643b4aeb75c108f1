import type { IndexedFigure } from '../../domain/figure-index.ts';
import type { NumberBlock, NumberedReport } from '../../domain/number-block.ts';
import { findNumbers } from './find-numbers.ts';
import type { WantedNumber } from './number-query.ts';
import { blocksBetween } from './pack-numbers.ts';

/** A figure that was searched for, with its report and the names of its indicator. */
export interface NumberHit {
  figure: IndexedFigure;
  report: NumberedReport | undefined;
  indicator: NumberBlock['indicators'][number] | undefined;
}

/** What a number in a search finds. */
export interface NumberHits {
  hits: NumberHit[];
  /** Whether there are files that were not looked through. */
  isCut: boolean;
}

/** The numbers of the archive. */
export interface NumberIndex {
  /** Rejects where a file does not arrive. `isShown` says which figures the filters leave. */
  find: (
    wanted: readonly WantedNumber[],
    isShown: (hit: NumberHit) => boolean,
  ) => Promise<NumberHits>;
}

const filesAtOnce = 2;

/**
 * Opens the numbers below `base`; `bounds` are the least sizes in each file. A search asks for two files at most: those
 * that can hold the likeliest meaning, then, where that finds nothing, those of the next.
 */
export function openNumberIndex(base: string, bounds: readonly number[]): NumberIndex {
  const files = new Map<number, Promise<NumberBlock>>();
  const load = (place: number) => {
    const known = files.get(place);
    if (known) return known;
    const file = loadBlock(`${base.replace(/\/?$/, '/')}search/numbers/${place}.json`);
    files.set(place, file);
    // What did not arrive is asked for again the next time.
    file.catch(() => files.delete(place));
    return file;
  };
  return {
    find: async (wanted, isShown) => {
      for (const { interval } of wanted) {
        const places = blocksBetween(bounds, interval.low, interval.high);
        // oxlint-disable-next-line no-await-in-loop -- the next meaning is looked for only where this finds nothing
        const blocks = await Promise.all(places.slice(0, filesAtOnce).map(load));
        const hits = hitsIn(blocks, wanted).filter(isShown);
        if (hits.length > 0) return { hits, isCut: places.length > filesAtOnce };
      }
      return { hits: [], isCut: false };
    },
  };
}

function hitsIn(blocks: readonly NumberBlock[], wanted: readonly WantedNumber[]): NumberHit[] {
  const reports = new Map(blocks.flatMap((block) => block.reports.map((one) => [one.slug, one])));
  const names = new Map(blocks.flatMap((block) => block.indicators.map((one) => [one.id, one])));
  return findNumbers(
    blocks.flatMap(({ figures }) => figures),
    wanted,
  ).map((figure) => ({
    figure,
    report: reports.get(figure.report),
    indicator: names.get(figure.indicator),
  }));
}

const loadLimit = 20_000;

async function loadBlock(address: string): Promise<NumberBlock> {
  const response = await fetch(address, { signal: AbortSignal.timeout(loadLimit) });
  if (!response.ok) throw new Error(`${address} answers ${response.status}.`);
  const block: unknown = await response.json();
  if (!isBlock(block)) throw new Error(`${address} holds no numbers.`);
  return block;
}

function isBlock(block: unknown): block is NumberBlock {
  return typeof block === 'object' && block !== null && 'figures' in block && 'reports' in block;
}
