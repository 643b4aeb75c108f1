import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupComparable, type Claim } from '../../../src/charts/comparable.ts';
import { describePanel, explainDifferences, type Names } from '../../../src/charts/panel-words.ts';
import { languages, type Language } from '../../../src/domain/language.ts';
import { anyClaims, claim, flow, level } from './sample-claims.ts';

const names: Names = { program: (id) => id, province: (id) => id.replace('vn-', '') };

/** Heading and reason of each panel; `common` is given twice so that its panel is the first. */
function words(others: Claim[], language: Language, indicator = flow) {
  const { panels } = groupComparable([claim(), claim(), ...others], indicator);
  return panels.map(({ comparability, differences }) => ({
    heading: describePanel(comparability, language, names),
    why: explainDifferences(
      differences,
      comparability,
      panels[0]?.comparability ?? comparability,
      language,
      names,
    ),
  }));
}

const reasons = (others: Claim[], language: Language, indicator = flow) =>
  words(others, language, indicator)
    .slice(1)
    .map(({ why }) => why);

test('each difference is said in plain words', () => {
  const others = [
    claim({ unit: 'VND/person/year' }),
    claim({ group: 'ethnic-minority' }),
    claim({ place: ['Văn Quan', 'Bình Gia'] }),
    claim({}, 'vn-lang-son', ['ntm-2021-2025']),
    claim({ period: '2021/2024' }),
    claim({ period: '2025-01/2025-06' }),
  ];
  expect(reasons(others, 'en').toSorted()).toMatchInlineSnapshot(`
    [
      "4 years together, not 1 year",
      "6 months, not 1 year",
      "only Bình Gia, Văn Quan, a part of lang-son",
      "only ethnic minorities",
      "other programs (ntm-2021-2025)",
      "other unit (VND per person a year)",
    ]
  `);
  expect(reasons(others, 'id').toSorted()).toMatchInlineSnapshot(`
    [
      "4 tahun sekaligus, bukan 1 tahun",
      "6 bulan, bukan 1 tahun",
      "hanya Bình Gia, Văn Quan, bagian dari lang-son",
      "hanya etnis minoritas",
      "programnya lain (ntm-2021-2025)",
      "satuannya lain (VND per orang per tahun)",
    ]
  `);
});

test('what the first panel leaves out is said of the others', () => {
  const first = [
    claim({ group: 'rural', place: ['Bình Gia'] }),
    claim({ group: 'rural', place: ['Bình Gia'] }),
  ];
  const { panels } = groupComparable([...first, claim()], flow);
  const [there, here] = panels.map(({ comparability }) => comparability);
  if (!there || !here) throw new Error('two panels were expected');
  expect(explainDifferences(['group', 'part'], here, there, 'en', names)).toBe(
    'not only rural; the whole unit, not only Bình Gia',
  );
});

test('panels on the sides of a change of definition have headings of their own', () => {
  const others = ['2020', '2028', '2019/2023'].map((period) => claim({ period }));
  expect(words(others, 'en', level).map(({ heading }) => heading)).toMatchInlineSnapshot(`
    [
      "Whole province · VND · standard in force since 31 December 2021",
      "Whole province · VND · standard in force since 1 January 2027",
      "Whole province · VND · standard before 31 December 2021",
      "Whole province · VND · 5 years together · standard in force since 31 December 2021",
    ]
  `);
  expect(words(others, 'id', { ...level, aggregation: 'flow' }).at(-1)).toMatchInlineSnapshot(`
    {
      "heading": "Seluruh provinsi · VND · 5 tahun sekaligus · melintasi perubahan standar pada 31 Desember 2021",
      "why": "5 tahun sekaligus, bukan 1 tahun; definisinya berubah di antaranya",
    }
  `);
});

test('no two panels of an indicator have the same heading, and each but the first says why', () => {
  fc.assert(
    fc.property(
      anyClaims,
      fc.constantFrom(flow, level),
      fc.constantFrom(...languages),
      (claims, indicator, language) => {
        const all = words(claims, language, indicator);
        expect(new Set(all.map(({ heading }) => heading)).size).toBe(all.length);
        expect(all.map(({ why }) => why === '')).toEqual(all.map((_, index) => index === 0));
      },
    ),
  );
});
