import type { Element, Nodes, Root } from 'hast';

/**
 * Gives every paragraph and every entry of a list an anchor, `p-1` and so on in the order of the text, so that a
 * search leads to the passage and a reader can point to it. Tables have their figures to point to, notes their own
 * anchors.
 */
export function anchorParagraphs(tree: Root): void {
  let count = 0;
  const visit = (node: Nodes) => {
    if (!('children' in node)) return;
    for (const child of node.children) {
      if (child.type !== 'element' || isLeftOut(child)) continue;
      if (child.tagName === 'p' || isTightEntry(child)) {
        count += 1;
        child.properties['id'] ??= `p-${count}`;
      }
      visit(child);
    }
  };
  visit(tree);
}

function isLeftOut({ tagName, properties }: Element): boolean {
  return tagName === 'table' || properties['dataFootnotes'] !== undefined;
}

/** An entry whose words stand in no paragraph of their own. */
function isTightEntry({ tagName, children }: Element): boolean {
  return (
    tagName === 'li' && !children.some((child) => child.type === 'element' && child.tagName === 'p')
  );
}
