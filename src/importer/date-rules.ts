import { anyOf, lexiconOf, wordEnd, wordStart } from '../domain/grammar/lexicon.ts';
import { monthNames } from '../domain/grammar/month-names.ts';
import type { GrammarLanguage } from '../domain/grammar/number-grammar.ts';
import { dateWords } from './date-words.ts';

/**
 * How one language writes dates and periods: expressions in order of precedence, with the groups `d m y` for a date,
 * `d2 y2` for the other end, `q` for a quarter, `half` for a half, `first` or `last` for so many months of a year. All
 * white space in them is bounded, so that reading stays linear.
 */
export function dateRules(language: GrammarLanguage): readonly RegExp[] {
  return rules[language];
}

/** A month, a quarter, a half or a number of months as a figure, whatever stands for it in the text. */
export function ordinalOf(words: string, language: GrammarLanguage): number | null {
  const bare = words.toLowerCase().replace(/\.$/, '').replaceAll(/\s+/g, ' ');
  if (/^\d+$/.test(bare)) return Number(bare);
  return tables[language].get(bare) ?? null;
}

const D = '(?:0?[1-9]|[12]\\d|3[01])';
const Y = '(?:19|20)\\d{2}';
const years = `(?<y>${Y})`;
// Not a piece of a longer number: 1.7/3, 7/3.5, 7/3/2, 7/3%.
const before = '(?<![\\p{L}\\p{M}\\p{N}]|\\d[.,/-])';
const after = '(?![\\p{L}\\p{M}\\p{N}]|[.,/-]\\d|\\s?%)';

function compile(language: GrammarLanguage): RegExp[] {
  return [
    ...common(language),
    ...byLanguage[language](),
    ...periods(language),
    yearAlone(language),
  ].map(
    (source) => new RegExp(source.replaceAll('~', '\\s{0,3}').replaceAll('_', '\\s{1,3}'), 'giu'),
  );
}

function common(language: GrammarLanguage): string[] {
  const { dayCues } = dateWords[language];
  return [
    `${before}(?<y>${Y})-(?<m>0[1-9]|1[0-2])-(?<d>0[1-9]|[12]\\d|3[01])(?!\\d|-\\d)`,
    `${before}(?<d>${D})(?:~[-–]~(?<d2>${D}))?([/.-])(?<m>0?[1-9]|1[0-2])\\3${years}(?!\\d|[/-]\\d)`,
    `${before}(?<d>${D})_/_(?<m>0?[1-9]|1[0-2])_/_${years}${after}`,
    `(?<=\\()(?<d>${D})[/-](?<m>0?[1-9]|1[0-2])(?=\\))`,
    `(?<=${wordStart}(?:${spaced(dayCues)})[\\s(]{1,3}(?:${language === 'vi' ? 'ngày_' : ''})?)(?<d>${D})(?:~[-–]~(?<d2>${D}))?[/.-](?<m>0?[1-9]|1[0-2])${after}`,
  ];
}

// "giai đoạn 2021-2025", "2021/2025", "2021-25"; then a month of a year in figures.
function periods(language: GrammarLanguage): string[] {
  const { year, quarter, half, ordinals, counts } = dateWords[language];
  const ofYear = `(?:(?:[/-]|_|,_)(?:of_)?(?:${spaced(year)}_)?${years})?`;
  const order = `(?:\\d|[iv]{1,3}|${ordinals.join('|')})`;
  const count = `(?:\\d{1,2}|${counts.join('|')})`;
  const numbers = {
    id: [
      `${before}(?:${quarter})_(?:ke-)?(?<q>${order})${ofYear}${after}`,
      `${before}(?:${half})_(?:ke-)?(?<half>\\d|[iv]{1,3}|pertama|kedua)${ofYear}${after}`,
      `${before}(?<first>${count})_bulan_(?:pertama|awal)${ofYear}${after}`,
      `${before}(?<last>${count})_bulan_terakhir${ofYear}${after}`,
    ],
    en: [
      `${before}(?<q>${order})_${quarter}${ofYear}${after}`,
      `${before}(?<half>first|second)_half${ofYear}${after}`,
      `${before}first_(?<first>${count})_months${ofYear}${after}`,
      `${before}last_(?<last>${count})_months_(?:of_)${years}${after}`,
    ],
    vi: [
      `${before}${quarter}_(?<q>${order})${ofYear}${after}`,
      `${before}${half}_(?<half>đầu|cuối)${ofYear}${after}`,
      `${before}(?<first>${count})_tháng_đầu${ofYear}${after}`,
      `${before}(?<first>${count})_tháng_năm_${years}${after}`,
      `${before}(?<last>${count})_tháng_cuối${ofYear}${after}`,
    ],
  };
  return [
    `${before}q(?<q>[1-4])(?:[/-]|_)${years}${after}`,
    ...numbers[language],
    `${before}(?<y>${Y})~[-–—/]~(?<y2>${Y}|\\d{2}(?![./]))${after}`,
    `${before}(?:${language === 'vi' ? 'tháng_' : 'bulan_|month_'})?(?<m>0?[1-9]|1[0-2])[/-]${years}${after}`,
  ];
}

