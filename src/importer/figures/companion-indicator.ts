import type { Status } from '../../domain/figure.ts';
import type { GrammarLanguage } from '../../domain/grammar/number-grammar.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { UnitId } from '../../domain/unit.ts';
import type { DecidedIndicator } from './decide-indicator.ts';
import type { DecidedStatus } from './decide-status.ts';
import { baseOfRecognized, changeOf, shareOf } from './indicator-links.ts';
import { relationCues } from './relation-cues.ts';
import type { Scene } from './scenes.ts';

/** The quantity before, as far as it has been decided. */
export interface Companion {
  scene: Scene;
  unit: UnitId | null;
  indicator: string;
  status: Status;
}

/**
 * The indicator of a quantity that no words of its own name, told from the quantity before it in the same sentence:
 * its share ("23,511 poor households, or 12.2%"), its running total, its change, the other end of a move ("from 12.2%
 * to 3.4%"), a second thing done by one verb, or the same in a clause built alike. Null where none of these holds.
 */
export function companionIndicator(
  text: string,
  { scene, unit, namesProgram }: Pick<Companion, 'scene' | 'unit'> & { namesProgram: boolean },
  before: Companion,
  {
    language,
    indicators,
  }: { language: GrammarLanguage; indicators: ReadonlyMap<string, Indicator> },
): DecidedIndicator | null {
  const isAssigned = before.indicator !== 'unassigned';
  if (unit === null || !isAssigned || before.scene.sentence !== scene.sentence) return null;
  const words = wordsBetween[language];
  const { start, end, numberStart } = scene.quantity;
  const gap = text.slice(before.scene.quantity.end, start);
  const own = text.slice(scene.window.start, scene.window.end);
  const allows = (indicator: string | undefined): indicator is string =>
    indicator !== undefined && (indicators.get(indicator)?.units.includes(unit) ?? false);
  const decide = (indicator: string | undefined, why: string) =>
    allows(indicator) ? { indicator, why } : null;

  if (
    gap.length < 60 &&
    (words.equals.test(gap) || /^(?:[\s,]*|[\s\p{L}]{0,30}\(\s*)$/u.test(gap))
  ) {
    const shared = decide(
      shareOf[before.indicator],
      'told as a share of the figure before, or the reverse',
    );
    if (shared) return shared;
  }
  if (words.total.test(own)) {
    const total = decide(
      baseOfRecognized[before.indicator],
      'the running total of the figure before',
    );
    if (total) return total;
  }
  const change =
    gap.length < 80 ? decide(changeOf[before.indicator], 'the change of the figure before') : null;
  if (change) return change;
  for (const { from, to, when } of pairs) {
    if (from.has(before.indicator) && when[language].test(text.slice(scene.window.start, end))) {
      const paired = decide(to, 'said with the figure before');
      if (paired) return paired;
    }
  }
  if (gap.length < 60 && words.arrives.test(gap)) {
    const level = decide(levelOf(before.indicator), 'the level that the change before arrives at');
    if (level && unit === 'percent') return level;
  }
  if (unit !== before.unit) return null;
  if (namesProgram && disbursed.has(before.indicator)) {
    return decide(before.indicator, 'told of another program than the figure before');
  }
  if (gap.length < 40 && words.arrives.test(gap)) {
    return decide(before.indicator, 'the other end of the move of the figure before');
  }
  const tail = (at: number) =>
    text
      .slice(at)
      .match(/^%?\s+(\p{L}+\s+\p{L}+)/u)?.[1]
      ?.toLowerCase();
  const alike = tail(scene.quantity.end);
  const isAlike = alike !== undefined && alike === tail(before.scene.quantity.end);
  return isAlike && numberStart - before.scene.quantity.end < 200
    ? decide(before.indicator, 'a clause built like the one before')
    : null;
}

/** The status of a part, which is that of its whole: of planned funds, "of which 2,900 billion" are planned as well. */
export function statusAsPart(
  text: string,
  scene: Scene,
  unit: UnitId | null,
  before: Companion | null,
  language: GrammarLanguage,
): DecidedStatus | null {
  if (before?.status !== 'plan' || before.unit !== unit) return null;
  if (before.scene.sentence !== scene.sentence) return null;
  const words = text.slice(before.scene.quantity.end, scene.quantity.start);
  const isJoined = words.length < 60 && wordsBetween[language].and.test(words);
  const isPart =
    relationCues[language].parts.test(words) || before.indicator === 'unassigned' || isJoined;
  return isPart ? { status: 'plan', why: 'a part of what is planned' } : null;
}

/** The second of two things done by one verb is new as well: "recognized 1 new rural village and 3 model villages". */
export function carryRecognition(
  text: string,
  decided: DecidedIndicator,
  scene: Scene,
  before: Companion | null,
  language: GrammarLanguage,
): DecidedIndicator {
  if (before?.scene.clause !== scene.clause || !before.indicator.endsWith('-recognized'))
    return decided;
  const fresh = Object.entries(baseOfRecognized).find(
    ([, total]) => total === decided.indicator,
  )?.[0];
  const gap = text.slice(before.scene.quantity.end, scene.quantity.start);
  const isJoined = gap.length < 60 && (wordsBetween[language].and.test(gap) || /,\s*$/.test(gap));
  return fresh !== undefined && isJoined
    ? { indicator: fresh, why: 'one verb for it and the figure before' }
    : decided;
}

function levelOf(change: string): string | undefined {
  return Object.entries(changeOf).find(([, own]) => own === change)?.[0];
}

const disbursed: ReadonlySet<string> = new Set([
  'finance-disbursed',
  'finance-disbursement-rate',
  'finance-disbursement-rate-investment',
  'finance-disbursement-rate-recurrent',
]);

/** What may follow a figure of these indicators, and the words that say so. */
const pairs: readonly {
  from: ReadonlySet<string>;
  to: string;
  when: Readonly<Record<GrammarLanguage, RegExp>>;
}[] = [
  {
    from: disbursed,
    to: 'finance-disbursement-rate-investment',
    when: {
      id: /(?:modal|dana|belanja) investasi/iu,
      en: /investment (?:capital|funds?|funding)/iu,
      vi: /vốn đầu tư/iu,
    },
  },
  {
    from: disbursed,
    to: 'finance-disbursement-rate-recurrent',
    when: {
      id: /(?:modal|dana|belanja) (?:modal )?(?:pelayanan publik|karier|karir|kerja|rutin|operasional|non-investasi)/iu,
      en: /(?:recurrent|career|non-business|public service|regular|operating)\s(?:\p{L}+\s)?(?:capital|funds?|funding|expenditure)/iu,
      vi: /(?:vốn|kinh phí) sự nghiệp|chi thường xuyên/iu,
    },
  },
  {
    from: new Set(['production-support-projects']),
    to: 'production-support-budget',
    when: {
      id: /anggaran|dukungan|dana/iu,
      en: /budget|support|funding|funds|capital/iu,
      vi: /kinh phí|ngân sách|hỗ trợ|vốn/iu,
    },
  },
  {
    from: new Set(['communication-conferences']),
    to: 'communication-participants',
    when: {
      id: /dengan|dihadiri|diikuti/iu,
      en: /with|attended|drawing/iu,
      vi: /với|cho|thu hút|có/iu,
    },
  },
];

const wordsBetween: Readonly<
  Record<GrammarLanguage, { equals: RegExp; total: RegExp; arrives: RegExp; and: RegExp }>
> = {
  id: {
    equals: /(?<!\p{L})(?:terhitung|setara|mencapai|atau|mencakup|sebesar|mewakili)(?!\p{L})/iu,
    total: /(?<!\p{L})(?:kumulatif|akumulasi|sehingga total|totalnya)(?!\p{L})/iu,
    arrives:
      /^[\s,]*(?:(?:pada\s+)?(?:tahun\s+)?\d{4}\s+)?(?:menjadi|ke|hingga|sampai|tinggal)(?!\p{L})/iu,
    and: /(?<!\p{L})(?:dan|serta)(?!\p{L})/iu,
  },
  en: {
    equals:
      /(?<!\p{L})(?:accounting for|equivalent to|equal to|or|representing|reaching|making up|which is)(?!\p{L})/iu,
    total:
      /(?<!\p{L})(?:cumulative\p{L}*|bringing the total|raising the total|in total|for a total)(?!\p{L})/iu,
    arrives: /^[\s,]*(?:(?:in\s+)?\d{4}\s+)?(?:to|down to|up to)(?!\p{L})/iu,
    and: /(?<!\p{L})and(?!\p{L})/iu,
  },
  vi: {
    equals: /(?<!\p{L})(?:chiếm|tương đương|đạt|bằng|tỷ lệ|tức)(?!\p{L})/iu,
    total: /(?<!\p{L})(?:lũy kế|luỹ kế|nâng tổng số|cộng dồn|tổng số)(?!\p{L})/iu,
    arrives: /^[\s,]*(?:(?:năm\s+)?\d{4}\s+)?(?:xuống|còn|lên|đến)(?!\p{L})/iu,
    and: /(?<!\p{L})và(?!\p{L})/iu,
  },
};
