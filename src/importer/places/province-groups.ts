import { presentProvince, type Province } from '../../domain/territory.ts';
import type { PlaceEntry, PlaceIndex } from './place-index.ts';

/** A province as print names it, through all its changes: one name, the unit before the merger and the present one. */
export interface ProvinceGroup {
  /** The unit that bore the name before 1 July 2025. */
  before: Province;
  /** The unit to which that unit's territory belongs today. */
  present: Province;
}

/** The day on which 63 units became 34 and the districts ended: Resolution 202/2025/QH15 and the Law 72/2025/QH15. */
export const mergerDay = '2025-07-01';

/** All names of provinces, by the id of the unit that bore the name before the merger. */
export function provinceGroups({ provinces }: PlaceIndex): ReadonlyMap<string, ProvinceGroup> {
  const groups = new Map<string, ProvinceGroup>();
  for (const before of provinces.values())
    if (before.predecessors.length === 0)
      groups.set(before.id, { before, present: presentProvince(before, provinces) });
  return groups;
}

/** The groups that a place can belong to: one, but for communes of a merged province, which are the present unit's. */
export function groupsOfEntry(
  { level, province: id }: PlaceEntry,
  { provinces }: PlaceIndex,
): readonly string[] {
  const province = provinces.get(id);
  if (!province || province.predecessors.length === 0) return province ? [id] : [];
  if (level !== 'province') return province.predecessors;
  const namesake = province.predecessors.find(
    (old) => provinces.get(old)?.names.ascii === province.names.ascii,
  );
  return namesake === undefined ? [] : [namesake];
}
