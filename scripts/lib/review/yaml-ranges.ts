import { isAlias, isCollection, isMap, isNode, isScalar, type Node, type Pair } from 'yaml';

/** Offset at which the line of an offset starts. */
export function lineStart(source: string, offset: number): number {
  return source.lastIndexOf('\n', offset - 1) + 1;
}

/** Offset after the line break that ends the line of an offset. */
export function lineEnd(source: string, offset: number): number {
  const end = source.indexOf('\n', offset);
  return end === -1 ? source.length : end + 1;
}

/** Where a node's own words start. */
export function nodeStart(node: Node): number {
  return node.range?.[0] ?? 0;
}

/** Where a node's last word ends, without the blank lines and comments that the parser counts to it. */
export function nodeEnd(source: string, node: Node): number {
  const [start, end] = node.range ?? [0, 0];
  if (isCollection(node) && node.flow !== true) {
    const last = node.items.at(-1);
    if (last === undefined) return end;
    return isNode(last) ? nodeEnd(source, last) : isPairLike(last) ? pairEnd(source, last) : end;
  }
  if (!isScalar(node) || isAlias(node)) return end;
  return trimmedEnd(source, start, end);
}

/** Where a pair of a mapping ends: its value, or its key where it has none. */
export function pairEnd(source: string, { key, value }: Pair): number {
  const end = isNode(key) ? (key.range?.[1] ?? 0) : 0;
  const hasWords = isNode(value) && value.range && value.range[1] > value.range[0];
  return hasWords ? nodeEnd(source, value) : Math.max(end, source.indexOf(':', end) + 1);
}

/** Where a pair's key starts. */
export function pairStart({ key }: Pair): number {
  return isNode(key) ? nodeStart(key) : 0;
}

/** The pair of a mapping that has a key; `at` is its place in the mapping. */
export function findPair(map: unknown, key: string): { pair: Pair; at: number } | null {
  if (!isMap(map)) return null;
  const at = map.items.findIndex((pair) => isScalar(pair.key) && String(pair.key.value) === key);
  const pair = map.items[at];
  return pair === undefined ? null : { pair, at };
}

function isPairLike(value: unknown): value is Pair {
  return typeof value === 'object' && value !== null && 'key' in value && 'value' in value;
}

/** A folded text ends with its last word; the parser counts the line break after it too. */
function trimmedEnd(source: string, start: number, end: number): number {
  return start + source.slice(start, end).trimEnd().length;
}
