import { kebabCase } from '../domain/id.ts';

/** The parts of a report from which its address is made. */
export interface SlugParts {
  /** The province's name without marks; null where the province is not known. */
  province: string | null;
  /** EDTF; null where it is not known. */
  date: string | null;
  title: string | null;
}

// Longer addresses are cut off in print and in messages.
const maxLength = 60;

/**
 * Proposes an address: province and date, else as much of the title as an address can take. `taken` are those that
 * other reports have; one that is taken gets a number.
 */
export function proposeSlug(parts: SlugParts, taken: ReadonlySet<string>): string {
  const { province, date, title } = parts;
  const titled = asSlug(title ?? '');
  const isNamed = province !== null && titled.includes(asSlug(province));
  const stem = shorten(
    date === null && isNamed
      ? titled
      : asSlug([province, date?.split('/')[0] ?? (title ? title : null)].filter(Boolean).join(' ')),
  );
  const base = stem === '' ? 'report' : stem;
  let slug = base;
  for (let number = 2; taken.has(slug); number += 1) slug = `${base}-${number}`;
  return slug;
}

/** Whether a text can be the address of a report: it then names one folder, and none outside. */
export function isSlug(text: string): boolean {
  return text.length <= 100 && kebabCase.safeParse(text).success;
}

/** Words without marks, in lower case, joined by hyphens; empty where a text has no Latin letter or digit. */
export function asSlug(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[đĐ]/g, 'd')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

function shorten(slug: string): string {
  if (slug.length <= maxLength) return slug;
  const cut = slug.slice(0, maxLength + 1).lastIndexOf('-');
  return slug.slice(0, cut > 0 ? cut : maxLength);
}
