import { isMap, isNode, isSeq, parseDocument, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { readYaml } from '../../../src/markdown/frontmatter.ts';
import { withEntry, withValue, withoutValue } from './change-data.ts';
import { writeFlow, type FlowValue } from './write-flow.ts';
import {
  findPair,
  lineEnd,
  lineStart,
  nodeEnd,
  nodeStart,
  pairEnd,
  pairStart,
} from './yaml-ranges.ts';

/** Where a thing stands in YAML data. */
export type YamlPath = readonly (string | number)[];

/**
 * YAML with another value at a path, whose mapping must be there; nothing else changes, not a character. A field that
 * is new comes after the last of `after` that is there, else at the end of its mapping. Null where the source is
 * written in a manner that cannot be changed so: the result is always read back and compared.
 */
export function setInYaml(
  yaml: string,
  path: YamlPath,
  value: FlowValue,
  after: readonly string[] = [],
): string | null {
  const key = path.at(-1);
  const map = nodeAt(yaml, path.slice(0, -1));
  if (typeof key !== 'string' || !isMap(map)) return null;
  const found = findPair(map, key);
  const spliced = found
    ? replaced(yaml, found.pair, writeFlow(value))
    : added(yaml, map, `${writeFlow(key)}: ${writeFlow(value)}`, after);
  return proven(yaml, spliced, (data) => withValue(data, path, value));
}

/**
 * YAML without the field or the entry at a path; the lines of all others stay. What it was the last of goes with it.
 * Null as for `setInYaml`.
 */
export function removeFromYaml(yaml: string, path: YamlPath): string | null {
  const key = path.at(-1);
  const above = path.slice(0, -1);
  const parent = nodeAt(yaml, above);
  if (key === undefined || (!isMap(parent) && !isSeq(parent))) return null;
  if (parent.items.length === 1 && above.length > 0) return removeFromYaml(yaml, above);
  const spliced =
    typeof key === 'number'
      ? isSeq(parent)
        ? withoutItem(yaml, parent, key)
        : null
      : isMap(parent)
        ? withoutPair(yaml, parent, key)
        : null;
  return proven(yaml, spliced, (data) => withoutValue(data, path));
}

/**
 * YAML with an entry at the end of a list at the top; a list that is not there yet comes before the field `before`.
 * Null as for `setInYaml`.
 */
export function appendToYaml(
  yaml: string,
  list: string,
  entry: Readonly<Record<string, FlowValue>>,
  before: string,
): string | null {
  const eol = eolOf(yaml);
  const found = nodeAt(yaml, [list]);
  const lines = (indent: string) =>
    Object.entries(entry)
      .map(
        ([key, value], index) =>
          `${indent}${index === 0 ? '- ' : '  '}${key}: ${writeFlow(value)}${eol}`,
      )
      .join('');
  let spliced: string | null = null;
  if (!isSeq(found)) {
    const map = nodeAt(yaml, []);
    const own = findPair(map, list);
    const next = findPair(map, before);
    const at = next ? lineStart(yaml, pairStart(next.pair)) : yaml.length;
    spliced = own
      ? replaced(yaml, own.pair, writeFlow([entry]))
      : splice(yaml, at, at, `${list}:${eol}${lines('  ')}`);
  } else {
    const last = found.items.at(-1);
    if (isNode(last) && found.flow !== true) {
      const dash = dashOf(yaml, nodeStart(last));
      const at = lineEnd(yaml, nodeEnd(yaml, last));
      if (dash !== null) {
        spliced = splice(yaml, at, at, lines(yaml.slice(lineStart(yaml, dash), dash)));
      }
    } else {
      const at = isNode(last) ? nodeEnd(yaml, last) : nodeStart(found) + 1;
      spliced = splice(yaml, at, at, `${isNode(last) ? ', ' : ''}${writeFlow(entry)}`);
    }
  }
  return proven(yaml, spliced, (data) => withEntry(data, list, entry));
}

function nodeAt(yaml: string, path: YamlPath): unknown {
  const document = parseDocument(yaml);
  return path.length === 0 ? document.contents : document.getIn(path, true);
}

function replaced(yaml: string, { key, value }: Pair, words: string): string | null {
  if (!isNode(key) || !isNode(value) || !value.range || !key.range) return null;
  const colon = yaml.indexOf(':', key.range[1]) + 1;
  const isEmpty = value.range[1] <= value.range[0];
  const isBlock = (isMap(value) || isSeq(value)) && value.flow !== true;
  // What started on a line of its own is now short enough for that of its key.
  if (isEmpty || isBlock)
    return splice(yaml, colon, isEmpty ? colon : nodeEnd(yaml, value), ` ${words}`);
  return splice(yaml, nodeStart(value), nodeEnd(yaml, value), words);
}

function added(yaml: string, map: YAMLMap, words: string, after: readonly string[]): string | null {
  const last = map.items.at(-1);
  const [first] = map.items;
  if (last === undefined || first === undefined) {
    const at = nodeStart(map) + 1;
    return map.flow === true ? splice(yaml, at, at, ` ${words} `) : null;
  }
  const before = after.flatMap((key) => findPair(map, key)?.pair ?? []).at(-1) ?? last;
  const end = pairEnd(yaml, before);
  if (map.flow === true) return splice(yaml, end, end, `, ${words}`);
  const start = pairStart(first);
  const at = lineEnd(yaml, end);
  const indent = ' '.repeat(start - lineStart(yaml, start));
  return splice(yaml, at, at, `${indent}${words}${eolOf(yaml)}`);
}

function withoutPair(yaml: string, map: YAMLMap, key: string): string | null {
  const found = findPair(map, key);
  if (found === null) return null;
  const { pair, at } = found;
  const [start, end] = [pairStart(pair), pairEnd(yaml, pair)];
  const [previous, next] = [map.items[at - 1], map.items[at + 1]];
  if (map.flow === true) {
    if (previous !== undefined && at > 0) return splice(yaml, pairEnd(yaml, previous), end, '');
    return splice(yaml, start, next === undefined ? end : pairStart(next), '');
  }
  if (yaml.slice(lineStart(yaml, start), start).trim() === '')
    return splice(yaml, lineStart(yaml, start), lineEnd(yaml, end), '');
  // The first field of an entry stands beside the dash; a comment between it and the next would be lost.
  if (next === undefined || yaml.slice(lineEnd(yaml, end), pairStart(next)).trim() !== '')
    return null;
  return splice(yaml, start, pairStart(next), '');
}

function withoutItem(yaml: string, list: YAMLSeq, at: number): string | null {
  const item = list.items[at];
  if (!isNode(item)) return null;
  const [start, end] = [nodeStart(item), nodeEnd(yaml, item)];
  const [previous, next] = [list.items[at - 1], list.items[at + 1]];
  if (list.flow === true) {
    if (at > 0 && isNode(previous)) return splice(yaml, nodeEnd(yaml, previous), end, '');
    return splice(yaml, start, isNode(next) ? nodeStart(next) : end, '');
  }
  const dash = dashOf(yaml, start);
  return dash === null ? null : splice(yaml, lineStart(yaml, dash), lineEnd(yaml, end), '');
}

/** The dash of an entry that starts at an offset, where nothing but spaces stands beside it. */
function dashOf(yaml: string, start: number): number | null {
  const dash = yaml.lastIndexOf('-', start - 1);
  const isAlone = yaml.slice(dash + 1, start).trim() === '';
  return dash !== -1 && isAlone && yaml.slice(lineStart(yaml, dash), dash).trim() === ''
    ? dash
    : null;
}

function splice(text: string, start: number, end: number, words: string): string {
  return text.slice(0, start) + words + text.slice(end);
}

function eolOf(yaml: string): string {
  return yaml.includes('\r\n') ? '\r\n' : '\n';
}

/** The spliced source, where it is read as the changed data; null otherwise. */
function proven(
  yaml: string,
  spliced: string | null,
  change: (data: unknown) => unknown,
): string | null {
  if (spliced === null) return null;
  const before = readYaml(yaml);
  const now = readYaml(spliced);
  if ('faults' in before || 'faults' in now) return null;
  return canonical(now.data) === canonical(change(before.data)) ? spliced : null;
}

/** Data as text, whatever the order of fields. */
function canonical(data: unknown): string {
  return JSON.stringify(data, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
