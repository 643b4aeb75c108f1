import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isInYaml,
  placeInYaml,
  readYaml,
  splitFrontmatter,
} from '../../../src/markdown/frontmatter.ts';

describe('a file is cut at its fences', () => {
  test('into its YAML and its text', () => {
    expect(splitFrontmatter('---\ntitle: A\n---\n\nText')).toEqual({
      yaml: 'title: A\n',
      body: '\n\n\n\nText',
    });
  });

  test.each([
    ['line ends of Windows', '---\r\ntitle: A\r\n---\r\nText', 'title: A\r\n', '\n\n\nText'],
    ['a byte order mark', '\uFEFF---\ntitle: A\n---\nText', 'title: A\n', '\n\n\nText'],
    ['blanks after the fences', '--- \ntitle: A\n---\t\nText', 'title: A\n', '\n\n\nText'],
    ['nothing between the fences', '---\n---\nText', '', '\n\nText'],
    ['nothing after the fences', '---\ntitle: A\n---', 'title: A\n', '\n\n'],
    [
      'a rule in its text',
      '---\na: 1\n---\nText\n\n---\n\nmore',
      'a: 1\n',
      '\n\n\nText\n\n---\n\nmore',
    ],
    [
      'dashes inside a value',
      '---\na: |\n  ---\nb: x---\n---\n',
      'a: |\n  ---\nb: x---\n',
      '\n\n\n\n\n',
    ],
  ])('also with %s', (_name, text, yaml, body) => {
    expect(splitFrontmatter(text)).toEqual({ yaml, body });
  });

  test.each([
    '',
    'Text',
    '---\ntitle: A\n',
    'Text\n---\na: 1\n---\n',
    '\n---\na: 1\n---\n',
    '---x\n---\n',
  ])('which %j does not have', (text) => {
    expect(splitFrontmatter(text)).toBeNull();
  });

  test('and every line of the text keeps its number', () => {
    const line = fc.string({ unit: fc.constantFrom('a', '-', ':', ' ', '\t', '#', 'ă') });
    const yaml = fc.array(line.filter((text) => !/^---[ \t]*$/.test(text)));
    const end = fc.constantFrom('\n', '\r\n');
    fc.assert(
      fc.property(yaml, fc.array(line), end, (data, text, lineEnd) => {
        const file = ['---', ...data, '---', ...text].join(lineEnd);
        const body = splitFrontmatter(file)?.body.split(/\r?\n/) ?? [];
        expect(body.slice(data.length + 2)).toEqual(text);
        expect(body.slice(0, data.length + 2).join('')).toBe('');
      }),
    );
  });
});

describe('YAML is read as plain data', () => {
  test('in which dates, yes and sexagesimal numbers stay text', () => {
    expect(
      readYaml('date: 2025-03-07\nwrong: 2025-02-30\nyear: 2024\nanswer: yes\ntime: 12:30\nnone:'),
    ).toEqual({
      data: {
        date: '2025-03-07',
        wrong: '2025-02-30',
        year: 2024,
        answer: 'yes',
        time: '12:30',
        none: null,
      },
    });
  });

  test('in which keys that reach into objects are only keys', () => {
    const read = readYaml('__proto__:\n  admin: true\n');
    if (!('data' in read)) throw new Error('it was not read');
    expect(JSON.stringify(read.data)).toBe('{"__proto__":{"admin":true}}');
    expect({}).not.toHaveProperty('admin');
  });
});

