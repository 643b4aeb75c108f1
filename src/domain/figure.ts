import { z } from 'astro/zod';
import { edtf } from './date-schema.ts';
import { kebabCase } from './id.ts';
import { textSchema } from './label.ts';
import { unitId } from './unit-schema.ts';

/** How the source bounds the number: "nearly 2,419" is not 2,419. */
export const qualifiers = [
  'exact',
  'about',
  'nearly',
  'more-than',
  'less-than',
  'at-least',
  'at-most',
] as const;
export type Qualifier = (typeof qualifiers)[number];

/** Whether the number has happened, is planned, is to be reached, or is the source's estimate. */
export const statuses = ['actual', 'plan', 'target', 'estimate'] as const;
export type Status = (typeof statuses)[number];

/** The people or area a figure is about, when not everybody in its place. */
export const groups = [
  'rural',
  'ethnic-minority',
  'poor-districts',
  'mountain',
  'poor-households',
  'people-with-merit',
  'poor-and-near-poor-households',
  'working-age',
  'ethnic-minority-working-age',
] as const;
export type Group = (typeof groups)[number];

const amount = z.number().optional();
const amountsSchema = z.object({ value: amount, low: amount, high: amount });

/** One quantity of a report: a claim with its proof. */
export const figureSchema = z
  .strictObject({
    /** Unique in the report and never used again for another quantity: it is part of a permanent address. */
    id: kebabCase,
    /** What is measured: an id of content/indicators.json. */
    indicator: kebabCase,
    /** The number in full: 2419000000000, not 2419 or 2.419. Leave it out when `low` and `high` are given. */
    value: z.number().optional(),
    /** Lower end of a range. */
    low: z.number().optional(),
    /** Upper end of a range. */
    high: z.number().optional(),
    /** The whole of a count that is given as "84/126": here 126. */
    of: z.number().positive().optional(),
    /** An id of src/domain/unit.ts. */
    unit: unitId,
    /** How the source bounds the number. */
    qualifier: z.enum(qualifiers),
    /** Whether it has happened. */
    status: z.enum(statuses),
    /** The time the figure is about, in EDTF. Leave it out when the source does not say. */
    period: edtf.optional(),
    /** The people or area it is about, when not everybody in its place. */
    group: z.enum(groups).optional(),
    /** Districts or communes it is about, when not the whole province; names as in content/gazetteer. */
    place: z.array(z.string().trim().min(1)).min(1).optional(),
    /** The programs it belongs to, when not all of the report's. */
    programs: z.array(kebabCase).min(1).optional(),
    /** What a reader must know to use the number, by language. */
    note: textSchema.optional(),
    /** The few words of the source that hold the number, as they stand there. */
    asWritten: z.string().trim().min(1).max(120),
  })
  .superRefine(
    (figure, context) => {
      const isRange = figure.low !== undefined || figure.high !== undefined;
      if (isRange === (figure.value !== undefined)) {
        context.addIssue({ code: 'custom', message: 'needs either `value`, or `low` and `high`' });
      } else if (isRange && !(Number(figure.low) < Number(figure.high))) {
        context.addIssue({ code: 'custom', message: 'needs a `low` that is less than its `high`' });
      }
    },
    // Zod would ask only when nothing else is wrong; a curator is told everything at once.
    { when: ({ value }) => amountsSchema.safeParse(value).success },
  );
export type Figure = z.output<typeof figureSchema>;

/** What a mark in the text needs to know of its figure. */
export type MarkedFigure = Pick<Figure, 'id'> & Partial<Pick<Figure, 'value' | 'low' | 'high'>>;

/** The figure's value for machines, in full and without separators: `2419000000000`, or `30000000/50000000`. */
export function machineValue(figure: MarkedFigure): string {
  return figure.value === undefined ? `${figure.low}/${figure.high}` : String(figure.value);
}
