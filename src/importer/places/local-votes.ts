import { foldedName, type WeighedMention } from './weigh-mentions.ts';

/** A district or commune as an article names it, however often. */
interface LocalName {
  name: string;
  weight: number;
  units: readonly string[];
}

/**
 * What the districts and communes that an article names add to the score of each unit. A name in one unit votes for
 * it. One that several units have votes only where other names support exactly one of them, or one far more than the
 * others; where nothing supports any, for the unit that explains more of the names than every other.
 */
export function localVotes(
  mentions: readonly WeighedMention[],
  unitsOf: (mention: WeighedMention) => readonly string[],
  provinceScores: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const names = localNames(mentions, unitsOf);
  const votes = new Map<string, number>();
  const add = (unit: string, weight: number) => votes.set(unit, (votes.get(unit) ?? 0) + weight);
  for (const { units, weight } of names) if (units.length === 1) add(units[0] ?? '', weight);
  const support = new Map(provinceScores);
  for (const [unit, weight] of votes) support.set(unit, (support.get(unit) ?? 0) + weight);
  const open = names.filter(({ units }) => units.length > 1);
  const isSupported = [...support.values()].some((score) => score > 0);
  const explained = isSupported ? support : coverage(open);
  for (const { units, weight } of open) {
    const unit = clearBest(units, explained);
    if (unit !== null) add(unit, weight);
  }
  return votes;
}

/** The key with the highest score among some, where it is half as high again as the next. */
function clearBest(keys: readonly string[], scores: ReadonlyMap<string, number>): string | null {
  const [best, second] = keys
    .map((key) => ({ key, score: scores.get(key) ?? 0 }))
    .toSorted((a, b) => b.score - a.score);
  if (!best || best.score <= 0) return null;
  return best.score >= 1.5 * (second?.score ?? 0) ? best.key : null;
}

function localNames(
  mentions: readonly WeighedMention[],
  unitsOf: (mention: WeighedMention) => readonly string[],
): LocalName[] {
  const names = new Map<string, LocalName>();
  for (const mention of mentions) {
    if (mention.level === 'province') continue;
    const name = foldedName(mention);
    const key = `${mention.level} ${name}`;
    const known = names.get(key);
    // Named again, a place says little more.
    const weight = known
      ? Math.max(known.weight, mention.weight) + 0.2 * Math.min(known.weight, mention.weight)
      : mention.weight;
    // Once its address is given, a name means that place throughout.
    const own = unitsOf(mention);
    const units = known && known.units.length <= own.length ? known.units : own;
    names.set(key, { name, weight, units });
  }
  return [...names.values()];
}

/** How many different names each unit has. */
function coverage(names: readonly LocalName[]): ReadonlyMap<string, number> {
  const known = new Map<string, Set<string>>();
  for (const { name, units } of names)
    for (const unit of units) known.set(unit, (known.get(unit) ?? new Set()).add(name));
  // One name alone cannot tell, however few units have it.
  return new Map([...known].map(([unit, { size }]) => [unit, size > 1 ? size : 0]));
}
