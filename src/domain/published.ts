import { z } from 'astro/zod';
import { openEdtf } from './date-schema.ts';
import { figureRowSchema } from './figure-table.ts';
import { provinceId } from './id.ts';
import { indicatorSchema } from './indicator.ts';
import { labelSchema } from './label.ts';
import { languages, type Language } from './language.ts';
import { programSchema } from './program.ts';
import { relationFields, verdicts } from './relation.ts';
import { reportSchema } from './report.ts';
import { provinceSchema } from './territory.ts';
import { unitId } from './unit-schema.ts';

// The shapes of the published JSON files: those of content/, with what makes a file whole without the others.

const permalink = z
  .string()
  .describe('Its page; a path from the root of the site when the site has no fixed address');
const perhaps = z.string().nullable();
const byLanguage = z.strictObject({ id: perhaps, en: perhaps } satisfies Record<Language, unknown>);

/** What both files of a report say about it. */
const reportFields = {
  slug: z.string(),
  titles: byLanguage.describe('By language; null where the report has no such edition'),
  summaries: byLanguage.describe('By language; null where the report has no such edition'),
  ...reportSchema.pick({
    province: true,
    dateBasis: true,
    programs: true,
    text: true,
    source: true,
  }).shape,
  date: openEdtf.describe('When it happened, in EDTF, no more exact than the source'),
  dateNote: reportSchema.shape.dateNote.unwrap().nullable(),
  languages: z.array(z.enum(languages)),
  mainLanguage: z.enum(languages).describe('The language of the edition that carries the data'),
  permalink,
  permalinks: byLanguage.describe('The page of each edition'),
};

/** A report in the list of all reports. */
const reportSummarySchema = z.strictObject({
  ...reportFields,
  figures: z.int().min(0).describe('How many figures it has'),
  relations: z.int().min(0).describe('How many relations between its figures are declared'),
  file: z.string().describe('The file with its figures and relations'),
});
export type ReportSummary = z.output<typeof reportSummarySchema>;

/** A report with everything that stands in its frontmatter, and what its relations come to. */
const publishedReportSchema = z.strictObject({
  ...reportFields,
  figures: z.array(figureRowSchema),
  relations: z.array(
    relationFields.extend({
      whole: relationFields.shape.whole.unwrap().nullable(),
      finding: relationFields.shape.finding.unwrap().nullable(),
      verdict: z.enum(verdicts).describe('Whether the figures fit'),
      computed: z
        .strictObject({
          value: z.number().describe('From the numbers as printed; the middle of a range'),
          low: z.number().nullable().describe('The least that rounding and words allow'),
          high: z.number().nullable().describe('The most that rounding and words allow'),
          unit: unitId,
        })
        .describe('What the arithmetic gives; null is an open end'),
    }),
  ),
});
export type PublishedReport = z.output<typeof publishedReportSchema>;

const publishedProvinceSchema = provinceSchema.extend({
  regionNames: labelSchema.describe('The name of its region'),
  present: provinceId.describe('The unit to which its territory belongs today'),
  permalink: permalink.nullable(),
});
export type PublishedProvince = z.output<typeof publishedProvinceSchema>;

const publishedProgramSchema = programSchema.extend({ permalink });
export type PublishedProgram = z.output<typeof publishedProgramSchema>;

const publishedIndicatorSchema = indicatorSchema.extend({ permalink });
export type PublishedIndicator = z.output<typeof publishedIndicatorSchema>;

/** The shape of each published JSON file, by the name of the file of its JSON Schema. */
export const publishedSchemas = {
  figures: z.array(figureRowSchema),
  reports: z.array(reportSummarySchema),
  report: publishedReportSchema,
  provinces: z.array(publishedProvinceSchema),
  programs: z.array(publishedProgramSchema),
  indicators: z.array(publishedIndicatorSchema),
} as const satisfies Record<string, z.ZodType>;
export type SchemaName = keyof typeof publishedSchemas;
