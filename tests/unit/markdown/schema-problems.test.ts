import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { readYaml } from '../../../src/markdown/frontmatter.ts';
import { schemaProblems } from '../../../src/markdown/schema-problems.ts';

const schema = z
  .strictObject({
    title: z.string(),
    source: z.strictObject({ url: z.string() }),
    years: z.array(z.number('must be a year')),
  })
  .refine(({ years }) => years.length < 3, 'has too many years');

function problemsOf(yaml: string, path?: (string | number)[]) {
  const read = readYaml(yaml);
  const { error } = schema.safeParse('data' in read ? read.data : undefined);
  if (!error) return [];
  const rule = 'frontmatter/schema';
  return schemaProblems(error, yaml, {
    rule,
    fields: Object.keys(schema.shape),
    ...(path ? { path } : {}),
  });
}

test('data that fit the schema have no problem', () => {
  expect(problemsOf('title: A\nsource:\n  url: x\nyears: [2024]\n')).toEqual([]);
});

test('every misfit is told at once, each at its place', () => {
  const yaml = 'titel: A\nsource:\n  url: 7\n  page: 3\n  pages: 4\nyears:\n  - 2024\n  - abc\n';
  expect(
    problemsOf(yaml).map(
      ({ place, message, hint }) => `${place.line}:${place.column}  ${message}  ${hint}`,
    ),
  ).toMatchInlineSnapshot(`
    [
      "2:1  \`title\`: is missing  README.md says under "To add a report" where each field is described.",
      "4:8  \`source.url\`: Invalid input: expected string, received number  README.md says under "To add a report" where each field is described.",
      "5:3  unknown field \`source.page\`  Remove it, or correct its name.",
      "6:3  unknown field \`source.pages\`  Remove it, or correct its name.",
      "9:5  \`years.1\`: must be a year  README.md says under "To add a report" where each field is described.",
      "2:1  unknown field \`titel\`  Did you mean "title"?",
    ]
  `);
});

test('a fault of the whole is told without a name, at its start', () => {
  expect(problemsOf('title: A\nsource:\n  url: x\nyears: [2021, 2022, 2023]\n'))
    .toMatchInlineSnapshot(`
    [
      {
        "hint": "README.md says under "To add a report" where each field is described.",
        "message": "has too many years",
        "place": {
          "column": 1,
          "line": 2,
        },
        "rule": "frontmatter/schema",
      },
    ]
  `);
});

test('data that stand deeper in their file are named and placed from its top', () => {
  const { error } = z.strictObject({ id: z.string() }).safeParse({ id: 7, x: 1 });
  if (!error) throw new Error('7 was taken for text');
  const json = '{ "list": [\n  { "id": "a" },\n  { "id": 7, "x": 1 }\n] }';
  expect(
    schemaProblems(error, json, { rule: 'data/schema', path: ['list', 1], linesBefore: 0 }).map(
      ({ place, message }) => `${place.line}:${place.column}  ${message}`,
    ),
  ).toEqual([
    '3:11  `list.1.id`: Invalid input: expected string, received number',
    '3:14  unknown field `list.1.x`',
  ]);
});
