import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sourceSchema } from '../../../src/domain/source.ts';
import {
  citeInWords,
  describeDate,
  describeFigure,
  describeReading,
  figureInWords,
} from '../../../src/i18n/cite.ts';
import { languages } from '../../../src/domain/language.ts';
import { makeCitation } from '../domain/citation/make-citation.ts';
import { makeFigure } from '../domain/figures.ts';

const source = (fields: Record<string, unknown> = {}) =>
  sourceSchema.parse({
    publisher: 'Nhân Dân',
    url: 'https://nhandan.vn/a.html',
    language: 'vi',
    extent: 'whole',
    ...fields,
  });
const read = { via: 'vietnam.vn', machineTranslatedTo: 'id' };

describe('a citation in words', () => {
  test('names the source first and the archive second', () => {
    expect(languages.map((language) => citeInWords(makeCitation(), 'restated', language)))
      .toMatchInlineSnapshot(`
      [
        "TAM ANH. [Lạng Sơn: what poverty reduction achieved in 2021–2025]. Nhân Dân, tanpa tanggal (Juli–Desember 2025, disimpulkan dari isinya). https://nhandan.vn/dau-an-giam-ngheo-o-lang-son-post927534.html. Article in Vietnamese. Diceritakan ulang dalam Viet Nam NTP Report Archive, https://example.org/en/reports/lang-son-2025/.",
        "TAM ANH. [Lạng Sơn: what poverty reduction achieved in 2021–2025]. Nhân Dân, n.d. (July–December 2025, inferred from the text). https://nhandan.vn/dau-an-giam-ngheo-o-lang-son-post927534.html. Article in Vietnamese. Retold in Viet Nam NTP Report Archive, https://example.org/en/reports/lang-son-2025/.",
      ]
    `);
  });

  test('begins with the title where nobody signed the article, and says on which day it was read', () => {
    const citation = makeCitation({ author: undefined, accessed: '2025-09-01', dates: {} });
    expect(languages.map((language) => citeInWords(citation, 'verbatim', language)))
      .toMatchInlineSnapshot(`
      [
        "[Lạng Sơn: what poverty reduction achieved in 2021–2025]. Nhân Dân, tanpa tanggal. https://nhandan.vn/dau-an-giam-ngheo-o-lang-son-post927534.html, dibaca 1 September 2025. Article in Vietnamese. Dimuat dalam Viet Nam NTP Report Archive, https://example.org/en/reports/lang-son-2025/.",
        "[Lạng Sơn: what poverty reduction achieved in 2021–2025]. Nhân Dân, n.d. https://nhandan.vn/dau-an-giam-ngheo-o-lang-son-post927534.html, read 1 September 2025. Article in Vietnamese. Given in Viet Nam NTP Report Archive, https://example.org/en/reports/lang-son-2025/.",
      ]
    `);
  });

  test('gives the day of publication where it is known, and that of the event as what it is', () => {
    const dated = (dates: Record<string, string>) =>
      languages.map((language) => citeInWords(makeCitation({ dates }), 'restated', language));
    expect(dated({ published: '2025-03-08', event: '2025-03-07' })).toEqual([
      expect.stringContaining('Nhân Dân, 8 Maret 2025. '),
      expect.stringContaining('Nhân Dân, 8 March 2025. '),
    ]);
    expect(dated({ event: '2025-03-07' })).toEqual([
      expect.stringContaining('Nhân Dân, tanpa tanggal (tentang peristiwa pada 7 Maret 2025). '),
      expect.stringContaining('Nhân Dân, n.d. (on an event of 7 March 2025). '),
    ]);
  });

  test('is one line that ends with the permanent address, whatever the texts', () => {
    const text = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(text, text, text, (title, publisher, note) => {
        const citation = makeCitation({ title, publisher, note });
        const words = citeInWords(citation, 'restated', 'en');
        expect(words).not.toMatch(/\s\s|\n/);
        expect(words.endsWith(`${citation.permalink}.`)).toBe(true);
      }),
    );
  });
});

