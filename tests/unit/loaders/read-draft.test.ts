import { describe, expect, test } from 'vitest';
import { readReport } from '../../../src/loaders/read-report.ts';
import type { EditionFile } from '../../../src/loaders/report-files.ts';
import { acceptedDraft, houseDraft } from './draft-texts.ts';
import { english, indonesian } from './edition-texts.ts';
import { printProblem } from './print-problem.ts';

const read = (text: string, language: EditionFile['language'] = 'id') =>
  readReport('houses', [{ slug: 'houses', language, file: `houses/${language}.mdx`, text }]);
const leftToDo = (text: string, language: EditionFile['language'] = 'id') =>
  read(text, language).problems.map(printProblem);

describe('a draft', () => {
  test('is read as the report it is to become', () => {
    const { isDraft, report } = read(houseDraft);
    expect(isDraft).toBe(true);
    expect(report).toEqual(read(indonesian).report);
    expect(read(indonesian).isDraft).toBe(false);
  });

  test('lists each open proposal at its place, with its reason', () => {
    expect(read(houseDraft).problems.map((one) => `${printProblem(one)}  ${one.hint}`)).toEqual([
      'houses/id.mdx:4:11  draft/proposed  `province` is only proposed  Look at it, then remove its `proposed`: named twice',
      'houses/id.mdx:18:5  draft/proposed  figure "houses-2021-2024" (housing-houses, 922 houses, actual, no period) is only proposed  Look at it, then remove its `proposed`: rule: count',
    ]);
  });

  test('has nothing left to do when everything is accepted', () => {
    expect(leftToDo(acceptedDraft)).toEqual([]);
  });

  test('with a figure that has no indicator says so, whether its proposal is accepted or not', () => {
    for (const text of [houseDraft, acceptedDraft])
      expect(leftToDo(text.replace('housing-houses', 'unassigned'))).toContainEqual(
        expect.stringMatching(/draft\/unassigned {2}"922 rumah" has no indicator yet/),
      );
    const once = leftToDo(houseDraft.replace('housing-houses', 'unassigned'));
    expect(once.filter((one) => one.includes('draft/unassigned'))).toHaveLength(1);
  });

  test('names entries of lists by their number', () => {
    const text = acceptedDraft
      .replace('figures:', "setAside:\n  - { words: '7 desa', reason: r, proposed: w }\nfigures:")
      .replace(
        '---\n\nDibangun',
        'relations:\n  - { id: a, kind: equal, of: [houses-2021-2024], equals: houses-2021-2024, proposed: w }\n---\n\n7 desa. Dibangun',
      );
    expect(leftToDo(text)).toEqual([
      expect.stringContaining('entry 1 of `setAside` is only proposed'),
      expect.stringContaining('entry 1 of `relations` is only proposed'),
    ]);
  });

  test('in Vietnamese asks for an edition in a language of the archive', () => {
    expect(leftToDo(acceptedDraft, 'vi')).toContainEqual(
      expect.stringContaining('houses/vi.mdx:1:1  draft/language'),
    );
  });

  test('whose own fields are not as they should be says so, and what the schema asks for', () => {
    const found = leftToDo(houseDraft.replace('  province: named', '  figures: named'));
    expect(found).toContainEqual(expect.stringMatching(/frontmatter\/schema.*proposed/));
    expect(read(houseDraft.replace('  province: named', '  figures: named')).isDraft).toBe(true);
  });

  test('whose frontmatter cannot be read is a draft all the same: it must not stop a build', () => {
    const broken = houseDraft.replace('title: Rumah', 'title: "Rumah');
    const { isDraft, problems } = read(broken);
    expect(isDraft).toBe(true);
    expect(problems.map(({ rule }) => rule)).toContain('frontmatter/syntax');
    expect(read(indonesian.replace('title: Rumah', 'title: "Rumah')).isDraft).toBe(false);
  });

  test('misses what it misses as any report does', () => {
    expect(leftToDo(acceptedDraft.replace(/ {2}url: .*\n/, ''))).toContainEqual(
      expect.stringContaining('`source.url`: is missing'),
    );
  });
});

test('an edition beside a draft is part of the draft', () => {
  const { isDraft, editions } = readReport('houses', [
    { slug: 'houses', language: 'en', file: 'houses/en.mdx', text: english },
    { slug: 'houses', language: 'id', file: 'houses/id.mdx', text: houseDraft },
  ]);
  expect(isDraft).toBe(true);
  expect(editions.map(({ language }) => language)).toEqual(['en', 'id']);
});
