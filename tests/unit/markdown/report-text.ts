import fc from 'fast-check';

// The characters and the constructs that mean something to Markdown, GFM, MDX or HTML, whole and in pieces.
const pieces = [
  ...['<', '>', '{', '}', '/', '\\', '`', '|', '*', '_', '~~', '[', ']', '(', ')', '!', '"', "'"],
  ...['=', ':', '$', '&lt;', '&#123;', '\n', '\n\n', '\r\n', '\t', ' ', '    ', '\0', '\uFEFF'],
  ...[
    '# ',
    '## ',
    '## a',
    '### ',
    '- ',
    '1. ',
    '> ',
    '---',
    '```',
    '|--|',
    '\n|--|--|\n',
    '- [ ] ',
  ],
  ...['a', 'b c', '922', 'ă', '😀', '\u2028', 'from', 'figure-houses-2021-2024', 'fn a'],
  ...[
    'import ',
    'import x from "y"',
    'export ',
    'export const a = 1',
    '{1+1}',
    '{...x}',
    '{/*',
    '*/}',
  ],
  ...['<Figure id="houses-2021-2024">', '<Figure id="nothing">', '<Figure ', '</Figure>'],
  ...['<Figure id="capital-plan-2024">2,419</Figure>', '<Figure id="livelihood-profit" />'],
  ...['<script>', '</script>', '<b>', '</b>', '<>', '</>', '/>', '<!--', '-->', ' onclick="x"'],
  ...['](', 'javascript:', '[a](javascript:alert(1))', '[a](https://nhandan.vn)', '![](', 'www.'],
  ...['http://a.b', 'a@b.vn', '[^a]', '[^a]: ', '[r]: ', '[r]'],
];

/** Any text: mostly of pieces that mean something in a report, sometimes of anything. */
export const reportText = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 16 }).map((list) => list.join('')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
);
