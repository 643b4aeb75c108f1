import { expect, test } from 'vitest';
import { readReport } from '../../../src/loaders/read-report.ts';
import type { Language } from '../../../src/domain/language.ts';
import { english, indonesian } from './edition-texts.ts';
import { printProblem } from './print-problem.ts';

const read = (texts: Partial<Record<Language, string>>) =>
  readReport(
    'houses',
    (['en', 'id'] as const).flatMap((language) => {
      const text = texts[language];
      const file = `content/reports/houses/${language}.mdx`;
      return text === undefined ? [] : [{ slug: 'houses', language, file, text }];
    }),
  );
const problemsOf = (texts: Partial<Record<Language, string>>) =>
  read(texts).problems.map(printProblem);

test('one edition carries the data of the report, the others their title and summary', () => {
  const { report, main, editions, figures, problems } = read({ id: indonesian, en: english });
  expect(problems).toEqual([]);
  expect(main?.language).toBe('id');
  expect(report?.date).toBe('2025-07/2025-12');
  expect(figures?.map(({ id }) => id)).toEqual(['houses-2021-2024']);
  expect(editions.map(({ language, edition }) => `${language}: ${edition?.title}`)).toEqual([
    'en: Houses in Lạng Sơn',
    'id: Rumah di Lạng Sơn',
  ]);
});

test('a report in one language is a report too', () => {
  expect(problemsOf({ id: indonesian })).toEqual([]);
});

test('a report whose editions both carry data says which is too much', () => {
  const { problems, main } = read({ id: indonesian, en: indonesian });
  expect(main?.language).toBe('en');
  expect(problems).toMatchInlineSnapshot(`
    [
      {
        "file": "content/reports/houses/id.mdx",
        "hint": "Leave only \`title\` and \`summary\` in this edition.",
        "message": "the report's data stand in content/reports/houses/en.mdx already",
        "place": {
          "column": 1,
          "line": 1,
        },
        "rule": "frontmatter/schema",
      },
    ]
  `);
});

test('a report none of whose editions carries data says what is missing', () => {
  const { problems, report, main, figures } = read({ id: english, en: english });
  expect([report, main, figures]).toEqual([null, null, null]);
  expect(problems).toMatchInlineSnapshot(`
    [
      {
        "file": "content/reports/houses/en.mdx",
        "hint": "Put province, date, programs, source and figures into one edition.",
        "message": "no edition of this report carries its data",
        "place": {
          "column": 1,
          "line": 1,
        },
        "rule": "frontmatter/schema",
      },
    ]
  `);
});

test('the faults of all editions are told at once, each in its file and at its place', () => {
  expect(
    problemsOf({
      id: indonesian
        .replace('date: 2025-07/2025-12', 'date: 2025-02-30')
        .replace('text: restated', 'slug: other')
        .replace('    value: 922\n', '')
        .replace('qualifier: exact', 'qualifier: exactly'),
      en: english.replace('summary:', 'sumary:'),
    }),
  ).toMatchInlineSnapshot(`
    [
      "content/reports/houses/id.mdx:5:7  frontmatter/schema  \`date\`: must be an EDTF date or interval that the calendar has: 2025, 2025-03, 2025-03-07, 2025-07/2025-12, or 2025-07/.. where nothing says how late",
      "content/reports/houses/id.mdx:2:1  frontmatter/schema  \`text\`: is missing",
      "content/reports/houses/id.mdx:18:16  frontmatter/schema  \`figures.0.qualifier\`: Invalid option: expected one of "exact"|"about"|"nearly"|"more-than"|"less-than"|"at-least"|"at-most"",
      "content/reports/houses/id.mdx:15:5  frontmatter/schema  \`figures.0\`: needs either \`value\`, or \`low\` and \`high\`",
      "content/reports/houses/id.mdx:8:1  frontmatter/schema  unknown field \`slug\`",
      "content/reports/houses/en.mdx:2:1  frontmatter/schema  \`summary\`: is missing",
      "content/reports/houses/en.mdx:3:1  frontmatter/schema  unknown field \`sumary\`",
    ]
  `);
});

test('the figures of faulty data are known all the same, so that no mark looks wrong', () => {
  const faulty = indonesian.replace('value: 922', 'value: many');
  expect(read({ id: faulty }).figures).toEqual([{ id: 'houses-2021-2024', value: 0 }]);
  expect(read({ id: indonesian.replace(/figures:[\s\S]*---/, 'figures: 7\n---') }).figures).toEqual(
    [],
  );
  const odd = 'figures:\n  - 7\n  - id: 8\n---';
  expect(read({ id: indonesian.replace(/figures:[\s\S]*---/, odd) }).figures).toEqual([]);
});

test('an edition that cannot be read hides no fault of the other, and blames it for nothing', () => {
  const { problems, figures } = read({ id: 'No frontmatter.', en: english });
  expect(figures).toBeNull();
  expect(problems.map(printProblem)).toEqual([
    'content/reports/houses/id.mdx:1:1  frontmatter/syntax  there is no frontmatter',
  ]);
  expect(problemsOf({ id: '---\na: b: c\n---\n', en: english.replace('title', 'titel') })).toEqual([
    'content/reports/houses/id.mdx:2:4  frontmatter/syntax  Nested mappings are not allowed in compact mappings',
    'content/reports/houses/en.mdx:2:1  frontmatter/schema  `title`: is missing',
    'content/reports/houses/en.mdx:2:1  frontmatter/schema  unknown field `titel`',
  ]);
});

test('frontmatter that is a list is no data', () => {
  expect(problemsOf({ id: '---\n- a\n---\n' })).toMatchInlineSnapshot(`
    [
      "content/reports/houses/id.mdx:1:1  frontmatter/schema  no edition of this report carries its data",
      "content/reports/houses/id.mdx:2:1  frontmatter/schema  Invalid input: expected object, received array",
    ]
  `);
});

test('relations are computed, and what is wrong with them is told at their place', () => {
  const relations = `relations:
  - { id: doubled, kind: sum, of: [houses-2021-2024, houses-2021-2024], equals: houses-2021-2024 }
  - { id: same, kind: equal, of: [houses-2021-2024], equals: houses-2021-2024 }
  - id: same-with-finding
    kind: equal
    of: [houses-2021-2024]
    equals: houses-2021-2024
    finding: { id: Beda., en: Differs. }
  - { id: half, kind: ratio, of: [houses-2021-2024], equals: houses-2021-2024 }
---
`;
  expect(problemsOf({ id: indonesian.replace(/---\n(?=\nDibangun)/, relations) }))
    .toMatchInlineSnapshot(`
    [
      "content/reports/houses/id.mdx:23:5  relation/disagrees  relation "doubled" does not hold: 922 houses + 922 houses gives 1,844 houses, the figure says 922 houses",
      "content/reports/houses/id.mdx:25:5  relation/finding  relation "same-with-finding" holds: 922 houses, the figure says 922 houses",
      "content/reports/houses/id.mdx:30:5  relation/computable  relation "half" cannot be computed: "ratio" takes 2 figures, not 1",
    ]
  `);
});
