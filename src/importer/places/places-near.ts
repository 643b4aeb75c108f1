import type { PlaceMention } from './find-places.ts';

/** A place further from a quantity than this many characters is hardly the quantity's place. */
const reach = 80;

/** The districts and communes that a text names, without names that are part of another. */
export function localMentions(mentions: readonly PlaceMention[]): PlaceMention[] {
  return mentions.filter(({ level, context }) => level !== 'province' && context === undefined);
}

/**
 * The districts and communes that stand nearest to a stretch of their text, to be proposed as a figure's place: the
 * nearest and all that share its list and level. A figure mostly follows its place,
 * so one behind it counts as twice as far.
 */
export function placesNear(
  mentions: readonly PlaceMention[],
  start: number,
  end: number,
): PlaceMention[] {
  const locals = localMentions(mentions);
  const [nearest] = locals
    .map((mention) => ({ mention, distance: distanceTo(mention, start, end) }))
    .filter(({ distance }) => distance <= reach)
    .toSorted((a, b) => a.distance - b.distance);
  if (!nearest) return [];
  const { list, level } = nearest.mention;
  return locals.filter((mention) => mention.list === list && mention.level === level);
}

function distanceTo(mention: PlaceMention, start: number, end: number): number {
  return mention.end <= start ? start - mention.end : 2 * Math.max(0, mention.start - end);
}
