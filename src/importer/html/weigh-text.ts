import { findDropReason, findSoftDropReason } from './drop-element.ts';
import { blockElements } from './element-kinds.ts';
import { elementsOf, type HtmlElement } from './html-tree.ts';

/** Shorter texts are labels, bylines and buttons. */
const leastParagraph = 25;
/** What holds this much of the text of a page, comments apart, is no box on it. */
const mainShare = 0.5;

/** How much of an article's text stands in an element, in characters. */
export interface TextWeight {
  /** Texts that are long enough for a paragraph and hold more plain words than links. */
  all: number;
  /** The same without boxes that probably do not belong to the article. */
  clean: number;
}

/** A text that is being measured: what stands in one block, outside the blocks in it. */
interface Unit {
  plain: number;
  linked: number;
}

/** Weighs each element of a tree. */
export function weighTexts(root: HtmlElement): Map<HtmlElement, TextWeight> {
  const weights = new Map<HtmlElement, TextWeight>();
  weigh(root, { plain: 0, linked: 0 }, false, weights);
  clean(root, weights, (weights.get(root)?.clean ?? 0) * mainShare);
  return weights;
}

/** Whether a box can hold the article, whatever its class says. */
export function holdsArticle(box: HtmlElement): boolean {
  for (const { name } of elementsOf(box)) {
    if (name === 'h1' || name === 'article' || name === 'main') return true;
  }
  return false;
}

// Recursive: the parser sees to it that a tree is not deep.
function weigh(
  element: HtmlElement,
  around: Unit,
  isLinked: boolean,
  weights: Map<HtmlElement, TextWeight>,
): TextWeight {
  const weight = { all: 0, clean: 0 };
  if (findDropReason(element)) return weight;
  weights.set(element, weight);
  const isBlock = blockElements.has(element.name);
  const unit = isBlock ? { plain: 0, linked: 0 } : around;
  for (const child of element.children) {
    if (child.type === 'text') {
      const length = child.text.replaceAll(/\s+/g, ' ').length;
      if (isLinked || element.name === 'a') unit.linked += length;
      else unit.plain += length;
    } else if (child.type === 'element') {
      const inside = weigh(child, unit, isLinked || element.name === 'a', weights);
      weight.all += inside.all;
      weight.clean += inside.clean;
    }
  }
  if (isBlock && unit.plain >= leastParagraph && unit.plain > unit.linked) {
    weight.all += unit.plain;
    weight.clean += unit.plain;
  }
  if (weight.clean > 0 && findSoftDropReason(element) === 'comments' && !holdsArticle(element)) {
    weight.clean = 0;
  }
  return weight;
}

/** Takes the boxes out, but none that holds `most` or more: most of the page is no box on it. Returns what went. */
function clean(element: HtmlElement, weights: Map<HtmlElement, TextWeight>, most: number): number {
  const weight = weights.get(element);
  if (!weight || weight.clean === 0) return 0;
  let gone = 0;
  if (weight.clean < most && findSoftDropReason(element) && !holdsArticle(element)) {
    gone = weight.clean;
  } else {
    for (const child of element.children) {
      if (child.type === 'element') gone += clean(child, weights, most);
    }
  }
  weight.clean -= gone;
  return gone;
}
