import { z } from 'astro/zod';
import { nonQuantityReasons } from './quantity.ts';

/** What became of every number of an edition's text. */
export const coverageSchema = z.strictObject({
  /** Numbers inside marks. */
  figures: z.number().int().nonnegative(),
  /** All numbers: in marks, set aside, and no quantities. */
  numbers: z.number().int().nonnegative(),
  /** Quantities that the curator set aside. */
  setAside: z.number().int().nonnegative(),
  /** Numbers that are no quantities, by what they are. */
  others: z.partialRecord(z.enum(nonQuantityReasons), z.number().int().positive()),
});
export type Coverage = z.output<typeof coverageSchema>;
