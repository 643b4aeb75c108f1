import type { AddressNames } from './address-names.ts';
import { localVotes } from './local-votes.ts';
import type { WeighedMention } from './weigh-mentions.ts';

/** A unit with what speaks for its being an article's subject. */
export interface ScoredProvince {
  unit: string;
  score: number;
  /** Named where an article says what it is about: title, headings, first paragraphs, address. */
  front: boolean;
  /** Mentions of the province that count. */
  provinces: readonly WeighedMention[];
  /** Districts and communes in it, by their names as printed. */
  locals: readonly string[];
  localScore: number;
  inAddress: boolean;
  inHost: boolean;
}

/** A slug repeats the title; a provincial newspaper mostly, but not only, writes of its province. */
const addressWeights = { path: 4, host: 1 };
/** Communes of today hardly tell of a time in which three times as many existed, many of the same names. */
const communeWeights = { before: 0.4, after: 0.8 };

/** All units that an article may be about, the likeliest first. */
export function scoreProvinces(
  mentions: readonly WeighedMention[],
  unitOf: (group: string) => string,
  isFormer: boolean,
  address: AddressNames,
): ScoredProvince[] {
  const unitsOf = ({ groups }: WeighedMention) => [...new Set(groups.map(unitOf))];
  const provinces = mentions.filter(({ level, weight }) => level === 'province' && weight > 0);
  const locals = mentions
    .filter(({ level }) => level !== 'province')
    .map((mention) => ({ ...mention, weight: mention.weight * localWeight(mention, isFormer) }));
  const named = new Map<string, number>();
  for (const mention of provinces)
    for (const unit of unitsOf(mention)) named.set(unit, (named.get(unit) ?? 0) + mention.weight);
  const path = new Set(address.path.map(unitOf));
  const host = new Set(address.host.map(unitOf));
  const support = new Map(named);
  for (const unit of path)
    support.set(unit, (support.get(unit) ?? 0) + addressWeights.path / path.size);
  for (const unit of host) support.set(unit, (support.get(unit) ?? 0) + addressWeights.host);
  const votes = localVotes(locals, unitsOf, support);
  return [...new Set([...support.keys(), ...votes.keys()])]
    .map((unit) => {
      const own = provinces.filter((mention) => unitsOf(mention).includes(unit));
      const within = locals.filter((mention) => unitsOf(mention).includes(unit));
      const localScore = votes.get(unit) ?? 0;
      return {
        unit,
        score: (support.get(unit) ?? 0) + localScore,
        front:
          path.has(unit) ||
          [...own, ...within].some(({ front, role }) => front && role !== 'comparison'),
        provinces: own,
        locals: localScore > 0 ? [...new Set(within.map(({ text }) => text))] : [],
        localScore,
        inAddress: path.has(unit),
        inHost: host.has(unit),
      };
    })
    .toSorted((a, b) => b.score - a.score || (a.unit < b.unit ? -1 : 1));
}

function localWeight({ level }: WeighedMention, isFormer: boolean): number {
  if (level === 'district') return 1;
  return isFormer ? communeWeights.before : communeWeights.after;
}
