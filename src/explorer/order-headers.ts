import { figureOrders, type FigureOrder } from '../domain/figure-facet.ts';

/** Makes buttons of the headers with `data-order`; pressing one chooses that order, pressing it again turns it. */
export function makeOrderHeaders(
  table: HTMLTableElement,
  choose: (order: FigureOrder) => void,
): void {
  for (const header of headersOf(table)) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'sort-button';
    button.append(...header.childNodes);
    header.append(button);
    button.addEventListener('click', () => {
      const name = header.dataset['order'] ?? '';
      const next = header.ariaSort === 'ascending' ? `-${name}` : name;
      choose(figureOrders.find((order) => order === next) ?? 'report');
    });
  }
}

/** Shows by which column the table is ordered; the one of values only where they can be. */
export function showOrder(
  table: HTMLTableElement,
  order: FigureOrder,
  canOrderByValue: boolean,
): void {
  for (const header of headersOf(table)) {
    const name = header.dataset['order'] ?? '';
    if (order === name) header.ariaSort = 'ascending';
    else if (order === `-${name}`) header.ariaSort = 'descending';
    else header.removeAttribute('aria-sort');
    const button = header.querySelector('button');
    if (button && name === 'value') button.disabled = !canOrderByValue;
  }
}

function headersOf(table: HTMLTableElement): HTMLTableCellElement[] {
  return [...(table.tHead?.rows[0]?.cells ?? [])].filter(
    ({ dataset }) => dataset['order'] !== undefined,
  );
}