const byLanguage: Readonly<Record<GrammarLanguage, () => string[]>> = {
  id: () => [
    `${before}(?:tanggal_)?(?<d>${D})(?:~(?:[-–]|${spaced(dateWords.id.to)}|dan)~(?<d2>${D}))?_(?<m>${named('id')})(?:_(?:tahun_)?${years})?${after}`,
    `${before}(?:bulan_)?(?<m>${named('id')})_(?:tahun_)?${years}${after}`,
    `${before}(?:bulan_)?(?<m>${anyOf(monthNames.id.flat())})${after}`,
  ],
  en: () => {
    const day = (name: string) => `(?<${name}>${D})(?:st|nd|rd|th)?`;
    const other = `(?:~(?:[-–]|to|and)~${day('d2')})?`;
    return [
      `${before}${day('d')}${other}_(?:of_)?(?<m>${named('en')})(?:,?_${years})?${after}`,
      `${before}(?<m>${named('en')})_${day('d')}${other}(?:,?_${years})?${after}`,
      // "Update: December, 12/2024", as the English paper of the news agency prints it.
      `${before}(?<m>${anyOf(monthNames.en.flat())}),_(?<d>${D})/${years}${after}`,
      `${before}(?<m>${named('en')})(?:,|_of)?_${years}${after}`,
      `(?<=${wordStart}(?:${spaced(dateWords.en.monthCues)})~)(?<m>${anyOf(monthNames.en.flat())})${after}`,
    ];
  },
  vi: () => {
    const month = `(?<m>0?[1-9]|1[0-2]|${named('vi')})`;
    return [
      `${before}(?:ngày|mùng|mồng)_(?<d>${D})(?:~(?:[-–,]|và|đến)~(?:ngày_)?(?<d2>${D}))?~(?:tháng_|[/.-])${month}(?:(?:,?_năm_|[/.-])${years})?${after}`,
      `${before}(?<d>${D})_tháng_${month}_năm_${years}${after}`,
      `${before}tháng_${month}(?:~[/.-]~|,?_năm_|_)${years}${after}`,
      `${before}tháng_${month}${after}`,
    ];
  },
};

/** A year without a month, unless a unit makes it a number of things. */
function yearAlone(language: GrammarLanguage): string {
  const { year } = dateWords[language];
  const { units, scales } = lexiconOf(language);
  const counted = `(?!~(?:${units.source}|${scales.source})${wordEnd})`;
  return `${before}(?:(?:${spaced(year)})_${years}${after}|(?<!\\d[-–—])(?<alone>${Y})${after}${counted})`;
}

function named(language: GrammarLanguage): string {
  const short = dateWords[language].shortMonths.map((month) => `${month}\\.?`);
  return [anyOf(monthNames[language].flat()), ...short].join('|');
}

function spaced(source: string): string {
  return source.replaceAll(' ', '_');
}

function tableOf(language: GrammarLanguage): Map<string, number> {
  const { shortMonths, ordinals, counts } = dateWords[language];
  const numbered = (lists: readonly (readonly string[])[]) =>
    lists.flatMap((words, index) => words.map((word): [string, number] => [word, index + 1]));
  return new Map([
    ...numbered([['i'], ['ii'], ['iii'], ['iv']]),
    ...numbered(counts.map((word) => [word])),
    ...numbered(ordinals.map((words) => words.split('|'))),
    ...numbered(shortMonths.map((word) => (word === 'sept?' ? ['sep', 'sept'] : [word]))),
    ...numbered(monthNames[language]),
  ]);
}

const tables: Readonly<Record<GrammarLanguage, ReadonlyMap<string, number>>> = {
  id: tableOf('id'),
  en: tableOf('en'),
  vi: tableOf('vi'),
};
const rules: Readonly<Record<GrammarLanguage, readonly RegExp[]>> = {
  id: compile('id'),
  en: compile('en'),
  vi: compile('vi'),
};
