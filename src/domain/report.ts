import { z } from 'astro/zod';
import { openEdtf } from './date-schema.ts';
import { figureSchema } from './figure.ts';
import { kebabCase, provinceId } from './id.ts';
import { textSchema } from './label.ts';
import { relationSchema } from './relation.ts';
import { sourceSchema } from './source.ts';

/** What `date` rests on: the day of the event, the day of publication, or an inference from the text. */
export const dateBases = ['event', 'published', 'inferred'] as const;
export type DateBasis = (typeof dateBases)[number];

/** What every edition says in its own language. */
export const editionSchema = z.strictObject({
  /** A title of our own, in the edition's language. */
  title: z.string().trim().min(1),
  /** One or two sentences of our own. */
  summary: z.string().trim().min(1),
  /** Numbers in this edition's text that are quantities and yet no figures, with the reason. */
  setAside: z
    .array(
      z.strictObject({
        /** The number with a word or two beside it, just as they stand in the text. */
        words: z.string().trim().min(1).max(120),
        /** Why it is no figure. */
        reason: z.string().trim().min(1),
      }),
    )
    .optional(),
});
export type Edition = z.output<typeof editionSchema>;

/** What holds for a report in every language; it stands in the edition of the report's main language. */
export const reportSchema = z.strictObject({
  ...editionSchema.shape,
  /** The territorial unit the report is about, valid at some time of `date`: an id of content/provinces.json. */
  province: provinceId,
  /** When it happened, in EDTF, no more exact than the source; `2025-07/..` where only the earliest time is known. */
  date: openEdtf,
  dateBasis: z.enum(dateBases),
  /** What the date was inferred from, by language. */
  dateNote: textSchema.optional(),
  /** Ids of content/programs.json. */
  programs: z.array(kebabCase).min(1),
  /** `restated` in our own words, or `verbatim` where the curator has the rights. */
  text: z.enum(['restated', 'verbatim']),
  source: sourceSchema,
  figures: z.array(figureSchema),
  relations: z.array(relationSchema).default([]),
});
export type Report = z.output<typeof reportSchema>;
