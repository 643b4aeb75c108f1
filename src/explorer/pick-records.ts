/** What names a figure in the archive: the slug of its report, and its id there. */
export interface FigureName {
  report: string;
  id: string;
}

/**
 * Some figures out of the CSV of all (RFC 4180): its header, then the record of each, in the order in which they
 * are named. The records stay as they are, so that both files have the same columns and the same bytes in them.
 * Throws when a figure is missing: the file is then not of the same version as the page.
 */
export function pickRecords(csv: string, names: readonly FigureName[]): string {
  const [header = '', ...records] = csv.match(/(?:"(?:[^"]|"")*"|[^"\r\n])+/g) ?? [];
  const columns = cellsOf(header);
  const [reportColumn, idColumn] = [columns.indexOf('report'), columns.indexOf('id')];
  const byName = new Map(
    records.map((record) => {
      const cells = cellsOf(record, Math.max(reportColumn, idColumn) + 1);
      return [nameOf(cells[reportColumn] ?? '', cells[idColumn] ?? ''), record];
    }),
  );
  const picked = names.map(({ report, id }) => {
    const record = byName.get(nameOf(report, id));
    if (record === undefined) throw new Error(`The CSV has no figure ${id} of ${report}.`);
    return record;
  });
  return [header, ...picked].map((record) => `${record}\r\n`).join('');
}

/** The first cells of a record, without the quotes around them. */
function cellsOf(record: string, limit = Infinity): string[] {
  const cells: string[] = [];
  for (const [, cell = ''] of record.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)) {
    cells.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (cells.length === limit) break;
  }
  return cells;
}

function nameOf(report: string, id: string): string {
  return `${report}#${id}`;
}