describe('every fault of YAML comes with its place in the file, the fence counted', () => {
  test.each([
    [
      'a colon in a title',
      'summary: a\ntitle: Poverty: less of it\n',
      ['3:8  Nested mappings are not allowed in compact mappings'],
    ],
    [
      'a quote that is not closed',
      'title: "Poverty\nsummary: a\n',
      ['4:1  Missing closing "quote'],
    ],
    ['a key given twice', 'title: a\nsummary: b\ntitle: c\n', ['4:1  Map keys must be unique']],
    [
      'a key given twice deeper down',
      'source:\n  url: a\n  url: b\n',
      ['4:3  Map keys must be unique'],
    ],
    [
      'wrong indentation',
      'source:\n  url: a\n via: b\n',
      ['4:1  All mapping items must start at the same column'],
    ],
    ['a tab as indentation', 'source:\n\turl: a\n', ['3:1  Tabs are not allowed as indentation']],
    ['an alias', 'a: &x 1\nb: *x\n', ['3:5  aliases exceeded maxAliases (0)']],
    [
      'a tag of its own',
      'title: !!js/function "x"\n',
      ['2:8  unknown scalar tag !<tag:yaml.org,2002:js/function>'],
    ],
    ['a NUL', 'title: \0\n', ['2:8  null byte is not allowed in input']],
    [
      'a second document',
      'title: a\n...\nsummary: b\n',
      ['4:1  Source contains multiple documents; please use YAML.parseAllDocuments()'],
    ],
    ['nothing', '', ['1:1  expected a document, but the input is empty']],
    [
      'two faults',
      'a: b: c\nd: "x" y\n',
      [
        '2:4  Nested mappings are not allowed in compact mappings',
        '3:8  Unexpected scalar at node end',
      ],
    ],
  ])('%s', (_name, yaml, expected) => {
    const read = readYaml(yaml);
    const faults = 'faults' in read ? read.faults : [];
    expect(faults.map(({ message, place }) => `${place.line}:${place.column}  ${message}`)).toEqual(
      expected,
    );
  });

  test('and without the fence in a file that is all data', () => {
    expect(readYaml('{"a": 1, "a": 2}', 0)).toEqual({
      faults: [{ message: 'Map keys must be unique', place: { line: 1, column: 10 } }],
    });
  });

  test('whatever the text', () => {
    const pieces = fc.constantFrom(
      'a',
      ': ',
      '- ',
      '\n',
      '  ',
      '"',
      '{',
      ']',
      '&a',
      '*a',
      '#',
      '!b',
      '\t',
    );
    fc.assert(
      fc.property(fc.array(pieces), (list) => {
        const yaml = list.join('');
        const read = readYaml(yaml);
        for (const { place } of 'faults' in read ? read.faults : []) {
          expect(place.line).toBeLessThanOrEqual(yaml.split('\n').length + 1);
          expect(place.column).toBeGreaterThanOrEqual(1);
        }
      }),
    );
  });
});

describe('a value of YAML has a place in the file', () => {
  const yaml = 'title: A\nfigures:\n  - id: a\n    value: 2\n  - id: b\n';

  test.each([
    ['title', ['title'], undefined, 2, 8],
    ['an entry of a list', ['figures', 1], undefined, 6, 5],
    ['a value inside an entry', ['figures', 0, 'value'], undefined, 5, 12],
    ['a missing value: the entry that lacks it', ['figures', 1, 'value'], undefined, 6, 5],
    ['a missing list: the whole', ['relations', 0, 'id'], undefined, 2, 1],
    ['a key', ['figures', 0], 'value', 5, 5],
    ['a key that does not exist: what lacks it', ['figures', 0], 'unit', 4, 5],
    ['a key in what is no mapping', ['title'], 'x', 2, 8],
  ])('%s', (_name, path, key, line, column) => {
    expect(placeInYaml(yaml, path, key)).toEqual({ line, column });
  });

  test('which is the start of the file when there is no data', () => {
    expect(placeInYaml('', ['title'])).toEqual({ line: 1, column: 1 });
  });

  test('which in JSON is counted from the first line', () => {
    const json = '{\n  "provinces": [\n    { "id": "vn-x" }\n  ]\n}';
    expect(placeInYaml(json, ['provinces', 0, 'id'], undefined, 0)).toEqual({
      line: 3,
      column: 13,
    });
  });
});

test('it is known whether anything stands at a path', () => {
  const yaml = 'source: { url: null }\n';
  expect(
    [[], ['source'], ['source', 'url'], ['title'], ['source', 'via']].map((path) =>
      isInYaml(yaml, path),
    ),
  ).toEqual([true, true, true, false, false]);
});
