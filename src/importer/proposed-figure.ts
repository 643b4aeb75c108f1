import type { Figure, Group, Status } from '../domain/figure.ts';
import type { Quantity } from '../domain/quantity.ts';
import type { UnitId } from '../domain/unit.ts';
import type { PlacedText } from './placed-text.ts';

/** A quantity of an article as the figure that it is taken for. */
export interface ProposedFigure {
  /** Part of a permanent address: kebab-case, unique in the article. Mentions of one figure share it. */
  id: string;
  /** The text that holds it: one of the article's own objects, and the quantity with offsets in it. */
  in: PlacedText;
  quantity: Quantity;
  /** `items` where the words name no unit that the archive knows. */
  unit: UnitId;
  status: Status;
  /** EDTF. */
  period?: string;
  /** An id of content/indicators.json, or `unassigned`. */
  indicator: string;
  /** Where the words around it name fewer programs than the article. */
  programs?: string[];
  group?: Group;
  place?: string[];
  /** Why each of these is so, in a few English words, by field: `{ status: "the period ended before the report" }`. */
  reasons: Partial<Record<keyof Figure, string>>;
}