test('a note says how the article was read', () => {
  const readings = [{}, { via: 'vietnam.vn' }, { machineTranslatedTo: 'id' }, read].map((fields) =>
    languages.map((language) => describeReading(source(fields), language)),
  );
  expect(readings).toMatchInlineSnapshot(`
    [
      [
        "Artikel dalam bahasa Vietnam.",
        "Article in Vietnamese.",
      ],
      [
        "Artikel dalam bahasa Vietnam, dibaca di vietnam.vn.",
        "Article in Vietnamese, read on vietnam.vn.",
      ],
      [
        "Artikel dalam bahasa Vietnam, dibaca dalam terjemahan mesin ke bahasa Indonesia.",
        "Article in Vietnamese, read in a machine translation into Indonesian.",
      ],
      [
        "Artikel dalam bahasa Vietnam, dibaca di vietnam.vn dalam terjemahan mesin ke bahasa Indonesia.",
        "Article in Vietnamese, read on vietnam.vn in a machine translation into Indonesian.",
      ],
    ]
  `);
});

test('a note says when only the opening was read, and where a copy is', () => {
  const fields = { extent: 'opening', archivedUrl: 'https://web.archive.org/1' };
  expect(languages.map((language) => describeReading(source(fields), language)))
    .toMatchInlineSnapshot(`
    [
      "Artikel dalam bahasa Vietnam. Hanya bagian awalnya yang dibaca. Salinan di arsip web: https://web.archive.org/1.",
      "Article in Vietnamese. Only its opening was read. Copy in a web archive: https://web.archive.org/1.",
    ]
  `);
});

test('a note says what is known of the date only where publication is not dated', () => {
  expect(describeDate({ published: '2025-03-08', event: '2025-03-07' }, 'en')).toBeUndefined();
  expect(describeDate({}, 'en')).toBeUndefined();
  expect(
    languages.flatMap((language) => [
      describeDate({ event: '2025-03-07' }, language),
      describeDate({ inferred: '2025-07/2025-12' }, language),
    ]),
  ).toMatchInlineSnapshot(`
    [
      "Tanggal terbit tidak diketahui; artikel ini memberitakan peristiwa pada 7 Maret 2025.",
      "Tanpa tanggal; Juli–Desember 2025 disimpulkan dari isinya.",
      "The date of publication is not known; the article reports an event of 7 March 2025.",
      "Undated; July–December 2025 is inferred from the text.",
    ]
  `);
});

test('a figure keeps with its number what limits it', () => {
  const figure = makeFigure({
    qualifier: 'nearly',
    status: 'plan',
    period: '2021/2024',
    group: 'poor-households',
    place: ['Văn Quan', 'Bình Gia'],
  });
  expect(languages.map((language) => figureInWords(figure, language))).toEqual([
    'hampir 922 rumah (rencana, rumah tangga miskin, Văn Quan, Bình Gia, 2021–2024)',
    'nearly 922 houses (plan, poor households, Văn Quan, Bình Gia, 2021–2024)',
  ]);
  expect(figureInWords(makeFigure(), 'en')).toBe('922 houses (actual)');
});

test('a figure is quoted as words of the source, or of the machine that translated it', () => {
  const described = [{}, read].map((fields) =>
    languages.map((language) => describeFigure(makeFigure(), 'Houses', source(fields), language)),
  );
  expect(described).toMatchInlineSnapshot(`
    [
      [
        "Angka: Houses, 922 rumah (realisasi); dalam sumbernya “922 rumah untuk rumah tangga miskin dan hampir miskin”.",
        "Figure: Houses, 922 houses (actual); in the source “922 rumah untuk rumah tangga miskin dan hampir miskin”.",
      ],
      [
        "Angka: Houses, 922 rumah (realisasi); dalam terjemahan mesin “922 rumah untuk rumah tangga miskin dan hampir miskin”.",
        "Figure: Houses, 922 houses (actual); in the machine translation “922 rumah untuk rumah tangga miskin dan hampir miskin”.",
      ],
    ]
  `);
});
