import { expect, test } from 'vitest';
import { findUnmarked } from '../../../src/markdown/figure-marks.ts';
import { textLabels } from '../../../src/i18n/text-labels.ts';
import { compileReport } from '../../../src/markdown/compile-report.ts';
import { compile, figures, problemsOf } from './compile.ts';

const anchorsOf = (html: string) => [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);

test('pressing any word of a mark presses a button that shows the popover of the figure', () => {
  const { html } = compile('<Figure id="houses-2021-2024">922 **houses**</Figure>');
  expect(html).toMatchInlineSnapshot(
    `"<p id="p-1"><data class="figure" value="922" id="figure-houses-2021-2024"><label>922 <strong>houses</strong><button type="button" popovertarget="about-figure-houses-2021-2024" aria-labelledby="figure-houses-2021-2024"></button></label></data></p>"`,
  );
});

test('notes and links of a mark stay in it, outside of its button', () => {
  const { html, problems } = compile(
    '<Figure id="houses-2021-2024">922[^a] [houses](https://example.org)</Figure>\n\n[^a]: Read so.',
  );
  expect(problems).toEqual([]);
  const mark = /<label>(.*)<button[^>]*><\/button><\/label><\/data>/.exec(html)?.[1];
  expect(mark).toContain('<sup><a href="#fn-a"');
  expect(mark).toContain('<a href="https://example.org">houses</a>');
});

test('every mark has an anchor of its own, which no mark of another figure has', () => {
  const alike = [
    { id: 'x', value: 1 },
    { id: 'x-2', value: 2 },
  ];
  const text = '<Figure id="x">1</Figure> and <Figure id="x-2">2</Figure>. '.repeat(3);
  expect(anchorsOf(compileReport(text, alike, textLabels.en).html)).toEqual([
    'p-1',
    'figure-x',
    'figure-x-2',
    'figure-x--2',
    'figure-x-2--2',
    'figure-x--3',
    'figure-x-2--3',
  ]);
});

test('a mark has exactly one attribute, and it is a plain id', () => {
  for (const mark of [
    '<Figure>922</Figure>',
    '<Figure id>922</Figure>',
    '<Figure id={1}>922</Figure>',
    '<Figure {...x}>922</Figure>',
    '<Figure name="houses-2021-2024">922</Figure>',
    '<Figure id="houses-2021-2024" onclick="alert(1)">922</Figure>',
    '<Figure class="big" id="houses-2021-2024">922</Figure>',
  ]) {
    expect(problemsOf(`Built: ${mark}.`)).toEqual([
      '1:8  text/syntax  a mark has exactly one attribute, id="…"',
    ]);
  }
  expect(compile('<Figure>922</Figure>').problems[0]?.hint).toMatchInlineSnapshot(
    `"Write <Figure id="the-figures-id">words of the text</Figure>."`,
  );
});

test('a mark that names no figure asks which was meant', () => {
  expect(compile('\n- A <Figure id="house-2021-2024">922</Figure>').problems)
    .toMatchInlineSnapshot(`
    [
      {
        "hint": "Did you mean "houses-2021-2024"?",
        "message": "no figure of this report has the id "house-2021-2024"",
        "place": {
          "column": 5,
          "line": 2,
        },
        "rule": "figure/unknown",
      },
    ]
  `);
  expect(compile('<Figure id="toString">922</Figure>').problems).toMatchInlineSnapshot(`
    [
      {
        "hint": "Add it to \`figures\` in the frontmatter, or remove the mark.",
        "message": "no figure of this report has the id "toString"",
        "place": {
          "column": 1,
          "line": 1,
        },
        "rule": "figure/unknown",
      },
    ]
  `);
});

test('a mark around nothing is refused', () => {
  for (const mark of [
    '<Figure id="houses-2021-2024"></Figure>',
    '<Figure id="houses-2021-2024"> </Figure>',
    '<Figure id="houses-2021-2024" />',
    '<Figure id="houses-2021-2024">\n</Figure>',
  ]) {
    expect(problemsOf(mark)).toEqual([
      '1:1  figure/empty  the mark of "houses-2021-2024" is empty',
    ]);
  }
});

test('a mark around more than words would lose them, so it is refused', () => {
  for (const inside of ['- 922\n- houses', '## 922', '| 922 |\n| --- |', '922\n\nhouses']) {
    expect(problemsOf(`<Figure id="houses-2021-2024">\n${inside}\n</Figure>`)).toEqual([
      '1:1  text/syntax  the mark of "houses-2021-2024" holds more than words of one paragraph',
    ]);
  }
});

test('each figure that the text does not mark is a problem where the caller places it', () => {
  const { marked } = compile('<Figure id="houses-2021-2024">922</Figure>');
  const problems = findUnmarked(figures, marked, (index) => ({ line: 10 + index, column: 9 }));
  expect(problems).toMatchInlineSnapshot(`
    [
      {
        "hint": "Put <Figure id="capital-plan-2024">…</Figure> around the words that state it.",
        "message": "figure "capital-plan-2024" is not marked in the text",
        "place": {
          "column": 9,
          "line": 10,
        },
        "rule": "figure/unmarked",
      },
      {
        "hint": "Put <Figure id="livelihood-profit">…</Figure> around the words that state it.",
        "message": "figure "livelihood-profit" is not marked in the text",
        "place": {
          "column": 9,
          "line": 12,
        },
        "rule": "figure/unmarked",
      },
    ]
  `);
});

test('the figures of a text that marks all are all found', () => {
  const text = figures.map(({ id }) => `<Figure id="${id}">words</Figure>`).join(', ');
  expect(findUnmarked(figures, compile(text).marked, () => ({ line: 1, column: 1 }))).toEqual([]);
});

test('a mark inside a mark is refused', () => {
  const inner = '<Figure id="houses-2021-2024">922</Figure>';
  expect(problemsOf(`<Figure id="houses-2021-2024">some ${inner} houses</Figure>`)).toEqual([
    '1:1  text/syntax  the mark of "houses-2021-2024" holds another mark',
  ]);
});
