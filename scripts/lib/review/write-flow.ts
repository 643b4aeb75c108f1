import { CORE_SCHEMA, load } from 'js-yaml';

/** A value that a review writes into a frontmatter. */
export type FlowValue =
  string | number | boolean | readonly FlowValue[] | { readonly [field: string]: FlowValue };

/** Writes a value as YAML in one line: words as they are where they mean themselves, all others in quotes. */
export function writeFlow(value: FlowValue): string {
  if (typeof value === 'string') return writeWords(value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (isList(value)) return `[${value.map(writeFlow).join(', ')}]`;
  const fields = Object.entries(value).map(([key, one]) => `${writeWords(key)}: ${writeFlow(one)}`);
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
}

function isList(value: FlowValue): value is readonly FlowValue[] {
  return Array.isArray(value);
}

function writeWords(words: string): string {
  // Nothing that could be syntax, also inside brackets; the address of an article is worth reading without quotes.
  const isPlain =
    /^[\p{L}\d](?:[\p{L}\p{M}\d ._/()'%+-]*[\p{L}\p{M}\d.)%])?$/u.test(words) ||
    /^https?:\/\/[\w./?=&%+-]+$/.test(words);
  if (isPlain && load(words, { schema: CORE_SCHEMA }) === words) return words;
  return JSON.stringify(words).replaceAll(odd, escapeUnit);
}

// What a reader of YAML refuses, an editor does not show, or somebody takes for a line break.
const odd = /[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g;

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}`;
}
