import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { dataFiles, readDataFile } from '../../../src/loaders/data-files.ts';
import { printProblem } from './print-problem.ts';
import { archive, makeFolder } from './project-folder.ts';

const file = 'content/colors.json';
const schema = z.strictObject({ colors: z.array(z.strictObject({ id: z.string() })) });

test('a file that fits its schema is read', async () => {
  const root = await makeFolder({ [file]: '{ "colors": [{ "id": "red" }] }' });
  const { data, problems } = await readDataFile(root, { file, schema });
  expect(data).toEqual({ colors: [{ id: 'red' }] });
  expect(problems).toEqual([]);
});

test('every misfit is told with its place', async () => {
  const root = await makeFolder({
    [file]: '{\n  "colors": [\n    { "id": 7 },\n    { "id": "red", "rgb": 1 }\n  ]\n}',
  });
  const { data, problems } = await readDataFile(root, { file, schema });
  expect(data).toBeNull();
  expect(problems.map(printProblem)).toEqual([
    'content/colors.json:3:13  data/schema  `colors.0.id`: Invalid input: expected string, received number',
    'content/colors.json:4:20  data/schema  unknown field `colors.1.rgb`',
  ]);
});

test('a comma too few and a key given twice are told with their place', async () => {
  const root = await makeFolder({ [file]: '{\n  "colors": []\n  "colours": []\n}' });
  expect((await readDataFile(root, { file, schema })).problems).toMatchInlineSnapshot(`
    [
      {
        "file": "content/colors.json",
        "hint": "Check commas, quotes and brackets.",
        "message": "Missing , between flow map items",
        "place": {
          "column": 3,
          "line": 3,
        },
        "rule": "data/schema",
      },
    ]
  `);
  const twice = await makeFolder({ [file]: '{\n  "colors": [],\n  "colors": []\n}' });
  expect((await readDataFile(twice, { file, schema })).problems.map(printProblem)).toEqual([
    'content/colors.json:3:3  data/schema  Map keys must be unique',
  ]);
});

test('a file that is not there is a problem, not an exception', async () => {
  const { data, problems } = await readDataFile(await makeFolder({}), { file, schema });
  expect(data).toBeNull();
  expect(problems).toMatchInlineSnapshot(`
    [
      {
        "file": "content/colors.json",
        "hint": "The archive needs it; bring it back from the last commit.",
        "message": "the file cannot be read",
        "place": {
          "column": 1,
          "line": 1,
        },
        "rule": "files/layout",
      },
    ]
  `);
});

test('the archive’s own files fit their schemas', async () => {
  for (const description of Object.values(dataFiles)) {
    const { problems } = await readDataFile<unknown>(archive, description);
    expect(problems).toEqual([]);
  }
});
