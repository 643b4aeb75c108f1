import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFileMessage } from 'vfile-message';

/** Something in the text that is no Markdown and cannot even be read as MDX. */
export interface SyntaxFault {
  /** UTF-16 offset at which the faulty construct starts. */
  offset: number;
  message: string;
}

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).freeze();

/**
 * Parses MDX with GFM into a syntax tree. The parser throws at the first fault; here each fault is noted, the
 * character that opens the faulty construct is taken out of the way, and the rest is parsed again, so that a
 * curator is shown all of them at once. Never throws for a fault of the text.
 */
export function parseMdx(text: string): { tree: Root; faults: SyntaxFault[] } {
  const faults: SyntaxFault[] = [];
  // The parser passes over a byte order mark and then counts one place too few.
  let readable = text.replace(/^\uFEFF/, ' ');
  for (;;) {
    try {
      return { tree: parser.parse(readable), faults };
    } catch (error) {
      if (!(error instanceof VFileMessage)) throw error;
      // In an address the parser finds by itself (www.…) a backslash escapes nothing.
      const offset = findOpening(readable, error) ?? lastMatch(readable, /[<{]/g, readable.length);
      if (offset === undefined) throw error;
      faults.push({ offset, message: error.reason });
      readable = `${readable.slice(0, offset)}x${readable.slice(offset + 1)}`;
    }
  }
}

// An even number of backslashes before a character escapes themselves, not the character.
const openBrace = /(?<!(?<!\\)(?:\\\\)*\\)\{/g;
const openTag = /(?<!(?<!\\)(?:\\\\)*\\)</g;

/** Where the construct that the parser gave up on starts. */
function findOpening(text: string, fault: VFileMessage): number | undefined {
  const end = faultOffset(text, fault);
  switch (fault.source) {
    case 'micromark-extension-mdxjs-esm':
      return lastMatch(text, /^(?:import|export)\b/gm, end);
    case 'micromark-extension-mdx-expression':
      return lastMatch(text, openBrace, end) ?? lastMatch(text, openTag, end);
    default:
      return lastMatch(text, openTag, end) ?? lastMatch(text, openBrace, end);
  }
}

/** Offset at which the parser stopped; for tags that do not match it only says so in its message. */
function faultOffset(text: string, fault: VFileMessage): number {
  const tag = /\((\d+):(\d+)-\d+:\d+\)/.exec(fault.reason);
  if (tag) return offsetAt(text, Number(tag[1]), Number(tag[2]));
  return offsetAt(text, fault.line ?? Number.MAX_SAFE_INTEGER, fault.column ?? 1);
}

function offsetAt(text: string, line: number, column: number): number {
  let offset = 0;
  for (let passed = 1; passed < line; passed += 1) {
    const next = text.indexOf('\n', offset);
    if (next === -1) return text.length;
    offset = next + 1;
  }
  return offset + column - 1;
}

/** Offset of the last match that starts at or before `end`. */
function lastMatch(text: string, pattern: RegExp, end: number): number | undefined {
  let last: number | undefined;
  for (const match of text.matchAll(pattern)) {
    if (match.index > end) break;
    last = match.index;
  }
  return last;
}
