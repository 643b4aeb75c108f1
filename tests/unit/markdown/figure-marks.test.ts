import { expect, test } from 'vitest';
import { findUnmarked } from '../../../src/markdown/figure-marks.ts';
import { compile, figures, problemsOf } from './compile.ts';

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
