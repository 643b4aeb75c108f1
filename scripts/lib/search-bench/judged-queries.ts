import { readFile } from 'node:fs/promises';
import { z } from 'astro/zod';
import { languages } from '../../../src/domain/language.ts';

const kinds = [
  'words',
  'inflected',
  'place',
  'district',
  'number',
  'phrase',
  'misspelling',
  'cross-language',
  'nothing',
] as const;

const querySchema = z.strictObject({
  query: z.string().min(1),
  /** The language of the site it is asked on. */
  site: z.enum(languages),
  kind: z.enum(kinds),
  /** Slugs of the reports that are right as the first result; none where nothing is to be found. */
  answers: z.array(z.string()),
  /** The figures that a number means, as `slug#id`. */
  figures: z.array(z.string()).optional(),
  /** Words of the passage in which the answer stands. */
  passage: z.string().nullable().optional(),
  /** Why the answers are right, where it needs saying. */
  note: z.string().optional(),
});
export type JudgedQuery = z.output<typeof querySchema>;

const fileSchema = z.strictObject({
  note: z.string(),
  /** Written without asking the search, and asked once before anything was changed for them. */
  before: z.array(querySchema),
  /** Written beside its making. */
  after: z.array(querySchema),
});

/** Reads the queries by which the search is judged. */
export async function readJudgedQueries(file: string): Promise<z.output<typeof fileSchema>> {
  return fileSchema.parse(JSON.parse(await readFile(file, 'utf8')));
}

/** What a search answered, the best first. */
export interface Found {
  /** Slugs of reports. */
  reports: string[];
  /** Figures as `slug#id`. */
  figures: string[];
  /** Whether it says that it has only some of the words. */
  isPartial: boolean;
}

/**
 * The place of the first right answer, from 1; null where there is none among the first ten. Where nothing is to be
 * found, finding nothing is right, and so is saying that only some of the words were found.
 */
export function rankOf({ kind, answers, figures }: JudgedQuery, found: Found): number | null {
  if (kind === 'nothing') {
    const isEmpty = found.reports.length === 0 || found.isPartial;
    return isEmpty && found.figures.length === 0 ? 1 : null;
  }
  const isNumber = figures !== undefined && found.figures.length > 0;
  const place = isNumber
    ? found.figures.findIndex((figure) => figures.includes(figure))
    : found.reports.findIndex((slug) => answers.includes(slug));
  return place < 0 || place >= 10 ? null : place + 1;
}

/** How well a search did: shares of queries with the right answer first and among the first three, and mean 1 / rank. */
export function score(ranks: readonly (number | null)[]): {
  first: number;
  firstThree: number;
  reciprocal: number;
} {
  const share = (limit: number) =>
    ranks.filter((rank) => rank !== null && rank <= limit).length / ranks.length;
  const sum = ranks.reduce<number>((total, rank) => total + (rank === null ? 0 : 1 / rank), 0);
  return { first: share(1), firstThree: share(3), reciprocal: sum / ranks.length };
}
