import type { Group } from '../../domain/figure.ts';
import { unitKind } from '../../domain/unit-kind.ts';
import type { UnitId } from '../../domain/unit.ts';
import type { FoundPhrase } from '../../domain/phrases/find-phrases.ts';
import type { Scene, Stretch } from './scenes.ts';

/** The groups that a figure of poverty cannot have: its indicator says already that it counts the poor. */
const poor: ReadonlySet<Group | 'none'> = new Set<Group | 'none'>([
  'poor-households',
  'poor-and-near-poor-households',
]);

/**
 * The people or area that a quantity's own words name, when they name one; the names of programs, which hold such
 * words, do not count. `unit` is what the quantity counts: "300 poor households" are the figure, not its group.
 */
export function decideGroup(
  { quantity, window }: Scene,
  words: readonly FoundPhrase<Group | 'none'>[],
  { names, indicator, unit }: { names: readonly Stretch[]; indicator: string; unit: UnitId },
): Group | null {
  const isOfName = ({ start, end }: Stretch) =>
    names.some((name) => name.start <= start && end <= name.end);
  const isOwn = ({ start, end, meaning }: FoundPhrase<Group | 'none'>) => {
    if (start < window.start || end > window.end || meaning === 'none') return false;
    if (isOfName({ start, end })) return false;
    const countsThem = unit === 'households' && start < quantity.end && end > quantity.start - 1;
    // "tỷ lệ hộ nghèo" is the name of a rate.
    const isPoverty =
      indicator.startsWith('poverty-') || unit === 'households' || unitKind(unit) === 'rate';
    return !countsThem && !(poor.has(meaning) && isPoverty);
  };
  const groups = new Set(
    words.filter(isOwn).flatMap(({ meaning }) => (meaning === 'none' ? [] : [meaning])),
  );
  const [group] = groups;
  return group !== undefined && groups.size === 1 ? group : null;
}
