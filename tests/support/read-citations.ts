import { plugins } from '@citation-js/core';
import { z } from 'astro/zod';

// Each adds the formats it knows to those of the first.
await Promise.all([
  import('@citation-js/plugin-bibtex'),
  import('@citation-js/plugin-csl'),
  import('@citation-js/plugin-ris'),
]);

const dateSchema = z.object({ 'date-parts': z.array(z.array(z.coerce.number())) });
const nameSchema = z.object({ literal: z.string().optional(), family: z.string().optional() });
const itemsSchema = z.array(
  z.object({
    id: z.string().optional(),
    type: z.string(),
    title: z.string(),
    author: z.array(nameSchema).optional(),
    reporter: z.union([z.string(), z.array(nameSchema)]).optional(),
    'container-title': z.string(),
    language: z.string().optional(),
    URL: z.string(),
    note: z.string().optional(),
    issued: dateSchema.optional(),
    'event-date': dateSchema.optional(),
    accessed: dateSchema.optional(),
    archive: z.string().optional(),
    archive_location: z.string().optional(),
    source: z.string().optional(),
  }),
);
export type ReadItem = z.output<typeof itemsSchema>[number];

/** The one citation in a text, as Citation.js reads it: BibLaTeX, RIS or CSL-JSON. */
export function readCitation(text: string): ReadItem {
  return single(itemsSchema.parse(plugins.input.chain(text, { generateGraph: false })));
}

/** The fields of the one BibLaTeX entry in a text, as they stand there, with its type and key. */
export function readBiblatexFields(text: string): Record<string, string> {
  const schema = z.array(
    z.object({ type: z.string(), label: z.string(), properties: z.record(z.string(), z.string()) }),
  );
  const { type, label, properties } = single(
    schema.parse(plugins.input.data(text, '@biblatex/text')),
  );
  return { type, label, ...properties };
}

/** The tags of the one RIS record in a text. */
export function readRisTags(text: string): Record<string, string> {
  const schema = z.array(z.record(z.string(), z.string()));
  return single(schema.parse(plugins.input.data(text, '@ris/file')));
}

function single<T>(entries: readonly T[]): T {
  const [entry] = entries;
  if (entry === undefined || entries.length > 1) throw new Error(`${entries.length} citations`);
  return entry;
}
