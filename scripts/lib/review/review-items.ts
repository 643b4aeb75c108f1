import {
  proposableFields,
  unassignedIndicator,
  type ProposableField,
} from '../../../src/domain/draft.ts';
import { reportSchema } from '../../../src/domain/report.ts';
import { dataAt, entriesOf, wordsAt, type DraftText } from './draft-text.ts';

/** One thing of a draft that somebody looks at. */
export type ReviewItem = {
  /** The same as long as the thing is there, wherever it moves. */
  key: string;
  /** How the import came to it; null where it proposes nothing, or somebody has accepted it. */
  reason: string | null;
  /** Whether it still waits for a person. */
  isOpen: boolean;
} & (
  | { kind: 'field'; field: ProposableField; missing: string[] }
  | { kind: 'setAside' | 'relations'; index: number }
  | { kind: 'figures'; index: number; id: string }
);

/**
 * All that a review of a draft walks through, in its order: the fields, what is set aside, the figures in the order
 * of the text, the relations. A field that the import could not fill is open too.
 */
export function reviewItems(draft: DraftText): ReviewItem[] {
  const fields = proposableFields.map((field): ReviewItem => {
    const reason = reasonAt(draft, [field]);
    const missing = missingIn(draft, field);
    const isOpen = reason !== null || missing.length > 0;
    return { key: `field ${field}`, kind: 'field', field, reason, missing, isOpen };
  });
  const listed = (kind: 'setAside' | 'relations', name: string) =>
    entriesOf(draft, kind).map((_entry, index): ReviewItem => {
      const reason = reasonAt(draft, [kind, index]);
      const key = `${kind} ${wordsAt(draft, [kind, index, name])}`;
      return { key, kind, index, reason, isOpen: reason !== null };
    });
  const figures = entriesOf(draft, 'figures').map((_figure, index) => {
    const id = wordsAt(draft, ['figures', index, 'id']);
    const reason = reasonAt(draft, ['figures', index]);
    const isUnassigned = wordsAt(draft, ['figures', index, 'indicator']) === unassignedIndicator;
    const isOpen = reason !== null || isUnassigned;
    return { key: `figure ${id}`, kind: 'figures', index, id, reason, isOpen } as const;
  });
  const places = markPlaces(draft);
  const placeOf = (id: string) => places.get(id) ?? Number.MAX_SAFE_INTEGER;
  return [
    ...fields,
    ...listed('setAside', 'words'),
    ...figures.toSorted((a, b) => placeOf(a.id) - placeOf(b.id)),
    ...listed('relations', 'id'),
  ];
}

/** The first open thing after the one with this key, or of all where the key is null or gone; null at the end. */
export function nextOpen(items: readonly ReviewItem[], after: string | null): ReviewItem | null {
  const at = items.findIndex(({ key }) => key === after);
  return items.slice(at + 1).find(({ isOpen }) => isOpen) ?? null;
}

function reasonAt({ open }: DraftText, path: readonly (string | number)[]): string | null {
  return open.find((one) => one.path.join('.') === path.join('.'))?.reason ?? null;
}

/** The order of marks in the text, by figure. */
function markPlaces({ blocks }: DraftText): Map<string, number> {
  const places = new Map<string, number>();
  for (const { id } of blocks.flatMap(({ marks }) => marks))
    if (!places.has(id)) places.set(id, places.size);
  return places;
}

/** What the schema of reports asks for in a field and the draft does not have, or not so. */
function missingIn(draft: DraftText, field: ProposableField): string[] {
  const result = reportSchema.safeParse(draft.data);
  if (result.success) return [];
  return result.error.issues.flatMap(({ path, message }) => {
    const top = path[0] === 'dateBasis' ? 'date' : path[0];
    if (top !== field) return [];
    const names = path.filter((part) => typeof part === 'string' || typeof part === 'number');
    const name = names.join('.');
    return [dataAt(draft, names) === undefined ? `${name} is missing` : `${name}: ${message}`];
  });
}
