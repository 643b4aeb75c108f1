import { z } from 'astro/zod';
import { isoDay } from './date-schema.ts';
import { kebabCase } from './id.ts';
import { labelSchema, textSchema } from './label.ts';
import { unitId } from './unit-schema.ts';

/** What a figure measures: an entry of the archive's controlled vocabulary. */
export const indicatorSchema = z.strictObject({
  id: kebabCase,
  labels: labelSchema,
  /** The units its figures may have; figures in different units are never put side by side. */
  units: z.array(unitId).min(1),
  /** As exactly as is known; null when no definition was found. */
  definition: textSchema.nullable(),
  /** Whether it is a level at a time, an amount over a time, or a quotient: that decides what may be added up. */
  aggregation: z.enum(['stock', 'stock-year-end', 'stock-cumulative', 'flow', 'ratio', 'average']),
  /** The direction in which things get better; `none` where neither is. */
  better: z.enum(['up', 'down', 'none']),
  /**
   * True where the value is of a place and its people, whichever programs a report happens to be about: a poverty
   * rate, an income. Left out, it is of the programs, and values of different programs are never put side by side.
   */
  ofTerritory: z.literal(true).optional(),
  /** Days from which another definition counts, oldest first; values of two definitions are never put side by side. */
  breaks: z.array(isoDay).min(1).optional(),
  /** Entries of other vocabularies that are near to it. */
  maps: z.array(
    z.strictObject({
      scheme: z.string(),
      indicator: z.string().optional(),
      series: z.string().optional(),
      code: z.string().optional(),
    }),
  ),
  note: z.string(),
});
export type Indicator = z.output<typeof indicatorSchema>;
