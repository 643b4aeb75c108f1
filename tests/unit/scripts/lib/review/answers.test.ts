import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { choiceLine, readChoice } from '../../../../../scripts/lib/review/choices.ts';
import { editFields } from '../../../../../scripts/lib/review/edit-fields.ts';
import { figureFaults, figureObstacles } from '../../../../../scripts/lib/review/figure-faults.ts';
import { rankIndicators } from '../../../../../scripts/lib/review/rank-indicators.ts';
import { reviewItems } from '../../../../../scripts/lib/review/review-items.ts';
import { InputEnded, openTerminal } from '../../../../../scripts/lib/review/terminal.ts';
import { readVocabulary } from '../../../../../src/loaders/read-vocabulary.ts';
import { archive } from '../../../loaders/project-folder.ts';
import { draftOf, sampleDraft } from './draft-sample.ts';

const { vocabulary } = await readVocabulary(archive);
const draft = draftOf(sampleDraft);

describe('a key', () => {
  test('is a letter or a name, and Enter accepts', () => {
    const figure = { kind: 'figures' } as const;
    expect(['', 'a', ' E ', 's', 'skip', '?'].map((answer) => readChoice(answer, figure))).toEqual([
      'accept',
      'accept',
      'edit',
      'set-aside',
      'skip',
      'help',
    ]);
    expect(readChoice('x', figure)).toBeNull();
    expect(readChoice('s', { kind: 'field' })).toBeNull();
    expect(choiceLine({ kind: 'setAside' })).not.toContain('set aside');
  });
});

const fieldOf = (key: string, name: string) => {
  const item = reviewItems(draft).find((one) => one.key === key);
  const field = item && editFields(item, draft, vocabulary).find((one) => one.name === name);
  if (field === undefined) throw new Error(`no ${name}`);
  return field;
};

describe('a new value', () => {
  test.each([
    ['922', [['value', 922]]],
    ['2.66', [['value', 2.66]]],
    ['1 200 000', [['value', 1_200_000]]],
    [
      '84 of 175',
      [
        ['value', 84],
        ['of', 175],
      ],
    ],
    [
      '30 to 50',
      [
        ['low', 30],
        ['high', 50],
        ['value', undefined],
      ],
    ],
  ])('of the number can be %s', (answer, expected) => {
    const parsed = fieldOf('figure houses-2024', 'value').read(answer);
    expect(
      'changes' in parsed && parsed.changes.map(({ path, value }) => [path[2], value]),
    ).toEqual(expected);
  });

  test.each([
    ['value', '1.234.567'],
    ['value', 'banyak'],
    ['value', '50 to 30'],
    ['value', '5 of 0'],
    ['unit', 'house'],
    ['status', 'done'],
    ['period', '2025-02-30'],
    ['place', 'Atlantis'],
    ['programs', ','],
    ['asWritten', 'a'.repeat(121)],
    ['id', 'Houses'],
    ['id', 'communes-2024'],
  ])('of %s cannot be %s, and the refusal says why', (name, answer) => {
    expect(fieldOf('figure houses-2024', name).read(answer)).toHaveProperty('fault');
  });

  test('that is nearly an allowed one is told the right one', () => {
    expect(fieldOf('figure houses-2024', 'unit').read('house')).toEqual({
      fault: '"house" is not among them. Did you mean "houses"?',
    });
    expect(fieldOf('field province', 'province').read('vn-lang-sun')).toEqual({
      fault: '"vn-lang-sun" is not among them. Did you mean "vn-lang-son"?',
    });
  });

  test('of an optional field can be none', () => {
    expect(fieldOf('figure bridges-target-2025', 'period').read('-')).toEqual({
      changes: [{ path: ['figures', 0, 'period'] }],
    });
    expect(fieldOf('figure houses-2024', 'group').read('-')).toEqual({ changes: [] });
  });

  test('of the source is held against its schema', () => {
    expect(fieldOf('field source', 'url').read('x')).toHaveProperty('fault');
    expect(fieldOf('field source', 'author').read('A')).toHaveProperty('changes');
  });
});

test('indicators with the unit come first, of them the one whose labels share most words', () => {
  const ranked = rankIndicators(
    vocabulary.indicators.values(),
    'percent',
    'tingkat kemiskinan multidimensi menjadi',
  );
  expect(ranked[0]?.id).toBe('poverty-mpi-rate');
  expect(ranked).toHaveLength(vocabulary.indicators.size);
});

test('a figure whose words do not prove it is told so, in the words of the check', () => {
  expect(figureFaults(draft, 1, vocabulary)).toEqual([]);
  const wrong = draftOf(
    sampleDraft.replace('value: 922', 'value: 923').replace('unit: houses', 'unit: km'),
  );
  expect(figureFaults(wrong, 1, vocabulary)).toEqual(
    expect.arrayContaining([
      expect.stringContaining('reads 922'),
      expect.stringContaining('is measured in houses'),
    ]),
  );
  expect(
    figureObstacles(draftOf(sampleDraft.replace('value: 922', 'value: many')), 1, vocabulary),
  ).toHaveLength(1);
  expect(
    figureObstacles(draftOf(sampleDraft.replace('housing-houses', 'house')), 1, vocabulary),
  ).toEqual(['there is no indicator "house"']);
});

test('lines that come before their question wait for it, and the end of input is told', async () => {
  const input = new PassThrough();
  const output = new PassThrough();
  const terminal = openTerminal(input, output, { color: false, isPiped: true });
  input.write(' one \r\ntwo\nlast');
  input.end();
  await new Promise((resolve) => {
    setTimeout(resolve, 20);
  });
  expect(await terminal.ask('? ')).toBe('one');
  expect(await terminal.ask('? ')).toBe('two');
  expect(await terminal.ask('? ')).toBe('last');
  await expect(terminal.ask('? ')).rejects.toThrow(InputEnded);
});
