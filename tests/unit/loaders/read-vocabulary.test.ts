import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { latestType } from '../../../src/domain/territory.ts';
import { readVocabulary } from '../../../src/loaders/read-vocabulary.ts';
import { printProblem } from './print-problem.ts';
import { archive, makeArchive } from './project-folder.ts';

const own = await readVocabulary(archive);
const provinces = [...own.vocabulary.provinces.values()];
const read = (file: string) => readFile(join(archive, file), 'utf8');

test('the archive’s own vocabularies have no problem', () => {
  expect(own.isWhole).toBe(true);
  expect(own.problems).toEqual([]);
});

test('there are 34 units today, 9 of them municipalities, 52 former ones, and 8 programs', () => {
  const present = provinces.filter(({ validUntil }) => validUntil === null);
  expect(present).toHaveLength(34);
  expect(present.filter((province) => latestType(province) === 'municipality')).toHaveLength(9);
  expect(provinces.filter(({ validUntil }) => validUntil === '2025-06-30')).toHaveLength(52);
  expect(own.vocabulary.programs.size).toBe(8);
});

test('11 units were kept and 23 were formed from the 52, as the file says of itself', () => {
  const present = provinces.filter(({ validUntil }) => validUntil === null);
  expect(present.filter(({ predecessors }) => predecessors.length === 0)).toHaveLength(11);
  expect(present.filter(({ validFrom }) => validFrom === '2025-07-01')).toHaveLength(23);
  expect(new Set(present.flatMap(({ predecessors }) => predecessors)).size).toBe(52);
});

test('every former unit has a successor, which lists it', () => {
  for (const former of provinces.filter(({ validUntil }) => validUntil !== null)) {
    const successor = own.vocabulary.provinces.get(former.successor ?? '');
    expect(successor?.predecessors).toContain(former.id);
  }
});

test('no two units have the same name at the same time', () => {
  for (const day of ['2025-06-30', '2025-07-01']) {
    const names = provinces
      .filter(({ validFrom, validUntil }) => (validFrom ?? '') <= day && day <= (validUntil ?? '9'))
      .map(({ names: { vi } }) => vi);
    expect(names).toHaveLength(day < '2025-07-01' ? 63 : 34);
    expect(new Set(names).size).toBe(names.length);
  }
});

test('a broken reference is told at its place, with what may have been meant', async () => {
  const wrong = (await read('content/gazetteer/districts.json')).replace(
    /"province": "[^"]*"/,
    '"province": "vn-lang-sn"',
  );
  const root = await makeArchive({ 'content/gazetteer/districts.json': wrong });
  const { problems, isWhole } = await readVocabulary(root);
  const line = wrong.slice(0, wrong.indexOf('"vn-lang-sn"')).split('\n').length;
  expect(isWhole).toBe(true);
  expect(problems.map(printProblem)).toEqual([
    expect.stringMatching(
      new RegExp(
        `^content/gazetteer/districts\\.json:${line}:\\d+ {2}reference/exists {2}"vn-lang-sn" does not exist$`,
      ),
    ),
  ]);
  expect(problems[0]?.hint).toBe('Did you mean "vn-lang-son"?');
});

test('when a file cannot be read, references into it are not blamed', async () => {
  const root = await makeArchive({ 'content/provinces.json': '{ "provinces": [' });
  const { problems, isWhole } = await readVocabulary(root);
  expect(isWhole).toBe(false);
  expect(new Set(problems.map(({ file, rule }) => `${file} ${rule}`))).toEqual(
    new Set(['content/provinces.json data/schema']),
  );
});
