import { z } from 'astro/zod';
import { kebabCase } from './id.ts';
import { textSchema } from './label.ts';

/**
 * Arithmetic that must hold between figures of a report. With a, b, c … z the figures named in `of`, in order: ratio
 * a / b; share (a + b + …) / z as a percentage, z the whole, which
 * may be several figures in `whole`; sum a + b + c …; difference a − b − c …; difference-per-year
 * (a − b) / the years between their periods; growth (a − b) / b as a percentage; equal a.
 */
export const relationKinds = [
  'ratio',
  'share',
  'sum',
  'difference',
  'difference-per-year',
  'growth',
  'equal',
] as const;
export type RelationKind = (typeof relationKinds)[number];

/** The fields of a relation. */
export const relationFields = z.strictObject({
  /** Unique among the report's relations, and never used again: it is part of an address. */
  id: kebabCase,
  kind: z.enum(relationKinds),
  /** Figure ids, in the order the arithmetic takes them. */
  of: z.array(kebabCase).min(1),
  /** Of a share, the figures that make the whole together; left out, the last in `of` is the whole. */
  whole: z.array(kebabCase).min(1).optional(),
  /** The figure that the arithmetic must give; or the figures of which the same arithmetic must give the same. */
  equals: z.union([kebabCase, z.array(kebabCase).min(1)]),
  /** What to tell the reader when it does not hold, by language. */
  finding: textSchema.optional(),
});

export const relationSchema = relationFields.refine(
  ({ kind, whole, equals }) => whole === undefined || (kind === 'share' && !Array.isArray(equals)),
  { path: ['whole'], message: 'is for a share that must equal one figure' },
);
export type Relation = z.output<typeof relationSchema>;

/** Whether the figures fit: see computeRelation. */
export const verdicts = ['disagrees', 'cannot-tell', 'agrees'] as const;
export type Verdict = (typeof verdicts)[number];

/** A relation's place on its report's page: the fragment of its address. */
export function relationAnchor(relationId: string): string {
  return `relation-${relationId}`;
}
