import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';
import { isMap, isNode, LineCounter, parseDocument, type Document } from 'yaml';
import type { Place } from '../domain/problem.ts';

/** A file cut into its YAML frontmatter and its text. */
export interface SplitFile {
  /** The YAML between the fences. */
  yaml: string;
  /** The text after the frontmatter, pushed down by empty lines so that its places are those of the file. */
  body: string;
}

/** A path into YAML data, as zod reports it. */
export type DataPath = readonly PropertyKey[];

/** The fault that kept a YAML text from being read. */
export interface YamlFault {
  message: string;
  place: Place;
}

/** Lines of the file before its YAML: the opening fence. A file that is YAML (or JSON) as a whole has none. */
export const fenceLines = 1;

/** Cuts a file at its frontmatter fences; null when it does not start with a closed pair of `---` lines. */
export function splitFrontmatter(text: string): SplitFile | null {
  const match = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)(?:^)---[ \t]*(?:\r?\n|$)/m.exec(text);
  if (match?.index !== 0) return null;
  const lines = match[0].split('\n').length - 1;
  return { yaml: match[1] ?? '', body: '\n'.repeat(lines) + text.slice(match[0].length) };
}

/**
 * Reads the YAML of a frontmatter (YAML 1.2 core schema, so that dates stay text; no aliases, no own tags).
 * Returns the data, or every fault with its place in the file.
 */
export function readYaml(
  yaml: string,
  linesBefore: number = fenceLines,
): { data: unknown } | { faults: YamlFault[] } {
  try {
    return { data: load(yaml, { schema: CORE_SCHEMA, maxAliases: 0 }) };
  } catch (error) {
    return { faults: findYamlFaults(yaml, error, linesBefore) };
  }
}

/**
 * Place in the file of the value at a path, or of the nearest thing around it that exists. With `key`, the
 * place of that key in the mapping at the path.
 */
export function placeInYaml(
  yaml: string,
  path: DataPath,
  key?: string,
  linesBefore: number = fenceLines,
): Place {
  const { document, lineCounter } = parseForPlaces(yaml);
  for (let length = path.length; length >= 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (!isNode(node) || !node.range) continue;
    const keyNode =
      key !== undefined && length === path.length && isMap(node)
        ? node.items.find((pair) => String(pair.key) === key)?.key
        : undefined;
    const offset = isNode(keyNode) && keyNode.range ? keyNode.range[0] : node.range[0];
    return placeAt(lineCounter, offset, linesBefore);
  }
  return { line: 1, column: 1 };
}

/** Whether anything stands at a path. */
export function isInYaml(yaml: string, path: DataPath): boolean {
  return path.length === 0 || parseForPlaces(yaml).document.hasIn(path);
}

// Many faults tend to stand in one file, and parsing a large one takes a third of a second.
let lastParsed: { yaml: string; document: Document.Parsed; lineCounter: LineCounter } | undefined;

function parseForPlaces(yaml: string): { document: Document.Parsed; lineCounter: LineCounter } {
  if (lastParsed?.yaml !== yaml) {
    const lineCounter = new LineCounter();
    lastParsed = { yaml, document: parseDocument(yaml, { lineCounter }), lineCounter };
  }
  return lastParsed;
}

function findYamlFaults(yaml: string, error: unknown, linesBefore: number): YamlFault[] {
  const lineCounter = new LineCounter();
  const faults = parseDocument(yaml, { lineCounter, prettyErrors: false }).errors.map((fault) => ({
    message: fault.message,
    place: placeAt(lineCounter, fault.pos[0], linesBefore),
  }));
  if (faults.length > 0) return faults;
  if (!(error instanceof YAMLException)) throw error;
  const mark = error.mark;
  return [
    {
      message: error.reason,
      place: mark
        ? { line: mark.line + 1 + linesBefore, column: mark.column + 1 }
        : { line: 1, column: 1 },
    },
  ];
}

function placeAt(lineCounter: LineCounter, offset: number, linesBefore: number): Place {
  const { line, col } = lineCounter.linePos(offset);
  return { line: line + linesBefore, column: col };
}
