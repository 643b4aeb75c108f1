import { expect, it } from 'vitest';
import { compileEdition } from '../../../src/loaders/compile-edition.ts';
import { readReport } from '../../../src/loaders/read-report.ts';
import { english, indonesian } from './edition-texts.ts';

function check(en: string, id = indonesian): string[] {
  const files = (
    [
      ['en', en],
      ['id', id],
    ] as const
  ).map(([language, text]) => ({ slug: 'houses', language, file: `${language}.mdx`, text }));
  const read = readReport('houses', files);
  return [
    ...read.problems,
    ...read.editions.flatMap((edition) => compileEdition(read, edition).problems),
  ].map(
    ({ file, place, rule, message }) => `${file}:${place.line}:${place.column} ${rule} ${message}`,
  );
}

it('an edition whose every number is accounted for is in order', () => {
  expect(check(english)).toEqual([]);
});

it('a number in the title or the summary is that of a figure', () => {
  expect(check(english.replace('title: Houses', 'title: 922 houses'))).toEqual([]);
  expect(check(english.replace('title: Houses', 'title: 929 houses'))).toEqual([
    'en.mdx:2:8 number/unexplained "929 houses" is in no mark',
  ]);
  expect(check(english.replace('summary: The houses', 'summary: The 7 schools'))).toEqual([
    'en.mdx:3:10 number/unexplained "7 schools" is in no mark',
  ]);
});

it('what is set aside stands in the text, with a reason', () => {
  const setAside = (words: string) =>
    english.replace(
      '---\n\nBuilt',
      `setAside:\n  - words: ${words}\n    reason: A saying.\n---\n\nIn 100 ways.\n\nBuilt`,
    );
  expect(check(setAside('100 ways'))).toEqual([]);
  expect(check(setAside('101 ways'))).toEqual([
    'en.mdx:9:4 number/unexplained "100" is in no mark',
    'en.mdx:5:12 number/set-aside "101 ways" is set aside, but the text has no such unmarked number',
  ]);
});

it('the words of the source are held against the figure', () => {
  const translated = indonesian.replace('language: vi', 'language: vi\n  machineTranslatedTo: id');
  expect(check(english, translated.replace('asWritten: 922', 'asWritten: 929'))).toEqual([
    'id.mdx:22:16 figure/as-written "929 rumah" reads 929 houses, figure "houses-2021-2024" says 922 houses',
  ]);
});

it('an edition may set numbers aside in its own data too', () => {
  const id = indonesian.replace(
    'figures:',
    'setAside:\n  - words: 100 cara\n    reason: Sebuah ungkapan.\nfigures:',
  );
  expect(check(english, id.replace('Dibangun', 'Dengan 100 cara. Dibangun'))).toEqual([]);
});
