import type { GrammarLanguage } from '../../domain/grammar/number-grammar.ts';
import { findPlaces, type PlaceMention } from './find-places.ts';
import { foldWord } from './fold-word.ts';
import { rolesOf, type MentionRole } from './mention-role.ts';
import type { PlaceIndex } from './place-index.ts';
import { groupsOfEntry } from './province-groups.ts';

/** What a text is within its article. */
export const textRoles = ['title', 'heading', 'text', 'caption', 'dateline', 'source'] as const;
export type TextRole = (typeof textRoles)[number];

/** One text of an article. */
export interface ArticleText {
  role: TextRole;
  text: string;
}

/** A mention with how much it says of the article's subject. */
export interface WeighedMention extends PlaceMention {
  textIndex: number;
  textRole: TextRole;
  /** In the title, a heading, the first two paragraphs: where an article says what it is about. */
  front: boolean;
  role: MentionRole;
  /** Provinces it can belong to, as ids of the units before the merger; none where its address refutes them all. */
  groups: readonly string[];
  weight: number;
}

const roleWeights: Readonly<Record<MentionRole, number>> = {
  institution: 1.6,
  plain: 1,
  origin: 0.3,
  donor: 0.3,
  comparison: 0.2,
  neighbor: 0.2,
  venue: 0.15,
};

const textWeights: Readonly<Record<TextRole, number>> = {
  title: 5,
  heading: 1.5,
  text: 1,
  caption: 0.5,
  dateline: 0.3,
  source: 0.2,
};

/** From the widest to the narrowest. */
const levels: readonly PlaceMention['level'][] = ['province', 'district', 'commune'];
/** What parts two places that are not one within the other. */
const notAddress = /[.;!?]|\s(?:dan|and|và|dengan|with|với)\s/u;

/** The first paragraphs say more; after them each counts alike. */
const paragraphWeights = [2.5, 1.5, 1.2];

/** Finds the places in all texts of an article and weighs each by where and how it stands. */
export function weighMentions(
  texts: readonly ArticleText[],
  index: PlaceIndex,
  language: GrammarLanguage,
): WeighedMention[] {
  let paragraph = 0;
  const all = texts.flatMap(({ role: textRole, text }, textIndex) => {
    const mentions = findPlaces(text, index, language);
    const roles = rolesOf(text, mentions, language, foldedName);
    const place = textRole === 'text' ? (paragraphWeights[paragraph] ?? 1) : textWeights[textRole];
    const front =
      textRole === 'title' || textRole === 'heading' || (textRole === 'text' && paragraph < 2);
    if (textRole === 'text') paragraph += 1;
    const counts = countBy(mentions, ({ list, level }) => `${list} ${level}`);
    const seen = new Map<string, number>();
    const weighed = mentions.map((mention, at) => {
      const groups = [
        ...new Set(mention.candidates.flatMap((entry) => groupsOfEntry(entry, index))),
      ];
      const role = roles[at] ?? 'plain';
      const name = `${mention.level} ${foldedName(mention)}`;
      const earlier = seen.get(name) ?? 0;
      seen.set(name, earlier + 1);
      const listed = counts.get(`${mention.list} ${mention.level}`) ?? 1;
      const weight =
        place * roleWeights[role] * ownWeight(mention, listed) * (earlier > 5 ? 0 : 0.5 ** earlier);
      return { ...mention, textIndex, textRole, front, role, groups, weight };
    });
    return weighed.map((mention, at) => withinNext(text, mention, weighed[at + 1]));
  });
  return withBareNames(withoutNamesakes(all), texts);
}

/**
 * In an address the wider place tells which of its namesakes a narrower one is: "xã Tân Thành, tỉnh Lạng Sơn". Where
 * it has none of that name, the gazetteer lacks the place, and its namesakes elsewhere must not count.
 */
function withinNext(
  text: string,
  mention: WeighedMention,
  next: WeighedMention | undefined,
): WeighedMention {
  if (!next || next.context || levels.indexOf(next.level) >= levels.indexOf(mention.level))
    return mention;
  const between = text.slice(mention.end, Math.min(next.start, mention.end + 30));
  if (between.length > 25 || notAddress.test(between)) return mention;
  const groups = mention.groups.filter((group) => next.groups.includes(group));
  return { ...mention, groups };
}

/**
 * A bare name that the article elsewhere gives as a district or commune of another province, and never as a
 * province, hardly means the province: Quảng Ninh, where the text tells of the district in Quảng Bình.
 */
function withoutNamesakes(mentions: readonly WeighedMention[]): WeighedMention[] {
  // Per name, where its typed mentions can lie; the name itself is one of these where it is typed as a province.
  const typed = new Map<string, Set<string>>();
  for (const mention of mentions) {
    if (!mention.typed) continue;
    const name = foldedName(mention);
    const groups = typed.get(name) ?? new Set();
    for (const group of mention.groups) groups.add(group);
    typed.set(name, groups);
  }
  return mentions.map((mention) => {
    const elsewhere = mention.typed ? undefined : typed.get(foldedName(mention));
    const isDoubtful =
      elsewhere !== undefined && !mention.groups.some((group) => elsewhere.has(group));
    return isDoubtful ? { ...mention, weight: mention.weight * 0.2 } : mention;
  });
}

/**
 * Where a district or commune is once named as such, its bare name in the title or in front of the text speaks of it
 * too: that adds to the first of its mentions.
 */
function withBareNames(
  mentions: readonly WeighedMention[],
  texts: readonly ArticleText[],
): WeighedMention[] {
  let paragraph = 0;
  const fronts = texts.flatMap(({ role, text }) => {
    const weight = role === 'text' ? paragraphWeights[paragraph++] : textWeights[role];
    const isFront = role === 'title' || (role === 'text' && weight !== undefined);
    return isFront && weight !== undefined ? [{ weight, words: ` ${foldedText(text)} ` }] : [];
  });
  const seen = new Set<string>();
  return mentions.map((mention) => {
    const name = foldedName(mention);
    if (mention.level === 'province' || mention.context || seen.has(name)) return mention;
    seen.add(name);
    const added = fronts
      .filter(({ words }) => words.includes(` ${name} `))
      .map(({ weight }) => weight * ownWeight(mention, 1));
    const weight = Math.max(mention.weight, ...added);
    return weight === mention.weight ? mention : { ...mention, weight, front: true };
  });
}

/** A mention's name without marks. */
export function foldedName({ text }: PlaceMention): string {
  return foldedText(text);
}

function foldedText(text: string): string {
  return text
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '')
    .map(foldWord)
    .join(' ');
}

function ownWeight({ level, typed, context }: PlaceMention, listed: number): number {
  if (context !== undefined) return context === 'institution' ? 0.1 : 0;
  if (level !== 'province') return 0.7;
  // One of many provinces in a row is an example; one of two may be half the subject.
  return (typed ? 1.3 : 1) * (listed > 2 ? 1 / listed : listed > 1 ? 0.7 : 1);
}

function countBy<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
  return counts;
}
