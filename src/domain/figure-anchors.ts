// Anchors of one figure on its report's page. Ids are kebab-case and thus without `--`, so that no anchor made
// with it can be the anchor of another figure.

/** The figure's permanent place on its report's page: the fragment of its address. */
export function figureAnchor(figureId: string): string {
  return `figure-${figureId}`;
}

/** The place of a figure's n-th mark in the text, from 1. The first is the figure's permanent place. */
export function markAnchor(figureId: string, n: number): string {
  return n === 1 ? figureAnchor(figureId) : `${figureAnchor(figureId)}--${n}`;
}

/** The popover that says what the figure is. */
export function popoverAnchor(figureId: string): string {
  return `about-${figureAnchor(figureId)}`;
}

/** The figure's row in the table of its report. */
export function rowAnchor(figureId: string): string {
  return `row-${figureId}`;
}

/** The figure's citation on the page of its report's citations. */
export function citeAnchor(figureId: string): string {
  return `cite-${figureId}`;
}
