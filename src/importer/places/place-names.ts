import type { Commune, District } from '../../domain/gazetteer.ts';
import { presentProvince, type Province } from '../../domain/territory.ts';

/** Where the names of districts and communes are looked up. */
export interface PlaceNames {
  provinces: ReadonlyMap<string, Province>;
  districts: readonly District[];
  communes: readonly Commune[];
}

/** The names of the districts and communes on the territory of a province, past and present; none for null. */
export function placeNamesOf(
  province: string | null,
  { provinces, districts, communes }: PlaceNames,
): readonly string[] {
  const unit = province === null ? undefined : provinces.get(province);
  if (unit === undefined) return [];
  const present = presentProvince(unit, provinces);
  const territory = new Set([present.id, ...present.predecessors, unit.id]);
  const own = [...districts, ...communes].filter((place) => territory.has(place.province));
  return [...new Set(own.map(({ name }) => name))];
}
