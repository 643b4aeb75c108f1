import type { GrammarLanguage } from '../../domain/grammar/number-grammar.ts';
import { namesInAddress } from './address-names.ts';
import { explainDecision } from './explain-decision.ts';
import type { PlaceIndex } from './place-index.ts';
import { provinceGroups, type ProvinceGroup } from './province-groups.ts';
import { readEra } from './read-era.ts';
import { scoreProvinces, type ScoredProvince } from './score-provinces.ts';
import { weighMentions, type ArticleText, type WeighedMention } from './weigh-mentions.ts';

/** What is known of an article when its province is asked for. */
export interface ProvinceQuestion {
  /** In the order of the article. */
  texts: readonly ArticleText[];
  /** EDTF; left out where the date is unknown. */
  date?: string;
  language: GrammarLanguage;
  index: PlaceIndex;
  url?: string;
  /** The outlet that printed it, such as "Báo Lào Cai". */
  publisher?: string;
}

/** A province that an article names. */
export interface ProvinceMention {
  id: string;
  role: 'subject' | 'mentioned';
  textIndex: number;
  /** UTF-16 offsets in that text. */
  start: number;
  end: number;
  text: string;
}

/** The province that an article is about. */
export interface ProvinceDecision {
  /** Null where nothing is clear. */
  province: string | null;
  /** Why, for the curator. */
  why: string;
  /** The present unit of a province that ended. */
  successor?: string;
  mentions: ProvinceMention[];
}

/** National words make one example of a province in the middle of an article no subject. */
const national =
  /(?<![\p{L}\p{M}])(?:seluruh negeri|secara nasional|di seluruh vietnam|nationwide|across the country|whole country|cả nước|toàn quốc|perdana menteri|prime minister|thủ tướng|majelis nasional|national assembly|quốc hội|63 provinsi|34 provinsi|63 provinces|34 provinces|63 tỉnh|34 tỉnh)(?![\p{L}\p{M}])/iu;

/** A provincial newspaper does not name its province where it speaks of it so. */
const ofOneProvince =
  /(?<![\p{L}\p{M}])(?:the (?:whole |entire )?province|province-wide|seluruh provinsi|provinsi (?:ini|tersebut)|toàn tỉnh|tỉnh ta|trong tỉnh|địa bàn tỉnh)(?![\p{L}\p{M}])/iu;

/**
 * Decides which province an article is about: the one that its title, first paragraphs, address, institutions and
 * districts speak of, not one that is only named as an origin, a venue, a neighbor or an example. Gives the unit
 * that existed on the article's date, or at the time of which its words speak where the date does not tell; null,
 * with the reason, where several provinces count alike or none counts enough.
 */
export function decideProvince(question: ProvinceQuestion): ProvinceDecision {
  const { texts, date, language, index, url, publisher } = question;
  const groups = provinceGroups(index);
  const mentions = weighMentions(texts, index, language);
  const era = readEra(
    date,
    texts.map(({ text }) => text),
    language,
    tracesOf(mentions, groups),
  );
  const isFormer = era.side === 'before';
  const unitOf = (group: string) => {
    const { before, present } = groups.get(group) ?? {};
    return (isFormer ? before?.id : present?.id) ?? group;
  };
  const address = namesInAddress(url, index, publisher);
  const ranking = scoreProvinces(mentions, unitOf, isFormer, address);
  const says = (words: RegExp) => texts.some(({ text }) => words.test(text.normalize('NFC')));
  const verdict = judge(ranking, {
    isNational: says(national),
    isOfOne: ranking.length === 1 && says(ofOneProvince),
  });
  const province = verdict.clear ? (ranking[0]?.unit ?? null) : null;
  const successor = province === null ? null : (index.provinces.get(province)?.successor ?? null);
  return {
    province,
    why: explainDecision({ ranking, province, reason: verdict.reason, era, index, groups }),
    ...(successor !== null && { successor }),
    mentions: mentions
      .filter(isProvince)
      .map(({ groups: [group = ''], textIndex, start, end, text }) => {
        const id = unitOf(group);
        return { id, role: id === province ? 'subject' : 'mentioned', textIndex, start, end, text };
      }),
  };
}

function judge(
  [first, second]: readonly ScoredProvince[],
  { isNational, isOfOne }: { isNational: boolean; isOfOne: boolean },
): { clear: boolean; reason: string } {
  if (!first) return { clear: false, reason: 'no province, district or commune is named' };
  const least = first.inHost && isOfOne ? 1 : 1.7;
  if (first.score < (isNational && !first.front ? 6 : least))
    return { clear: false, reason: 'no province is named prominently enough' };
  if (second && first.score < 1.5 * second.score)
    return { clear: false, reason: 'several provinces count nearly alike' };
  return { clear: true, reason: '' };
}

function isProvince({ level, context }: WeighedMention): boolean {
  return level === 'province' && (context === undefined || context === 'institution');
}

function tracesOf(
  mentions: readonly WeighedMention[],
  groups: ReadonlyMap<string, ProvinceGroup>,
): Parameters<typeof readEra>[3] {
  const ended = mentions
    .filter(({ level, typed, context }) => level === 'province' && typed && !context)
    .flatMap(({ groups: names }) => names.map((name) => groups.get(name)))
    .filter(
      (group) => group !== undefined && group.before.names.ascii !== group.present.names.ascii,
    )
    .map((group) => group?.before.names.vi ?? '');
  return {
    districts: new Set(namesAt(mentions, 'district')).size,
    communes: new Set(namesAt(mentions, 'commune')).size,
    endedProvinces: [...new Set(ended)],
  };
}

function namesAt(mentions: readonly WeighedMention[], wanted: WeighedMention['level']): string[] {
  return mentions.filter(({ level }) => level === wanted).map(({ text }) => text);
}
