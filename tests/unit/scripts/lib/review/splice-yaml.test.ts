import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  appendToYaml,
  removeFromYaml,
  setInYaml,
} from '../../../../../scripts/lib/review/splice-yaml.ts';
import { readYaml } from '../../../../../src/markdown/frontmatter.ts';
import { changedLines, draftOf, sampleDraft } from './draft-sample.ts';

const { yaml } = draftOf(sampleDraft);

describe('a value in another’s place', () => {
  test.each([
    [['title'], "title: 'Jembatan di Lạng Sơn'", 'title: Rumah'],
    [
      ['summary'],
      'summary: "Provinsi membangun 12 jembatan"  # our own words',
      'summary: Rumah  # our own words',
    ],
    [
      ['figures', 0, 'value'],
      '    value: 12   # hanging ones',
      '    value: Rumah   # hanging ones',
    ],
    [['programs'], 'programs: [gnbv-2021-2025]', 'programs: Rumah'],
    [['figures', 1, 'id'], '  - id: houses-2024', '  - id: Rumah'],
  ])('changes only the words of %s', (path, from, to) => {
    const now = setInYaml(yaml, path, 'Rumah') ?? '';
    expect(changedLines(yaml, now)).toEqual({ gone: [from], come: [to] });
  });

  test('of a folded text takes all its lines', () => {
    expect(changedLines(yaml, setInYaml(yaml, ['proposed', 'text'], 'a: b') ?? '')).toEqual({
      gone: [
        '  text: >-',
        '    these are still the words of the article: retell them, or set `verbatim` where you have the right to keep',
        '    them',
      ],
      come: ['  text: "a: b"'],
    });
  });

  test('can stand inside braces, or be empty before', () => {
    expect(setInYaml('source: {a: 1, b: 2}\n', ['source', 'a'], 'x, y')).toBe(
      'source: {a: "x, y", b: 2}\n',
    );
    expect(setInYaml('title:\nb: 1\n', ['title'], 'x')).toBe('title: x\nb: 1\n');
    expect(setInYaml('title:   # none\nb: 1\n', ['title'], 'x')).toBe('title: x   # none\nb: 1\n');
    expect(setInYaml('place:\n- a\n- b\nb: 1\n', ['place'], ['c'])).toBe('place: [c]\nb: 1\n');
  });

  test('that is new comes after the fields it belongs behind', () => {
    const now = setInYaml(yaml, ['figures', 2, 'period'], '2024', ['status']) ?? '';
    expect(changedLines(yaml, now)).toEqual({ gone: [], come: ['    period: "2024"'] });
    expect(now).toContain('    status: actual\n    period: "2024"\n    asWritten: 84/175 komune\n');
    expect(setInYaml('a: { }\n', ['a', 'b'], 1)).toBe('a: { b: 1  }\n');
  });
});

describe('a field or entry that goes', () => {
  test('takes its own lines and no other', () => {
    expect(changedLines(yaml, removeFromYaml(yaml, ['figures', 0, 'proposed']) ?? '')).toEqual({
      gone: [
        '    proposed: >-',
        '      rule: number; unit: its words name no unit that',
        '      the archive knows',
      ],
      come: [],
    });
    expect(changedLines(yaml, removeFromYaml(yaml, ['figures', 2, 'proposed']) ?? '').gone).toEqual(
      ['    proposed: rule # why not'],
    );
    expect(changedLines(yaml, removeFromYaml(yaml, ['draft']) ?? '').gone).toEqual(['draft: true']);
  });

  test('leaves comments and blank lines where they are', () => {
    const now = removeFromYaml(yaml, ['figures', 1]) ?? '';
    expect(changedLines(yaml, now).gone).toHaveLength(8);
    expect(now).toContain('the archive knows\n\n  # A count of a whole.\n  - id: communes-2024\n');
  });

  test('inside braces takes its comma along', () => {
    const now = removeFromYaml(yaml, ['relations', 0, 'proposed']) ?? '';
    expect(now).toContain(
      '{ id: as-many, kind: equal, of: [houses-2024], equals: bridges-target-2025 }',
    );
    expect(removeFromYaml('a: [{ b: 1, c: 2 }, 3]\n', ['a', 0, 'b'])).toBe('a: [{ c: 2 }, 3]\n');
    expect(removeFromYaml('a: [1, 2]\n', ['a', 0])).toBe('a: [2]\n');
  });

  test('takes the mapping or list that it was the last of', () => {
    expect(removeFromYaml('a: 1\nproposed:\n  b: x\n', ['proposed', 'b'])).toBe('a: 1\n');
    expect(removeFromYaml('a: 1\nb:\n  - c: x\n', ['b', 0])).toBe('a: 1\n');
  });

  test('can be the first of its entry', () => {
    expect(removeFromYaml('a:\n  - b: 1\n    c: 2\n', ['a', 0, 'b'])).toBe('a:\n  - c: 2\n');
    expect(removeFromYaml('a:\n  - b: 1\n    # why\n    c: 2\n', ['a', 0, 'b'])).toBeNull();
  });
});

