import { z } from 'astro/zod';
import { groups, qualifiers, statuses } from '../domain/figure.ts';
import { figureColumns, type FigureColumn } from '../domain/figure-table.ts';
import type { SchemaName } from '../domain/published.ts';
import { units } from '../domain/unit.ts';
import { strings } from '../i18n/strings.ts';
import { jsonSchema } from './json-schema.ts';

/** A field of a Table Schema (https://datapackage.org/standard/table-schema/). */
interface Field {
  name: string;
  type: 'string' | 'number' | 'integer' | 'boolean' | 'array' | 'object' | 'any';
  description?: string;
  categories?: { value: string; label: string }[];
  constraints?: { required?: boolean; enum?: string[] };
}

interface TableSchema {
  fields: Field[];
  primaryKey: string[];
  foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
  missingValues?: string[];
}

/** The closed lists of values, by column, with what each is called in English and Indonesian. */
const valueLabels: Partial<Record<FigureColumn['name'], readonly (readonly [string, string])[]>> = {
  unit: Object.entries(units).map(([id, { label }]) => [id, `${label.en} / ${label.id}`]),
  qualifier: qualifiers.map((id) => [id, inBoth(({ figure }) => figure.qualifiers[id])]),
  status: statuses.map((id) => [id, inBoth(({ figure }) => figure.statuses[id])]),
  group: groups.map((id) => [id, inBoth(({ figure }) => figure.groups[id])]),
};

/** The table of the figures, with the tables that it points into. */
export function figuresTableSchema(): TableSchema {
  return {
    fields: figureColumns.map(figureField),
    primaryKey: ['report', 'id'],
    foreignKeys: [
      { fields: ['report'], reference: { resource: 'reports', fields: ['slug'] } },
      { fields: ['indicator'], reference: { resource: 'indicators', fields: ['id'] } },
    ],
    missingValues: [''],
  };
}

/**
 * The profile of Data Package 2.0 forgets the field type `list` that its text has
 * (https://github.com/frictionlessdata/datapackage/issues/1089), so a list is a string that says how it is joined.
 */
function figureField({ name, type, schema, meaning }: FigureColumn): Field {
  const labels = valueLabels[name];
  const joined = type === 'list' ? ' (list, joined by ; / daftar, digabung dengan ;)' : '';
  return {
    name,
    type: type === 'number' ? 'number' : 'string',
    description: `${meaning.en} / ${meaning.id}${joined}`,
    ...(labels ? { categories: labels.map(([value, label]) => ({ value, label })) } : {}),
    constraints: {
      required: !schema.safeParse(null).success,
      ...(labels ? { enum: labels.map(([value]) => value) } : {}),
    },
  };
}

const typed = z.object({ type: z.unknown().optional() });
const propertySchema = typed.extend({
  description: z.string().optional(),
  anyOf: z.array(typed).default([]),
});
const entrySchema = z.object({
  items: z.object({
    properties: z.record(z.string(), propertySchema),
    required: z.array(z.string()).default([]),
  }),
});

/** The table that a published JSON list is: its fields are read from its JSON Schema. */
export function listTableSchema(name: SchemaName, key: string): TableSchema {
  const { properties, required } = entrySchema.parse(jsonSchema(name)).items;
  return {
    fields: Object.entries(properties).map(([field, { type, anyOf, description }]) => ({
      name: field,
      type: fieldType([type, ...anyOf.map((choice) => choice.type)].flat()),
      ...(description === undefined ? {} : { description }),
      ...(field === key ? { constraints: { required: required.includes(field) } } : {}),
    })),
    primaryKey: [key],
  };
}

/** The one type beside null; several are any. */
function fieldType(types: readonly unknown[]): Field['type'] {
  const own = types.filter((type) => type !== undefined && type !== 'null');
  const known = ['string', 'number', 'integer', 'boolean', 'array', 'object'] as const;
  return known.find((name) => own.every((type) => type === name)) ?? 'any';
}

function inBoth(wordIn: (words: (typeof strings)['en']) => string): string {
  return `${wordIn(strings.en)} / ${wordIn(strings.id)}`;
}
