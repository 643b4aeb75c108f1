/**
 * The list that more than half of the lists are, whatever the order in them; null where none is. Said once, it
 * need not be said with each.
 */
export function mostCommonList(lists: readonly (readonly string[])[]): readonly string[] | null {
  const groups = Map.groupBy(lists, (list) => list.toSorted().join(' '));
  return [...groups.values()].find((group) => group.length * 2 > lists.length)?.[0] ?? null;
}

/** Whether two lists hold the same, whatever the order. */
export function sameMembers(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((member) => b.includes(member));
}
