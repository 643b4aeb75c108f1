import { presentProvince, type Province } from '../domain/territory.ts';

/** What became of a former unit: with which others it was merged, into what, and when. */
export interface Merger {
  former: Province;
  present: Province;
  /** The other units that went into the present one. */
  others: readonly Province[];
  /** First day of the present unit, `YYYY-MM-DD`. */
  day: string;
}

/** The mergers that ended units of this list, in the order of the list. */
export function mergersOf(
  ids: readonly string[],
  provinces: ReadonlyMap<string, Province>,
): Merger[] {
  return ids.flatMap((id) => {
    const former = provinces.get(id);
    if (!former || former.validUntil === null) return [];
    const present = presentProvince(former, provinces);
    if (present.validFrom === null) return [];
    const others = present.predecessors.flatMap((other) =>
      other === id ? [] : (provinces.get(other) ?? []),
    );
    return [{ former, present, others, day: present.validFrom }];
  });
}
