import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { grammarLanguages } from '../../../../src/domain/grammar/number-grammar.ts';
import type { Block } from '../../../../src/importer/article.ts';
import { placeText } from '../../../../src/importer/placed-text.ts';
import { growthOf, mostGrowth } from '../../../support/growth.ts';
import {
  figureLine,
  indicators,
  paragraphsOf,
  proposeFor,
} from '../../../support/importer-figures.ts';

const texted = (text: string) => placeText(text, { start: 0, end: text.length });
const heading = (text: string): Block => ({ kind: 'heading', depth: 2, text: texted(text) });
const paragraph = (text: string): Block => ({ kind: 'paragraph', text: texted(text) });
const list = (...items: string[]): Block => ({
  kind: 'list',
  ordered: false,
  items: items.map(texted),
});
const table = (...rows: string[][]): Block => ({
  kind: 'table',
  rows: rows.map((cells) => cells.map(texted)),
});
const lines = (...[blocks, language, date]: Parameters<typeof proposeFor>) =>
  proposeFor(blocks, language, date).figures.map(figureLine);

describe('what a text does not say is told from the texts before it', () => {
  test('a paragraph without a time is about that of the paragraph before', () => {
    expect(
      lines(
        [
          paragraph('Năm 2024, tỉnh Bình An đạt nhiều kết quả.'),
          paragraph('Toàn tỉnh làm 85 km đường giao thông nông thôn.'),
        ],
        'vi',
        '2025-02-10',
      ),
    ).toEqual(['85 km: km infra-roads-km actual 2024']);
  });

  test('but not of one far above', () => {
    const between = Array.from({ length: 5 }, () => paragraph('Nhân dân đồng thuận.'));
    expect(
      lines(
        [paragraph('Năm 2024 kết thúc.'), ...between, paragraph('Làm 85 km đường giao thông.')],
        'vi',
        '2025-02-10',
      ),
    ).toEqual(['85 km: km infra-roads-km actual -']);
  });

  test('a heading on targets makes what stands below it targets, and names their time', () => {
    expect(
      lines(
        [heading('Target 2026'), list('12 komune memenuhi standar pedesaan baru', '70 km jalan')],
        'id',
        '2025-12-01',
      ),
    ).toEqual([
      '12 komune: communes ntm-communes-standard target 2026',
      '70 km: km infra-roads-km target 2026',
    ]);
  });

  test('so does the sentence that leads to a list', () => {
    expect(
      lines(
        [
          paragraph('Trong năm 2026, tỉnh phấn đấu:'),
          list('Tỷ lệ hộ nghèo còn 4,5%.', 'Giải ngân đạt 100% kế hoạch vốn.'),
        ],
        'vi',
        '2025-12-20',
      ),
    ).toEqual([
      '4,5%: percent poverty-poor-rate target 2026',
      '100%: percent finance-disbursement-rate target 2026',
    ]);
  });

  test('a time in brackets is only of what stands in them', () => {
    expect(
      lines(
        paragraphsOf(
          'Tổng kế hoạch vốn năm 2025 (kể cả vốn năm 2024 kéo dài) được giao là 1.450 tỷ đồng.',
        ),
        'vi',
        '2025-05-01',
      ),
    ).toEqual(['1.450 tỷ đồng: VND finance-plan plan 2025']);
  });
});

describe('a cell of a table', () => {
  const rows = [
    ['Chỉ tiêu', 'Năm 2023', 'Năm 2024'],
    ['Hộ nghèo (hộ)', '14.200', '11.050'],
    ['Tỷ lệ hộ nghèo (%)', '9,4', '7,3'],
    ['Vốn giải ngân (tỷ đồng)', '820', '1.040'],
  ];

  test('has its unit, scale, indicator and time from its labels', () => {
    expect(lines([table(...rows)], 'vi', '2025-03-01')).toEqual([
      '14.200: households poverty-poor-households actual 2023',
      '11.050: households poverty-poor-households actual 2024',
      '9,4: percent poverty-poor-rate actual 2023',
      '7,3: percent poverty-poor-rate actual 2024',
      '820: VND finance-disbursed actual 2023',
      '1.040: VND finance-disbursed actual 2024',
    ]);
    const { figures } = proposeFor([table(...rows)], 'vi', '2025-03-01');
    expect(figures.at(-1)?.quantity.value).toBe(1_040e9);
  });

  test('has its status from the header of its column', () => {
    const plan = [
      ['Isi', 'Rencana 2024', 'Hasil'],
      ['Rumah tangga miskin', '420', '396'],
    ];
    expect(lines([table(...plan)], 'id', '2025-03-01')).toEqual([
      '420: households poverty-poor-households plan 2024',
      '396: households poverty-poor-households actual -',
    ]);
  });

  test('the reason says that a label named the unit', () => {
    const { figures } = proposeFor([table(...rows)], 'vi', '2025-03-01');
    expect(figures[0]?.reasons.unit).toBe(
      'its words, or a label of its cell, name the unit (count)',
    );
  });
});

