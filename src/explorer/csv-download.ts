import { loadText } from './load-figure-index.ts';
import { pickRecords, type FigureName } from './pick-records.ts';

/** Hands the reader a CSV of the named figures, made from the one of all figures at `address`. */
export async function downloadFigures(
  address: string,
  figures: readonly FigureName[],
): Promise<void> {
  const csv = pickRecords(await loadText(address, true), figures);
  const file = URL.createObjectURL(new Blob([csv], { type: 'text/csv;charset=utf-8' }));
  const anchor = document.createElement('a');
  anchor.href = file;
  anchor.download = 'figures.csv';
  anchor.click();
  // The browser has taken the file once the click is done with.
  setTimeout(() => URL.revokeObjectURL(file), 60_000);
}
