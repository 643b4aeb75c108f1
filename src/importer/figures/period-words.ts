import type { GrammarLanguage } from '../../domain/grammar/number-grammar.ts';

/** How a language names times. All sources are regular expressions that ignore case. */
export interface PeriodWords {
  /** Names of the months from January. */
  months: readonly string[];
  /** Right before a month that is named without its year: "akhir November". */
  beforeMonth: string;
  /** Words that may stand before a year: "tahun 2024". */
  year: string;
  /** The first months of a year: groups are how many, then the year if it is said. */
  firstMonths: string;
  /** The last months of a year, with the same groups. */
  lastMonths: string;
  /** A quarter: groups are its number, then the year if it is said. */
  quarter: string;
  /** A half: groups are which, then the year if it is said. */
  half: string;
  /** Two years: groups are the first and the last. */
  span: string;
  /** Number words and ordinals in those groups. */
  numbers: Readonly<Record<string, number>>;
  /** Up to the day of the report. */
  now: string;
  thisYear: string;
  lastYear: string;
  nextYear: string;
  /** Right before a date up to which something is counted. */
  until: string;
  /** Right before a time with which something is compared, or to which it is moved. */
  compared: string;
  /** Right before a year since which something goes on. */
  since: string;
}

const year = '((?:19|20)\\d{2})';

