import { z } from 'astro/zod';
import { publishedSchemas, type SchemaName } from '../domain/published.ts';
import { schemaPath } from './addresses.ts';
import { siteLink, type SitePlace } from '../i18n/site-link.ts';

export const schemaNames: readonly SchemaName[] = [
  'figures',
  'reports',
  'report',
  'provinces',
  'programs',
  'indicators',
];

/** The shape of a published file as JSON Schema, draft 2020-12. */
export function jsonSchema(name: SchemaName): z.core.JSONSchema.BaseSchema {
  // What is checked by a function says its own shape in its `meta`.
  return z.toJSONSchema(publishedSchemas[name], {
    target: 'draft-2020-12',
    unrepresentable: 'any',
  });
}

/** The same as a document, which names its own address where the site has one. */
export function jsonSchemaDocument(name: SchemaName, place: SitePlace): Record<string, unknown> {
  const { $schema, ...shape } = jsonSchema(name);
  const address = place.site ? { $id: siteLink(schemaPath(name), place) } : {};
  return { $schema, ...address, title: `${name}.json`, ...shape };
}
