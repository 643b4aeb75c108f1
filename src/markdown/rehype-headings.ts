import GithubSlugger from 'github-slugger';
import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';

/** A heading of a text, for the contents list and the search index. */
export interface Heading {
  depth: number;
  /** Its anchor on the page. */
  slug: string;
  text: string;
}

// The heading that remark-rehype puts over the notes at the foot; it gets no entry in the contents list.
const notesHeading = 'footnote-label';

// Anchors of the page around the text.
const pageAnchors = ['content', 'contents', 'figures', 'figures-caption'];

/** Gives every heading an anchor made from its words; returns the headings in order. */
export function anchorHeadings(tree: Root): Heading[] {
  const slugger = new GithubSlugger();
  for (const anchor of pageAnchors) slugger.slug(anchor);
  // Marks and notes have their anchors already, and marks name those of popovers around the text; a heading of
  // the same words must not take one again.
  visit(tree, 'element', ({ properties: { id, popoverTarget } }) => {
    if (typeof id === 'string') slugger.slug(id);
    if (typeof popoverTarget === 'string') slugger.slug(popoverTarget);
  });
  const headings: Heading[] = [];
  visit(tree, 'element', (element: Element) => {
    if (!/^h[2-6]$/.test(element.tagName)) return;
    if (element.properties['id'] === notesHeading) return;
    const text = toString(element);
    const slug = slugger.slug(text);
    element.properties['id'] = slug;
    headings.push({ depth: Number(element.tagName.slice(1)), slug, text });
  });
  return headings;
}