describe('an entry that comes', () => {
  const entry = { words: '7 desa', reason: 'Lies elsewhere: there' };
  test('stands after the last, written as the others are', () => {
    expect(changedLines(yaml, appendToYaml(yaml, 'setAside', entry, 'figures') ?? '')).toEqual({
      gone: [],
      come: ['  - words: 7 desa', '    reason: "Lies elsewhere: there"'],
    });
    expect(
      appendToYaml('setAside: [{ words: a, reason: b }]\n', 'setAside', entry, 'figures'),
    ).toBe(
      'setAside: [{ words: a, reason: b }, { words: 7 desa, reason: "Lies elsewhere: there" }]\n',
    );
    expect(appendToYaml('setAside:\n- words: a\n', 'setAside', entry, 'figures')).toBe(
      'setAside:\n- words: a\n- words: 7 desa\n  reason: "Lies elsewhere: there"\n',
    );
  });

  test('opens its list where there is none', () => {
    const lines = 'setAside:\n  - words: 7 desa\n    reason: "Lies elsewhere: there"\n';
    expect(appendToYaml('a: 1\nfigures: []\n', 'setAside', entry, 'figures')).toBe(
      `a: 1\n${lines}figures: []\n`,
    );
    expect(appendToYaml('a: 1\n', 'setAside', entry, 'figures')).toBe(`a: 1\n${lines}`);
    expect(appendToYaml('setAside: []\n', 'setAside', { words: 'a' }, 'figures')).toBe(
      'setAside: [{ words: a }]\n',
    );
    expect(appendToYaml('setAside:\na: 1\n', 'setAside', { words: 'a' }, 'figures')).toBe(
      'setAside: [{ words: a }]\na: 1\n',
    );
  });
});

test('what is written in a manner that cannot be changed in place is left alone', () => {
  expect(setInYaml('? a\n: b\n', ['c', 'd'], 1)).toBeNull();
  expect(setInYaml('a: !!str 2024\n', ['a'], 5)).toBeNull();
  expect(removeFromYaml('a: 1\n', ['b'])).toBeNull();
  expect(setInYaml('a: [', ['a'], 5)).toBeNull();
});

const paths: (string | number)[][] = [
  ['title'],
  ['summary'],
  ['province'],
  ['date'],
  ['programs'],
  ['source', 'publisher'],
  ['source', 'url'],
  ['proposed', 'title'],
  ['proposed', 'text'],
  ['setAside', 0, 'words'],
  ['figures', 0, 'value'],
  ['figures', 0, 'proposed'],
  ['figures', 1, 'id'],
  ['figures', 1, 'asWritten'],
  ['figures', 2, 'of'],
  ['figures', 2, 'proposed'],
  ['relations', 0, 'equals'],
  ['relations', 1, 'of'],
];
const value = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '---',
    '- a',
    'a: b',
    '# c',
    'null',
    'true',
    '12',
    '1e3',
    '0x1F',
    ' ',
    '[',
    '~',
    'é\u2028',
    '~',
    '2024-05-17',
  ),
  fc.integer(),
  fc.boolean(),
  fc.array(fc.string(), { maxLength: 3 }),
);

test('whatever is put wherever: it is read back, and the lines of all else stay byte for byte', () => {
  fc.assert(
    fc.property(fc.constantFrom(...paths), value, fc.boolean(), (path, put, isWindows) => {
      const source = isWindows ? yaml.replaceAll('\n', '\r\n') : yaml;
      const now = setInYaml(source, path, put);
      // Halves of surrogate pairs are no text that a file can hold.
      if (now === null) return !isWellFormed(put);
      // It was there already.
      if (now === source) return true;
      const { gone, come } = changedLines(source, now);
      const others = (text: string) => removeFromYaml(text, path);
      expect(come).toHaveLength(1);
      expect(gone.length).toBeLessThanOrEqual(3);
      expect(others(now)).toBe(others(source));
      return 'data' in readYaml(now);
    }),
  );
});

test('whatever goes: lines go and none comes, also where lines end as on Windows', () => {
  fc.assert(
    fc.property(fc.constantFrom(...paths), fc.boolean(), (path, isWindows) => {
      const source = isWindows ? yaml.replaceAll('\n', '\r\n') : yaml;
      const now = removeFromYaml(source, path);
      expect(now).not.toBeNull();
      const { come } = changedLines(source, now ?? '');
      // In braces, and beside a dash, the line stays with what else is on it.
      expect(come.length).toBeLessThanOrEqual(1);
      expect((now ?? '').split('#')).toHaveLength(
        source.split('#').length -
          (source.includes('# hanging') && String(path) === 'figures,0,value' ? 1 : 0) -
          (String(path) === 'summary' ? 1 : 0) -
          (String(path) === 'figures,2,proposed' ? 1 : 0),
      );
    }),
  );
});

function isWellFormed(put: unknown): boolean {
  return JSON.stringify(put).isWellFormed() && !/\\ud[89a-f]/i.test(JSON.stringify(put));
}
