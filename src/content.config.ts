import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { glossaryTermSchema } from './domain/glossary.ts';
import { indicatorSchema } from './domain/indicator.ts';
import { languages } from './domain/language.ts';
import { programSchema } from './domain/program.ts';
import { editionSchema, reportSchema } from './domain/report.ts';
import { provinceSchema, regionSchema } from './domain/territory.ts';
import { dataFiles } from './loaders/data-files.ts';
import { editionLoader, reportLoader } from './loaders/report-loader.ts';

export const collections = {
  reports: defineCollection({
    loader: reportLoader(),
    schema: reportSchema.extend({
      mainLanguage: z.enum(languages),
      languages: z.array(z.enum(languages)),
    }),
  }),
  editions: defineCollection({
    loader: editionLoader(),
    schema: editionSchema.extend({ report: z.string(), language: z.enum(languages) }),
  }),
  provinces: defineCollection({
    loader: file(dataFiles.provinces.file, {
      parser: (text) => dataFiles.provinces.schema.parse(JSON.parse(text)).provinces,
    }),
    schema: provinceSchema,
  }),
  regions: defineCollection({
    loader: file(dataFiles.provinces.file, {
      parser: (text) => dataFiles.provinces.schema.parse(JSON.parse(text)).regions,
    }),
    schema: regionSchema,
  }),
  programs: defineCollection({
    loader: file(dataFiles.programs.file, {
      parser: (text) => dataFiles.programs.schema.parse(JSON.parse(text)).programs,
    }),
    schema: programSchema,
  }),
  indicators: defineCollection({
    loader: file(dataFiles.indicators.file, {
      parser: (text) => dataFiles.indicators.schema.parse(JSON.parse(text)).indicators,
    }),
    schema: indicatorSchema,
  }),
  glossary: defineCollection({
    loader: file(dataFiles.glossary.file, {
      parser: (text) => dataFiles.glossary.schema.parse(JSON.parse(text)).terms,
    }),
    schema: glossaryTermSchema,
  }),
  guides: defineCollection({
    loader: glob({ base: './content/guides', pattern: '*/*.mdx' }),
    schema: z.strictObject({
      title: z.string(),
      summary: z.string(),
      /** Place in the list of guides, from 1. */
      order: z.number().int().positive(),
    }),
  }),
};
