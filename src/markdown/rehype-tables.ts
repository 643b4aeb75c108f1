import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/**
 * Makes tables fit for narrow screens and strict pages: each stands in a box of its own that scrolls and can be
 * reached by keyboard; alignment becomes a class, since style attributes are blocked by the site's CSP; header
 * cells say what they head.
 */
export function shapeTables(tree: Root, label: (n: number) => string): void {
  let tables = 0;
  visit(tree, 'element', (element, index, parent) => {
    if (element.tagName !== 'table' || index === undefined || !parent) return undefined;
    visit(element, 'element', (cell) => {
      if (cell.tagName === 'th' || cell.tagName === 'td') shapeCell(cell);
    });
    tables += 1;
    parent.children[index] = {
      type: 'element',
      tagName: 'section',
      properties: {
        className: ['table-box'],
        ariaLabel: label(tables),
        tabIndex: 0,
      },
      children: [element],
    };
    return [SKIP, index + 1];
  });
}

function shapeCell(cell: Element): void {
  const align = cell.properties['align'];
  delete cell.properties['align'];
  if (cell.tagName === 'th') cell.properties['scope'] = 'col';
  if (typeof align === 'string') cell.properties['className'] = [`align-${align}`];
}
