import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { coverageSchema } from './domain/coverage.ts';
import { glossaryTermSchema } from './domain/glossary.ts';
import { indicatorSchema } from './domain/indicator.ts';
import { languages } from './domain/language.ts';
import { leftToDoSchema } from './domain/problem.ts';
import { programSchema } from './domain/program.ts';
import { communeSchema, districtSchema } from './domain/gazetteer.ts';
import { editionSchema, reportSchema } from './domain/report.ts';
import { conceptSchema } from './domain/thesaurus.ts';
import { provinceSchema, regionSchema } from './domain/territory.ts';
import { vocabularyOriginSchema } from './domain/vocabulary-origin.ts';
import { dataFiles } from './loaders/data-files.ts';
import { dataLoader } from './loaders/data-loader.ts';
import { originLoader } from './loaders/origin-loader.ts';
import { editionLoader, reportLoader } from './loaders/report-loader.ts';

export const collections = {
  reports: defineCollection({
    loader: reportLoader(),
    schema: reportSchema.extend({
      mainLanguage: z.enum(languages),
      languages: z.array(z.enum(languages)),
      /** Only `npm run dev` shows drafts: what is left to do in this one. */
      leftToDo: z.array(leftToDoSchema).optional(),
    }),
  }),
  editions: defineCollection({
    loader: editionLoader(),
    schema: editionSchema.extend({
      report: z.string(),
      language: z.enum(languages),
      coverage: coverageSchema,
      leftToDo: z.array(leftToDoSchema).optional(),
    }),
  }),
  provinces: defineCollection({
    loader: dataLoader(dataFiles.provinces, ({ provinces }) => provinces),
    schema: provinceSchema,
  }),
  regions: defineCollection({
    loader: dataLoader(dataFiles.provinces, ({ regions }) => regions),
    schema: regionSchema,
  }),
  programs: defineCollection({
    loader: dataLoader(dataFiles.programs, ({ programs }) => programs),
    schema: programSchema,
  }),
  indicators: defineCollection({
    loader: dataLoader(dataFiles.indicators, ({ indicators }) => indicators),
    schema: indicatorSchema,
  }),
  glossary: defineCollection({
    loader: dataLoader(dataFiles.glossary, ({ terms }) => terms),
    schema: glossaryTermSchema,
  }),
  concepts: defineCollection({
    loader: dataLoader(dataFiles.thesaurus, ({ concepts }) => concepts),
    schema: conceptSchema,
  }),
  districts: defineCollection({
    loader: dataLoader(dataFiles.districts, ({ districts }) =>
      districts.map((district) => ({ ...district, id: district.gsoCode })),
    ),
    schema: districtSchema.extend({ id: z.string() }),
  }),
  communes: defineCollection({
    loader: dataLoader(dataFiles.communes, ({ communes }) =>
      communes.map((commune) => ({ ...commune, id: commune.gsoCode })),
    ),
    schema: communeSchema.extend({ id: z.string() }),
  }),
  vocabularies: defineCollection({ loader: originLoader(), schema: vocabularyOriginSchema }),
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
