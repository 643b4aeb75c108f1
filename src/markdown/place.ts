import type { Node } from 'unist';
import type { Place } from '../domain/problem.ts';

/** Where a node of a parsed file starts; the start of the file for a node that a plugin made. */
export function placeOf(node: Node): Place {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}

/** Line and column of a UTF-16 offset. */
export function placeAtOffset(text: string, offset: number): Place {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - lineStart + 1 };
}
