import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  writeFrontmatter,
  type FrontmatterFields,
  type FrontmatterValue,
} from '../../../../src/importer/draft/write-frontmatter.ts';
import { readYaml, splitFrontmatter } from '../../../../src/markdown/frontmatter.ts';
import { nastyText } from '../../../support/article-blocks.ts';

const numRuns = Number(process.env['FUZZ_RUNS'] ?? 1000);

test('data read as written by hand: short lists in a line, long sentences folded', () => {
  const fields = {
    title: 'Lào Cai: hasil tahun 2024',
    summary:
      'Konferensi meninjau pelaksanaan program selama 2024, dari pencairan dana sampai hasil di komune, lalu menetapkan sasaran.',
    date: '2025-03-07',
    dateNote: undefined,
    programs: ['ntm-2021-2025', 'gnbv-2021-2025'],
    draft: true,
    source: { publisher: 'Harian Contoh', url: 'https://contoh.vn/hasil-tahun-2024.html' },
    figures: [
      {
        id: 'plan-2024',
        value: 2_419_000_000_000,
        period: '2024',
        asWritten: 'hampir 2.419: "miliar"',
      },
      { id: 'houses', low: 1.5, high: 2, place: ['Sa Pa'] },
    ],
    relations: [],
  };
  expect(writeFrontmatter(fields)).toMatchInlineSnapshot(`
    "title: "Lào Cai: hasil tahun 2024"
    summary: >-
      Konferensi meninjau pelaksanaan program selama 2024, dari pencairan dana sampai hasil di komune, lalu
      menetapkan sasaran.
    date: 2025-03-07
    programs: [ntm-2021-2025, gnbv-2021-2025]
    draft: true
    source:
      publisher: Harian Contoh
      url: https://contoh.vn/hasil-tahun-2024.html
    figures:
      - id: plan-2024
        value: 2419000000000
        period: "2024"
        asWritten: 'hampir 2.419: "miliar"'
      - id: houses
        low: 1.5
        high: 2
        place: [Sa Pa]
    relations: []
    "
  `);
});

describe('every string comes back as it was', () => {
  // prettier-ignore
  const special = [
    '!!js/function x', '&a', '*a', '---', '...', '# x', 'x # y', 'x: y', 'yes', 'no', 'null', '~', '', '<<', '=',
    '0x1F', '0o17', '0b1', '1_000', '1e3', '.inf', '.nan', '12:30', '2025', '2025-03-07', '07', '+1', '-0',
    '- x', '? x', '| x', '> x', '%x', '@x', '`x', '"x"', "'x'", '{x}', '[x]', ' x', 'x ', 'x\n---\ny', '\n', '\t',
    '\u0085', 'x\u2028---\ny', '\u2029', '\uFEFFx', '\uD800', '\uDC00x', '\0', '\x07', '\x7F', '\r\n', '\uFFFE', '😀',
    'kata '.repeat(40), ` ${'kata '.repeat(40)}x`, 'x'.repeat(300), `${'kata '.repeat(40)}\nx`, `${'k '.repeat(60)}k`,
    `<<\n===\n \n\\${'k '.repeat(30)}`, `${'kata '.repeat(40)}# x: "y"`, `- ${'kata '.repeat(40)}x`,
  ];
  const text = fc.oneof(fc.constantFrom(...special), nastyText);

  test.each(special)('%j', (value) => {
    const fields = { title: value, list: [value], record: { [value]: value } };
    expect(readBack(fields)).toBe(wanted(fields));
  });

  test('in whatever data it stands', () => {
    const { value } = fc.letrec<{ value: FrontmatterValue }>((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        text,
        fc.double({ noNaN: true }),
        fc.integer(),
        fc.boolean(),
        fc.array(tie('value'), { maxLength: 4 }),
        fc.dictionary(text, tie('value'), { maxKeys: 4, noNullPrototype: true }),
      ),
    }));
    fc.assert(
      fc.property(value, (field) => {
        const fields = { title: field, after: field };
        expect(readBack(fields)).toBe(wanted(fields));
      }),
      { numRuns },
    );
  }, 60_000);
});

/** What comes back when the file of these data is cut at its fences and read; exact, as text. */
function readBack(fields: FrontmatterFields): string {
  const split = splitFrontmatter(`---\n${writeFrontmatter(fields)}---\n\ntext\n`);
  const read = readYaml(split?.yaml ?? '');
  return exactly({ ...read, body: split?.body.trim() });
}

const wanted = (fields: FrontmatterFields) => exactly({ data: fields, body: 'text' });

// JSON knows neither minus zero nor the infinities.
const exactly = (data: unknown) =>
  JSON.stringify(data, (_key, value: unknown) =>
    typeof value === 'number' ? `number ${Object.is(value, -0) ? '-0' : value}` : value,
  );
