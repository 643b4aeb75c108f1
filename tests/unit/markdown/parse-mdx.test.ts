import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseMdx } from '../../../src/markdown/parse-mdx.ts';
import { readOrPass, reportText } from './report-text.ts';

const faultsOf = (text: string) =>
  parseMdx(text).faults.map(
    ({ offset, message }) => `${text.slice(offset, offset + 8)}…  ${message}`,
  );

test('a text without faults is parsed as it is', () => {
  const { tree, faults } = parseMdx('## Houses\n\n<Figure id="a">922</Figure> of *them*.');
  expect(faults).toEqual([]);
  expect(tree.children.map(({ type }) => type)).toEqual(['heading', 'paragraph']);
});

describe('the fault stands where the construct opens that the parser could not read', () => {
  test.each([
    ['an unclosed brace', 'Some {unclosed text\n\nmore', '{unclose'],
    ['a brace that holds no code', 'Some {a b} text', '{a b} te'],
    ['an unclosed tag', 'Some <b> text\n\nmore', '<b> text'],
    ['a comment', 'Text\n\n<!-- note -->', '<!-- not'],
    ['a sign before a number', 'Fewer: <3 of them', '<3 of th'],
    ['an address in angle brackets', 'See <https://nhandan.vn>.', '<https:/'],
    ['a closing tag alone', 'Text </Figure> more', '</Figure'],
    ['a tag cut off by the end of the text', 'Text <Figure id="a', '<Figure '],
    ['a statement that is none', 'Text\n\nimport goods from China', 'import g'],
    ['an attribute without its value', 'Text <b c=> d', '<b c=> d'],
    ['a brace inside a tag', 'Text <b c={> d', '{> d'],
    ['a brace in the cell of a table', '| {a | b} |\n| --- | --- |', '{a | b} '],
    ['a tag that goes on outside of its quote', '> <b\nc>', '<b\nc>'],
    ['a brace after a backslash that is escaped itself', 'Path \\\\{a b}', '{a b}'],
    ['a tag after a backslash that is escaped itself', 'Path \\\\<b', '<b'],
    ['a tag behind an address, where a backslash escapes nothing', 'www.nhandan.vn\\<b', '<b'],
    ['a tag behind a byte order mark', '\uFEFF<b>', '<b>'],
  ])('%s', (_name, text, opening) => {
    const [fault] = parseMdx(text).faults;
    expect(fault && text.slice(fault.offset, fault.offset + 8)).toBe(opening);
  });
});

test('an escaped character before the fault is not blamed', () => {
  expect(faultsOf('Fine: \\{ and \\<. Wrong: {a b}. Fine: \\{.')).toEqual([
    '{a b}. F…  Could not parse expression with acorn',
  ]);
});

test('every fault of a text is found in one go', () => {
  expect(faultsOf('A <3 b\n\nexport nothing\n\nA {b c}\n\nA <b>c\n\nA </d>'))
    .toMatchInlineSnapshot(`
    [
      "export n…  Could not parse import/exports with acorn",
      "<3 b

    ex…  Unexpected character \`3\` (U+0033) before name, expected a character that can start a name, such as a letter, \`$\`, or \`_\`",
      "{b c}

    A…  Could not parse expression with acorn",
      "<b>c

    A …  Expected a closing tag for \`<b>\` (7:3-7:6) before the end of \`paragraph\`",
      "</d>…  Unexpected closing slash \`/\` in tag, expected an open tag first",
    ]
  `);
});

test('a pair of tags that do not match is two faults', () => {
  expect(faultsOf('<b>x</i>')).toMatchInlineSnapshot(`
    [
      "<b>x</i>…  Unexpected closing tag \`</i>\`, expected corresponding closing tag for \`<b>\` (1:1-1:4)",
      "</i>…  Unexpected closing slash \`/\` in tag, expected an open tag first",
    ]
  `);
});

test('parsing ends without an exception whatever the text, and each fault opens something', () => {
  fc.assert(
    fc.property(reportText, (text) => {
      for (const { offset } of readOrPass(() => parseMdx(text)).faults) {
        expect(text.slice(offset)).toMatch(/^(?:[<{]|import|export)/);
      }
    }),
    { numRuns: 1000 },
  );
});
