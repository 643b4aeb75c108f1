import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import type { importJson } from '../../src/importer/import-json.ts';

const amount = z.number().optional();
const goldSchema = z.object({
  lang: z.enum(['id', 'en', 'vi']),
  kind: z.enum(['report', 'other']),
  province: z.string().nullable(),
  programs: z.array(z.string()),
  date: z.object({ edtf: z.string(), basis: z.string() }).nullable(),
  title: z.string().nullable(),
  source: z.object({ url: z.string().nullable(), byline: z.string().nullable() }),
  headings: z.array(z.string()),
  dropped: z.array(z.string()),
  figures: z.array(
    z.object({
      words: z.string(),
      value: amount,
      low: amount,
      high: amount,
      of: amount,
      /** A unit of the archive, or `other:` and a noun where it has none. */
      unit: z.string(),
      qualifier: z.string(),
      status: z.string(),
      period: z.string().nullable(),
      indicator: z.string().nullable(),
    }),
  ),
});
export type Gold = z.output<typeof goldSchema>;
export type GoldFigure = Gold['figures'][number];

/** An article of a corpus with what a careful reader found in it. */
export interface GoldArticle {
  name: string;
  /** The file of the article. */
  path: string;
  input: string;
  gold: Gold;
}

/** Reads every article of a folder that has a gold file beside it. */
export function readCorpus(folder: string): GoldArticle[] {
  const names = readdirSync(folder).toSorted();
  return names.flatMap((name): GoldArticle[] => {
    const goldFile = name.replace(/\.(?:txt|html|md)$/, '.gold.json');
    if (name === goldFile || !names.includes(goldFile)) return [];
    const gold = goldSchema.parse(JSON.parse(readFileSync(join(folder, goldFile), 'utf8')));
    const path = join(folder, name);
    return [{ name, path, input: readFileSync(path, 'utf8'), gold }];
  });
}

type Imported = ReturnType<typeof importJson>;
type ImportedFigure = Imported['figures'][number];

/** The gold figures that an import has and lacks, and what it has beside them. */
export interface Judgement {
  right: { gold: GoldFigure; found: ImportedFigure }[];
  missed: { gold: GoldFigure; found: ImportedFigure | undefined }[];
  extra: ImportedFigure[];
}

/** Holds the figures of an import against the gold: they must overlap in the input and have the same value and unit. */
export function judgeFigures({ input, gold }: GoldArticle, imported: Imported): Judgement {
  const placed = locate(input, gold);
  const right: Judgement['right'] = [];
  const missed: Judgement['missed'] = [];
  const used = new Set<ImportedFigure>();
  for (const { figure, start, end } of placed) {
    const near = imported.figures.filter((found) => found.start < end && start < found.end);
    const found = near.find((one) => !used.has(one) && sameQuantity(figure, one));
    if (found) {
      used.add(found);
      right.push({ gold: figure, found });
    } else missed.push({ gold: figure, found: near[0] });
  }
  return { right, missed, extra: imported.figures.filter((found) => !used.has(found)) };
}

function sameQuantity(gold: GoldFigure, found: ImportedFigure): boolean {
  const { value, low, high, of } = {
    value: undefined,
    low: undefined,
    high: undefined,
    of: undefined,
    ...found,
  };
  const sameUnit = gold.unit.startsWith('other:')
    ? found.unit === 'items'
    : found.unit === gold.unit;
  // A gold file rounds a third to four places.
  const tolerance = gold.unit === 'one' ? 2e-4 : 1e-9;
  const close = (a: number | undefined, b: number | undefined) =>
    a === b || (a !== undefined && b !== undefined && Math.abs(a - b) < tolerance * Math.abs(a));
  return (
    sameUnit &&
    close(gold.value, value) &&
    close(gold.low, low) &&
    close(gold.high, high) &&
    close(gold.of, of)
  );
}

/** Where the words of each gold figure stand, in the order of the text and outside of what is to be dropped. */
function locate(input: string, gold: Gold): { figure: GoldFigure; start: number; end: number }[] {
  let open = input;
  let from = 0;
  for (const piece of gold.dropped) {
    const at = open.indexOf(piece, from);
    if (at === -1) continue;
    open = open.slice(0, at) + ' '.repeat(piece.length) + open.slice(at + piece.length);
    from = at;
  }
  let next = 0;
  return gold.figures.map((figure) => {
    const start = open.indexOf(figure.words, next);
    if (start === -1) throw new Error(`"${figure.words}" does not follow in its article.`);
    next = start + figure.words.length;
    return { figure, start, end: next };
  });
}
