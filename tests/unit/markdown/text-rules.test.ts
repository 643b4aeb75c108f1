import { describe, expect, test } from 'vitest';
import { compile, problemsOf } from './compile.ts';

describe('code is refused', () => {
  test.each([
    ['an expression', 'One and one is {1+1}.', '1:16  text/no-code  `{1+1}` is an expression'],
    [
      'an expression in a block of its own',
      'Text\n\n{\n  1\n}',
      '3:1  text/no-code  `{}` is an expression',
    ],
    [
      'an import at the start of a block',
      "Text\n\nimport x from 'y'",
      "3:1  text/no-code  `import x from 'y'` is code",
    ],
    [
      'an import inside a paragraph',
      "Some words\nimport x from 'y'\nmore words",
      "2:1  text/no-code  `import x from 'y'` is code",
    ],
    [
      'an import for its effect inside a quote',
      '> Words\n> import "y"',
      '2:3  text/no-code  `import "y"` is code',
    ],
    [
      'an import of names inside a list item',
      '- Words\n  import * as x from "y"',
      '2:3  text/no-code  `import * as x from "y"` is code',
    ],
    ['an export', 'export const a = 1\n\nText', '1:1  text/no-code  `export const a = 1` is code'],
    [
      'an export inside a paragraph',
      'Words\nexport default 1',
      '2:1  text/no-code  `export default 1` is code',
    ],
    [
      'a script',
      'Text\n\n<script>alert(1)</script>',
      '3:1  text/no-code  `<script>` is not a tag that a report can have',
    ],
    [
      'a script that is not closed',
      'Text <script> text\n\nmore',
      '1:6  text/no-code  Expected a closing tag for `<script>` (1:6-1:14) before the end of `paragraph`',
    ],
    [
      'a comment of HTML',
      'Text\n\n<!-- note -->',
      '3:1  text/no-code  Unexpected character `!` (U+0021) before name, expected a character that can start a name, such as a letter, `$`, or `_` (note: to create a comment in MDX, use `{/* text */}`)',
    ],
    [
      'a brace that is not closed',
      'Text {unclosed\n\nmore',
      '1:6  text/no-code  Unexpected end of file in expression, expected a corresponding closing brace for `{`',
    ],
    [
      'a tag without a name',
      'A <>word</>',
      '1:3  text/no-code  `<>` is not a tag that a report can have',
    ],
    [
      'a component that guides have',
      '<Aside>\n\nWords\n\n</Aside>',
      '1:1  text/no-code  `<Aside>` is not a tag that a report can have',
    ],
  ])('%s', (_name, text, problem) => {
    expect(problemsOf(text)).toEqual([problem]);
  });

  test('with a hint how to write the character itself', () => {
    expect(compile('{1+1} and {a').problems.map(({ hint }) => hint)).toMatchInlineSnapshot(`
      [
        "A report is text. Write \`\\{\` or \`\\<\` for the character itself.",
        "A report is text. Write \`\\{\` or \`\\<\` for the character itself. Only <Figure id="…"> is allowed.",
      ]
    `);
  });
});

test('sentences that only begin like code are text', () => {
  for (const sentence of [
    'The provinces\nimport rice from Thailand, and\nexport goods to China.',
    'The provinces\nimport rice, maize and soya.',
    'They\nimport and export.',
  ]) {
    expect(problemsOf(sentence)).toEqual([]);
  }
});

test('a broken mark is told from code', () => {
  expect(compile('A <Figure id="houses-2021-2024">922\n\nmore').problems).toMatchInlineSnapshot(`
    [
      {
        "hint": "A mark opens and closes in one paragraph or cell.",
        "message": "Expected a closing tag for \`<Figure>\` (1:3-1:33) before the end of \`paragraph\`",
        "place": {
          "column": 3,
          "line": 1,
        },
        "rule": "text/syntax",
      },
    ]
  `);
  expect(problemsOf('A </Figure> b')).toMatchInlineSnapshot(`
    [
      "1:3  text/syntax  Unexpected closing slash \`/\` in tag, expected an open tag first",
    ]
  `);
  expect(problemsOf('A <Figures>b')).toMatchInlineSnapshot(`
    [
      "1:3  text/no-code  Expected a closing tag for \`<Figures>\` (1:3-1:12) before the end of \`paragraph\`",
    ]
  `);
});

describe('addresses', () => {
  test.each([
    '[a](javascript:alert(1))',
    '[a]( JavaScript:alert(1))',
    '[a](java&#115;cript:alert(1))',
    '[a](data:text/html,x)',
    '[a](//example.org)',
    '[a](/reports/)',
    '[a](other.mdx)',
    '[a]()',
  ])('%s is none that a report can link to', (text) => {
    expect(problemsOf(text)).toEqual([
      expect.stringMatching(
        /^1:1 {2}text\/address {2}".*" is not an address a report can link to$/,
      ),
    ]);
  });

  test('a link by reference is refused where its address stands', () => {
    expect(problemsOf('[a][r]\n\n[r]: javascript:alert(1)')).toEqual([
      '3:1  text/address  "javascript:alert(1)" is not an address a report can link to',
    ]);
  });

  test.each([
    '[a](https://nhandan.vn/x)',
    '[a](HTTP://nhandan.vn)',
    '[a](mailto:a@b.vn)',
    '[a](#houses)',
    'www.nhandan.vn and https://nhandan.vn',
  ])('%s is one', (text) => {
    expect(problemsOf(text)).toEqual([]);
  });

  test('images are refused, also by reference', () => {
    expect(compile('A ![x](https://example.org/a.png)').problems).toMatchInlineSnapshot(`
      [
        {
          "hint": "Say in words what it shows, or link to it.",
          "message": "a report cannot show an image",
          "place": {
            "column": 3,
            "line": 1,
          },
          "rule": "text/address",
        },
      ]
    `);
    expect(problemsOf('![x][r]\n\n[r]: https://example.org/a.png')).toEqual([
      '1:1  text/address  a report cannot show an image',
    ]);
  });
});

describe('headings', () => {
  test('start at the second level and skip none, but may go back', () => {
    expect(problemsOf('## A\n\n### B\n\n#### C\n\n## D\n\n### E')).toEqual([]);
  });

  test('of the first level are the page’s own', () => {
    expect(problemsOf('# A\n\nText\n\n# B\n\n## C')).toEqual([
      '1:1  text/heading  a heading of the first level stands in the text',
      '5:1  text/heading  a heading of the first level stands in the text',
    ]);
    expect(problemsOf('A\n===')).toEqual([
      '1:1  text/heading  a heading of the first level stands in the text',
    ]);
  });

  test('that skip a level say which', () => {
    expect(problemsOf('### A\n\n## B\n\n#### C\n\n##### D')).toEqual([
      '1:1  text/heading  a heading of level 3 follows one of level 1',
      '5:1  text/heading  a heading of level 4 follows one of level 2',
    ]);
    expect(compile('### A').problems[0]?.hint).toMatchInlineSnapshot(
      `"The page makes the first-level heading from \`title\`; start with ## and do not skip a level."`,
    );
  });
});

test('a heading without words is refused', () => {
  expect(problemsOf('## Results\n\n### ')).toEqual(['3:1  text/heading  a heading has no words']);
});
