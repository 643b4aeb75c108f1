import { presentProvince } from '../../domain/territory.ts';
import type { PlaceIndex } from './place-index.ts';

/** The names of the districts and communes on the territory of a province, past and present; none for null. */
export function placeNamesOf(province: string | null, index: PlaceIndex): readonly string[] {
  const unit = province === null ? undefined : index.provinces.get(province);
  if (unit === undefined) return [];
  const present = presentProvince(unit, index.provinces);
  const territory = [present.id, ...present.predecessors, unit.id];
  return [...new Set(territory.flatMap((id) => index.namesByProvince.get(id) ?? []))];
}
