import Papa from 'papaparse';
import type { Cell } from '../domain/figure-table.ts';

// A spreadsheet runs a cell that begins with one of these as a formula, so an apostrophe goes before it, as OWASP
// recommends (https://owasp.org/www-community/attacks/CSV_Injection). Text that already has the apostrophe gets
// another one: taking one away from what fits this pattern always gives back the text.
const formulaStart = /^'*[=+\-@\t\r\n]/;

/** What joins the parts of a list in one cell. */
export const listDelimiter = ';';

/**
 * Writes a table as RFC 4180 asks: commas, CRLF after every line, quotes where needed. Null is an empty cell.
 * Text that a spreadsheet would run as a formula is kept as text; numbers, also negative ones, stay numbers.
 */
export function writeCsv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const table = Papa.unparse([header, ...rows.map((row) => row.map(cellText))], {
    newline: '\r\n',
    escapeFormulae: formulaStart,
  });
  return `${table}\r\n`;
}

function cellText(cell: Cell): string | number | null {
  if (cell === null || typeof cell === 'string' || typeof cell === 'number') return cell;
  return cell.join(listDelimiter);
}