export const periodWords: Readonly<Record<GrammarLanguage, PeriodWords>> = {
  id: {
    months: [
      'januari',
      'februari',
      'maret',
      'april',
      'mei',
      'juni',
      'juli',
      'agustus',
      'september',
      'oktober',
      'november|nopember',
      'desember',
    ],
    beforeMonth: '(?:akhir|awal|pertengahan|bulan)\\s+(?:bulan\\s+)?',
    year: '(?:tahun\\s+)?',
    firstMonths: `(\\d{1,2}|tiga|enam|sembilan|sepuluh|sebelas)\\s+bulan\\s+(?:pertama|awal)(?:\\s+(?:di\\s+)?(?:tahun\\s+)?${year})?`,
    lastMonths: `(\\d{1,2}|tiga|enam)\\s+bulan\\s+terakhir(?:\\s+(?:tahun\\s+)?${year})?`,
    quarter: `(?:kuartal|triwulan)\\s+(?:ke-?)?(iv|i{1,3}|[1-4]|pertama|kedua|ketiga|keempat)(?:[\\s/-]+(?:tahun\\s+)?${year})?`,
    half: `(?:semester|paruh)\\s+(i{1,2}|[12]|pertama|kedua)(?:[\\s/-]+(?:tahun\\s+)?${year})?`,
    span: `(?:dari\\s+)?(?:tahun\\s+)?${year}\\s+(?:hingga|sampai|dan)\\s+(?:tahun\\s+)?${year}`,
    numbers: {
      tiga: 3,
      enam: 6,
      sembilan: 9,
      sepuluh: 10,
      sebelas: 11,
      pertama: 1,
      kedua: 2,
      ketiga: 3,
      keempat: 4,
    },
    now: '(?:hingga|sampai)\\s+(?:saat ini|sekarang|kini)|hingga kini|saat ini|sejauh ini',
    thisYear: 'tahun ini',
    lastYear: 'tahun (?:lalu|sebelumnya)',
    nextYear: 'tahun (?:depan|mendatang)',
    until: '(?:hingga|sampai(?: dengan)?|per|pada|tanggal|akhir)',
    compared:
      '(?:dibanding(?:kan)?(?: dengan)?|daripada|terhadap|ke)(?:\\s+(?:akhir|awal|periode yang sama|bulan))*',
    since: '(?:sejak|mulai)(?:\\s+(?:awal|akhir))?',
  },
  en: {
    months: [
      'january|jan\\.?',
      'february|feb\\.?',
      'march|mar\\.?',
      'april|apr\\.?',
      'may',
      'june|jun\\.?',
      'july|jul\\.?',
      'august|aug\\.?',
      'september|sept?\\.?',
      'october|oct\\.?',
      'november|nov\\.?',
      'december|dec\\.?',
    ],
    beforeMonth: '(?:(?:end|middle|beginning)\\s+of|end|late|early|mid|in)[\\s-]+',
    year: '(?:the year\\s+)?',
    firstMonths: `first\\s+(\\d{1,2}|three|six|nine|ten|eleven)\\s+months(?:\\s+of)?(?:\\s+(?:the\\s+year|${year}))?`,
    lastMonths: `last\\s+(\\d{1,2}|three|six)\\s+months\\s+of(?:\\s+(?:the\\s+year|${year}))?`,
    quarter: `(?:q([1-4])|(first|second|third|fourth)\\s+quarter)(?:\\s*(?:of|/|-)?\\s*${year})?`,
    half: `(first|second)\\s+half(?:\\s+of(?:\\s+(?:the\\s+year|${year}))?)?`,
    span: `(?:from\\s+|between\\s+)?${year}\\s+(?:to|and|through|until)\\s+${year}`,
    numbers: {
      three: 3,
      six: 6,
      nine: 9,
      ten: 10,
      eleven: 11,
      first: 1,
      second: 2,
      third: 3,
      fourth: 4,
    },
    now: 'so far|to date|up to now|until now|currently|at present|as of now|by now',
    thisYear: 'this year',
    lastYear: 'last year|the previous year|the year before',
    nextYear: 'next year',
    until:
      '(?:as of|as at|by|until|up to|to|through|on)(?:\\s+the\\s+end\\s+of|\\s+end-?of|\\s+late)?',
    compared:
      '(?:compared (?:with|to)|against|than(?: in)?|from(?: the)?|over|into|carried over to)(?:\\s+(?:the\\s+)?(?:end|start|beginning|same period) of)*',
    since: '(?:since)(?:\\s+(?:the\\s+)?(?:beginning|start|end) of|\\s+(?:early|late))?',
  },
  vi: {
    months: Array.from({ length: 12 }, (_, month) => `tháng\\s+0?${month + 1}(?!\\d)`),
    beforeMonth: '(?:(?:hết|đầu|cuối|giữa|trong|đến)\\s+)',
    year: '(?:năm\\s+)?',
    firstMonths: `(\\d{1,2}|ba|sáu|chín|mười)\\s+tháng\\s+đầu(?:\\s+năm)?(?:\\s+${year})?`,
    lastMonths: `(\\d{1,2}|ba|sáu)\\s+tháng\\s+cuối(?:\\s+năm)?(?:\\s+${year})?`,
    quarter: `quý\\s+(iv|i{1,3}|[1-4])(?:\\s*[/-]\\s*|\\s+năm\\s+|\\s+)?${year}?`,
    half: `nửa\\s+(đầu|cuối)(?:\\s+năm)?(?:\\s+${year})?`,
    span: `(?:từ\\s+)?(?:năm\\s+)?${year}\\s+(?:đến|tới|và)\\s+(?:hết\\s+)?(?:năm\\s+)?${year}`,
    numbers: { ba: 3, sáu: 6, chín: 9, mười: 10, đầu: 1, cuối: 2 },
    now: '(?:cho |tính )?(?:đến|tới) (?:nay|thời điểm này)|hiện nay|hiện tại|hiện có|hiện(?= toàn| cả)',
    thisYear: 'năm nay',
    lastYear: 'năm (?:ngoái|trước)',
    nextYear: 'năm (?:tới|sau)',
    until: '(?:tính đến|đến|tới|hết|đến hết|trước|ngày|cuối)(?:\\s+(?:hết|cuối|ngày|hết ngày))*',
    compared: '(?:so với|sang|qua)(?:\\s+(?:cuối|đầu|cùng kỳ|đầu kỳ|giai đoạn))*',
    since: '(?:từ|kể từ)(?:\\s+(?:đầu|cuối))?',
  },
};
