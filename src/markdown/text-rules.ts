import type { Link, Nodes, Root } from 'mdast';
import 'mdast-util-mdx';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Problem } from '../domain/problem.ts';
import { placeAtOffset, placeOf } from './place.ts';
import type { SyntaxFault } from './parse-mdx.ts';

/** A problem before it is known in which file. */
export type TextProblem = Omit<Problem, 'file'>;

const plainText = 'A report is text. Write `\\{` or `\\<` for the character itself.';

/** Turns what the parser could not read into problems: a broken mark is told from code. */
export function describeFaults(text: string, faults: readonly SyntaxFault[]): TextProblem[] {
  return faults.map(({ offset, message }) => {
    const place = placeAtOffset(text, offset);
    return /^<\/?Figure\b/.test(text.slice(offset))
      ? {
          place,
          rule: 'text/syntax',
          message,
          hint: 'A mark opens and closes in one paragraph or cell.',
        }
      : { place, rule: 'text/no-code', message, hint: plainText };
  });
}

/**
 * Finds what a report's text must not hold: code of any kind, tags other than `<Figure>`, images (nothing is
 * loaded from elsewhere), addresses that are no plain links, and headings that break the outline under the
 * page's own title.
 */
export function checkText(tree: Root, text: string): TextProblem[] {
  const problems: TextProblem[] = [];
  let depth = 1;
  visit(tree, (node) => {
    if (node.type === 'heading') {
      if (node.depth === 1 || node.depth > depth + 1) problems.push(headingProblem(node, depth));
      if (toString(node).trim() === '') problems.push(emptyHeading(node));
      depth = Math.max(node.depth, 2);
    }
    problems.push(...codeIn(node), ...unsafeAddressIn(node), ...statementsIn(node, text));
  });
  return problems;
}

function codeIn(node: Nodes): TextProblem[] {
  const place = placeOf(node);
  switch (node.type) {
    case 'mdxjsEsm':
      return [codeProblem(place, `\`${firstLine(node.value)}\` is code`)];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [codeProblem(place, `\`{${firstLine(node.value)}}\` is an expression`)];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return node.name === 'Figure'
        ? []
        : [codeProblem(place, `\`<${node.name ?? ''}>\` is not a tag that a report can have`)];
    case 'image':
    case 'imageReference':
      return [
        {
          place,
          rule: 'text/address',
          message: 'a report cannot show an image',
          hint: 'Say in words what it shows, or link to it.',
        },
      ];
    default:
      return [];
  }
}

function codeProblem(place: TextProblem['place'], message: string): TextProblem {
  return {
    place,
    rule: 'text/no-code',
    message,
    hint: `${plainText} Only <Figure id="…"> is allowed.`,
  };
}

function firstLine(code: string): string {
  return code.split('\n', 1)[0] ?? '';
}

/**
 * A line inside a paragraph that reads as a statement. MDX would print it, but whoever wrote it meant code; and
 * one blank line more would have made it run.
 */
function statementsIn(node: Nodes, text: string): TextProblem[] {
  if (node.type !== 'paragraph' || node.position?.start.offset === undefined) return [];
  const start = node.position.start.offset;
  const statement =
    /(?<=^[ \t>]*)(?:import\s+(?:["'{]|[^"'\n]*\bfrom\s*["'])|export\s+(?:default\s|(?:const|let|var)\s+[\w$]+\s*=|function\s+[\w$]*\s*\(|class\s+[\w$]+\s*\{|\{|\*)).*$/gm;
  return [...text.slice(start, node.position.end.offset).matchAll(statement)].map((match) =>
    codeProblem(placeAtOffset(text, start + match.index), `\`${match[0]}\` is code`),
  );
}

function unsafeAddressIn(node: Nodes): TextProblem[] {
  if (node.type !== 'link' && node.type !== 'definition') return [];
  if (isSafeAddress(node.url)) return [];
  return [
    {
      place: placeOf(node),
      rule: 'text/address',
      message: `"${node.url}" is not an address a report can link to`,
      hint: 'Use a full https:// address, or #heading for a place in the report.',
    },
  ];
}

function isSafeAddress(url: Link['url']): boolean {
  return /^(?:https?:\/\/|mailto:|#)/i.test(url);
}

function headingProblem(node: Nodes & { type: 'heading' }, depth: number): TextProblem {
  return {
    place: placeOf(node),
    rule: 'text/heading',
    message:
      node.depth === 1
        ? 'a heading of the first level stands in the text'
        : `a heading of level ${node.depth} follows one of level ${depth}`,
    hint: 'The page makes the first-level heading from `title`; start with ## and do not skip a level.',
  };
}

function emptyHeading(node: Nodes): TextProblem {
  return {
    place: placeOf(node),
    rule: 'text/heading',
    message: 'a heading has no words',
    hint: 'Write them after the # signs, or remove the line.',
  };
}
