import type { IndexedFigure } from '../../domain/figure-index.ts';
import type { NumberBlock, NumberedReport } from '../../domain/number-block.ts';
import type { SearchRecord } from '../../domain/search-record.ts';
import { loadJson } from '../load-json.ts';
import { findNumbers } from './find-numbers.ts';
import type { WantedNumber } from './number-query.ts';
import { blocksBetween } from './pack-numbers.ts';

/** A figure that was searched for, with its report and the names of its indicator. */
export interface NumberHit {
  figure: IndexedFigure;
  /** What it is filtered by: its report's record, with programs and status of its own. */
  record: SearchRecord;
  report: NumberedReport;
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
    const file = loadJson(`${base.replace(/\/?$/, '/')}search/numbers/${place}.json`, isBlock);
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
  ).flatMap((figure) => {
    const report = reports.get(figure.report);
    if (report === undefined) return [];
    const { slug, date, place, districts } = report;
    const own = { ...report.facets, program: figure.programs, status: [figure.status] };
    const record = { slug, date, place, facets: own, districts };
    return [{ figure, record, report, indicator: names.get(figure.indicator) }];
  });
}

function isBlock(block: unknown): block is NumberBlock {
  return typeof block === 'object' && block !== null && 'figures' in block && 'reports' in block;
}
