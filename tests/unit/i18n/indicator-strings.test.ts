import { expect, test } from 'vitest';
import { languages, type Language } from '../../../src/domain/language.ts';
import { indicatorStrings } from '../../../src/i18n/indicator-strings.ts';

/** Every string made of numbers or names, made of some. */
function sentences(language: Language): string[] {
  const words = indicatorStrings[language];
  const { chart, table, difference, standard } = words;
  return [
    words.counted('12', '3'),
    words.summary('GRDP', '12'),
    words.ucum('%'),
    words.breaksOn(['2021', '2027']),
    ...[1, 1500].flatMap((n) => [
      words.undated(n),
      words.morePanels(n),
      words.years(n),
      words.months(n),
      words.days(n),
      words.mergers(n),
      chart.values(n),
      chart.places(n),
    ]),
    words.keptApart('x'),
    ...[difference.unit, difference.group, difference.everybody].map((say) => say('x')),
    difference.part('Bình Gia', 'Lạng Sơn'),
    difference.whole('Bình Gia'),
    difference.programs('x'),
    difference.length('4', '1'),
    words.together('4'),
    standard.since('2021'),
    standard.before('2021'),
    standard.across(['2021', '2027']),
    words.merged('Lào Cai', 'Lào Cai', ['Yên Bái'], '2025'),
    words.merged('Yên Bái', 'Lào Cai', ['Lào Cai'], '2025'),
    words.ended('X', 'Y', '2025'),
    words.former('Lào Cai'),
    chart.title('GRDP', 'VND'),
    chart.describe('12', '3', '2024'),
    chart.cloud('9'),
    chart.onlyCloud('9'),
    chart.merger('2025'),
    table.caption('GRDP'),
    table.cut('200', '900'),
  ];
}

test('every text of the indicator pages is there, without blanks at an edge, in every language', () => {
  for (const language of languages) {
    const texts = [...fixedTexts(indicatorStrings[language]), ...sentences(language)];
    expect(texts.filter((text) => text === '' || text !== text.trim())).toEqual([]);
    expect(texts.filter((text) => /undefined|NaN|\[object/.test(text))).toEqual([]);
  }
});

test('every string made of numbers or names is tried here', () => {
  const functions = (value: unknown): number =>
    typeof value === 'function'
      ? 1
      : typeof value === 'object' && value !== null
        ? Object.values(value).reduce<number>((sum, part) => sum + functions(part), 0)
        : 0;
  // Eight are tried with two numbers, one with two kinds of names.
  expect(sentences('id')).toHaveLength(functions(indicatorStrings.id) + 8 + 1);
  expect(functions(indicatorStrings.en)).toBe(functions(indicatorStrings.id));
});

test('a former unit is told from a present one of the same name, and from one of another', () => {
  const { merged } = indicatorStrings.en;
  expect(merged('Lào Cai', 'Lào Cai', ['Yên Bái'], '1 July 2025')).toBe(
    'The former Lào Cai is not the present one: it was merged with Yên Bái on 1 July 2025. No line joins the two.',
  );
  expect(merged('Kon Tum', 'Quảng Ngãi', ['Quảng Ngãi'], '1 July 2025')).toContain(
    'The former Kon Tum is not the present Quảng Ngãi',
  );
});

test('lists and numbers are those of the language', () => {
  expect(indicatorStrings.id.breaksOn(['2021', '2027'])).toContain('2021 dan 2027');
  expect(indicatorStrings.en.breaksOn(['2021', '2027'])).toContain('2021 and 2027');
  expect(indicatorStrings.id.chart.values(1500)).toBe('1.500 nilai');
  expect(indicatorStrings.en.chart.values(1)).toBe('1 value');
});

function fixedTexts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(fixedTexts)
    : [];
}
