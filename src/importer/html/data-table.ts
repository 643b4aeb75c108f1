import { findDropReason, findSoftDropReason } from './drop-element.ts';
import { attributeOf, elementsOf, textOf, type HtmlElement } from './html-tree.ts';

/** A cell of data says less than this, in characters. */
const longestCell = 2000;

/**
 * Whether a table shows data in rows and columns. Old sites set whole pages, pictures with their captions and
 * boxes in tables too: those hold other tables or headings, very long cells, or no two cells side by side.
 */
export function isDataTable(table: HtmlElement): boolean {
  if (/^(?:presentation|none)$/.test(attributeOf(table, 'role') ?? '')) return false;
  let hasColumns = false;
  for (const element of elementsOf(table)) {
    if (element !== table && /^(?:table|h[1-4])$/.test(element.name)) return false;
    if (element.name !== 'tr') continue;
    const lengths = element.children.map((cell) =>
      cell.type === 'element' && (cell.name === 'td' || cell.name === 'th') ? textLength(cell) : 0,
    );
    if (lengths.some((length) => length > longestCell)) return false;
    if (lengths.filter((length) => length > 0).length > 1) hasColumns = true;
  }
  return hasColumns;
}

function textLength(cell: HtmlElement): number {
  return textOf(
    cell,
    (element) => findDropReason(element) !== undefined || findSoftDropReason(element) !== undefined,
  ).trim().length;
}