describe('programs and places', () => {
  const text =
    'Năm 2024, vốn Chương trình mục tiêu quốc gia giảm nghèo bền vững giải ngân 210 tỷ đồng; vốn xây dựng nông thôn mới giải ngân 340 tỷ đồng. Huyện Bảo Thắng làm 12 km đường giao thông.';

  test('a figure is of the program that its words name', () => {
    const { figures } = proposeFor(paragraphsOf(text), 'vi', '2025-02-01');
    expect(figures.map((figure) => figure.programs)).toEqual([
      ['gnbv-2021-2025'],
      ['ntm-2021-2025'],
      undefined,
    ]);
  });

  test('and of the district that its clause names with the word for what it is', () => {
    const { figures } = proposeFor(paragraphsOf(text), 'vi', '2025-02-01', [
      'Bảo Thắng',
      'Bảo Yên',
    ]);
    expect(figures.map((figure) => figure.place)).toEqual([undefined, undefined, ['Bảo Thắng']]);
  });
});

describe('ids', () => {
  test('mentions of one figure share an id, other figures of that name are numbered', () => {
    const text = `Năm 2024, tỷ lệ hộ nghèo còn 7,3%. Tỷ lệ hộ nghèo năm 2024 là 7,3%. Tỷ lệ hộ nghèo vùng cao năm 2024 là 15,1%.`;
    const { figures } = proposeFor(paragraphsOf(text), 'vi', '2025-02-01');
    expect(figures.map(({ id }) => id)).toEqual([
      'poverty-poor-rate-2024',
      'poverty-poor-rate-2024',
      'poverty-poor-rate-2024-no2',
    ]);
  });

  test('nothing that follows changes the ids before it', () => {
    const start = 'Năm 2024, làm 12 km đường và hỗ trợ 40 hộ.\nCó 15 hộ mới.';
    const ids = (text: string) =>
      proposeFor(paragraphsOf(text), 'vi', '2025-02-01').figures.map(({ id }) => id);
    expect(ids(`${start}\nCó 16 hộ khác.`).slice(0, 3)).toEqual(ids(start));
  });

  test('are kebab-case, and mentions without an indicator never share one', () => {
    const { figures } = proposeFor(
      paragraphsOf('5 triệu đồng/người/năm, 7 hộ và 7 hộ, 8 cây'),
      'vi',
      null,
    );
    expect(figures.map(({ id }) => id)).toEqual([
      'vnd-per-person-per-year',
      'households',
      'households-no2',
      'items',
    ]);
  });
});

describe('any text', () => {
  const pieces = [
    'năm 2024',
    '31/12/2025',
    'tỷ lệ hộ nghèo',
    '7,3%',
    '1.149.183',
    'juta VND',
    '(',
    ')',
    ';',
    '. ',
    '\n',
    ', ',
    'giải ngân',
    '62 komune',
    'pedesaan baru',
    'so far',
    'from 12% to 8%',
    'tiga',
    'đến nay',
    'phấn đấu',
    '84/126',
    '2021-2025',
    'trong đó',
    '30–50',
    'x',
  ];
  const anyText = fc
    .array(fc.constantFrom(...pieces), { maxLength: 30 })
    .map((some) => some.join(' '));

  test.each(grammarLanguages)(
    'in %s: no digit is lost, and every figure is one that a report can have',
    (language) => {
      const units = new Map(indicators.map((indicator) => [indicator.id, indicator.units]));
      fc.assert(
        fc.property(anyText, fc.constantFrom('2025-03-07', null), (text, date) => {
          const { figures, others } = proposeFor(paragraphsOf(text), language, date);
          const held = [
            ...figures.map(({ in: { starts }, quantity }) => ({ starts, ...quantity })),
            ...others.map(({ in: { starts }, number }) => ({ starts, ...number })),
          ].flatMap(({ starts, start, end }) => starts.slice(start, end));
          const digits = [...text.matchAll(/\d/g)].map(({ index }) => index);
          expect(digits.filter((index) => !held.includes(index))).toEqual([]);
          for (const { id, indicator, unit } of figures) {
            expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
            expect(units.get(indicator) ?? [unit]).toContain(unit);
          }
        }),
        { numRuns: 300 },
      );
    },
  );

  test.each([
    '1 ',
    '(1 ',
    'năm 2024 12% ',
    '3 program sasaran nasional ',
    'hộ nghèo 5 hộ ',
    '(',
    '+84 ',
  ])('the time for "%s" grows with its length only', { timeout: 60_000 }, (piece) => {
    const growth = growthOf((length) => {
      proposeFor([paragraph(piece.repeat(length / piece.length))], 'vi', '2025-03-07');
    });
    expect(growth).toBeLessThan(mostGrowth);
  });
});
