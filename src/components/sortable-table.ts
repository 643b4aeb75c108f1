import { isLanguage } from '../domain/language.ts';
import { sortableStrings } from '../i18n/sortable-strings.ts';
import { rowOrder } from './row-order.ts';

/**
 * Lets readers sort every `<table data-sortable>` of the page: the header of each column becomes a button. A cell
 * sorts by its `data-sort` (a plain number, or text) or else by its text; a header with `data-unsorted` stays as it
 * is. Rows stay in their `<tbody>`. A page that has such a table runs this once, from a module of its own.
 */
export function makeTablesSortable(): void {
  for (const table of document.querySelectorAll('table[data-sortable]')) {
    if (table instanceof HTMLTableElement) makeSortable(table);
  }
}

function makeSortable(table: HTMLTableElement): void {
  const headers = [...(table.tHead?.rows[0]?.cells ?? [])];
  const message = document.createElement('p');
  message.className = 'visually-hidden';
  message.ariaLive = 'polite';
  table.after(message);

  headers.forEach((header, column) => {
    if (header.dataset['unsorted'] !== undefined) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'sort-button';
    button.append(...header.childNodes);
    header.append(button);
    button.addEventListener('click', () => {
      const isDescending = header.ariaSort === 'ascending';
      for (const other of headers) other.removeAttribute('aria-sort');
      header.ariaSort = isDescending ? 'descending' : 'ascending';
      for (const body of table.tBodies) sortRows(body, column, isDescending);
      message.textContent = sortedMessage(button.textContent, isDescending);
    });
  });
}

function sortRows(body: HTMLTableSectionElement, column: number, isDescending: boolean): void {
  const rows = [...body.rows];
  const cells = rows.map(({ cells: { [column]: cell } }) => ({
    given: cell?.dataset['sort'],
    text: cell?.textContent ?? '',
  }));
  const order = rowOrder(cells, isDescending, document.documentElement.lang);
  body.append(...order.flatMap((place) => rows[place] ?? []));
}

function sortedMessage(column: string, isDescending: boolean): string {
  const language = document.documentElement.lang;
  return isLanguage(language) ? sortableStrings[language].sorted(column.trim(), isDescending) : '';
}
