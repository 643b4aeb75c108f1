import { describe, expect, test } from 'vitest';
import { isDraftData, isDraftYaml, splitDraft } from '../../../src/domain/draft.ts';

const data = {
  title: 'T',
  draft: true,
  proposed: { province: 'named twice', title: 'the headline' },
  setAside: [{ words: '12', reason: 'r', proposed: 'a page number' }],
  figures: [{ id: 'a' }, { id: 'b', proposed: 'rule: count' }],
  relations: [{ id: 'r', proposed: 'told so' }],
};

/** What zod found wrong, by its path. */
const faultsOf = (draft: unknown) => {
  const split = splitDraft(draft);
  return 'issues' in split ? split.issues.map(({ path }) => path.join('.')) : [];
};

describe('a draft taken apart', () => {
  test('is a report, and the open proposals with their reasons in the order of a review', () => {
    expect(splitDraft(data)).toEqual({
      report: {
        title: 'T',
        setAside: [{ words: '12', reason: 'r' }],
        figures: [{ id: 'a' }, { id: 'b' }],
        relations: [{ id: 'r' }],
      },
      open: [
        { path: ['title'], reason: 'the headline' },
        { path: ['province'], reason: 'named twice' },
        { path: ['setAside', 0], reason: 'a page number' },
        { path: ['figures', 1], reason: 'rule: count' },
        { path: ['relations', 0], reason: 'told so' },
      ],
    });
  });

  test('has nothing open when somebody has accepted everything', () => {
    expect(splitDraft({ draft: true, title: 'T' })).toEqual({ report: { title: 'T' }, open: [] });
    expect(splitDraft({ draft: true, proposed: {} })).toEqual({ report: {}, open: [] });
  });

  test.each([
    ['a field that cannot be proposed', { ...data, proposed: { figures: 'x' } }, 'proposed'],
    ['a reason that says nothing', { ...data, proposed: { title: ' ' } }, 'proposed.title'],
    [
      'a proposal that is a bare yes',
      { ...data, figures: [{ proposed: true }] },
      'figures.0.proposed',
    ],
    ['figures that are no list', { ...data, figures: 'many' }, 'figures'],
    ['no mark of a draft', { title: 'T' }, 'draft'],
  ])('is refused for %s', (_what, draft, path) => {
    expect(faultsOf(draft)).toEqual([path]);
  });
});

test('only data that say `draft: true` are a draft’s', () => {
  expect(isDraftData({ draft: true, proposed: 'anything' })).toBe(true);
  for (const other of [{ draft: 'true' }, { draft: false }, {}, null, 'draft', undefined])
    expect(isDraftData(other)).toBe(false);
});

test('a frontmatter that cannot be read says in a line of its own that it is a draft’s', () => {
  for (const yaml of ['draft: true', 'a: "\ndraft:  true # yet\r\nb: 1\n'])
    expect(isDraftYaml(yaml)).toBe(true);
  for (const yaml of ['', 'draft: truer', ' draft: true', 'draft: false', '# draft: true'])
    expect(isDraftYaml(yaml)).toBe(false);
});
