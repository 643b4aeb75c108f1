import { findDropReason, findSoftDropReason, wordsOf } from './drop-element.ts';
import { attributeOf, elementsOf, nodesOf, textOf, type HtmlElement } from './html-tree.ts';
import { holdsArticle, weighTexts, type TextWeight } from './weigh-text.ts';

/** Where on a page its article is. */
export interface ArticlePlace {
  /** What holds the article: the lead, where it stands apart, and the body. */
  parts: ReadonlySet<HtmlElement>;
  /** The heading that is the article's title. */
  title?: HtmlElement;
  /** Boxes in the body that probably are no text of the article, and too small to be the article itself. */
  isBox: (element: HtmlElement) => boolean;
}

/** A part of the page that says it is the article must hold this much of the page's text. */
const namedShare = 0.4;
/** A part that does not say so is taken when it holds this much; a piece of a page counts as one whole. */
const unnamedShare = 0.75;
/** A box in the article is no larger than this share of it. */
const boxShare = 0.4;
/** Comments can be longer than the article. */
const commentsShare = 0.8;
/** A lead is one or two sentences. */
const leastLead = 60;

const bodyWords =
  /-(?:(?:the-)?(?:article|articles|entry|post|story|news|detail|details|single|singular|read|blog|cms|td-post)-?(?:body|content|contents|text|entry|main|detail)(?:-text)?|content-?(?:detail|article|news|body|post)|fck-detail|noi-?dung|chi-?tiet|isi-berita|body-?text)-/;
const leadWords =
  /-(?:sapo|lead|chapeau|standfirst|summary|excerpt|intro|deck|dek|description|tom-?tat)-/;

/**
 * Finds the article of a page without knowing the site: one `<article>`, `articleBody` of schema.org, an
 * element whose class is a usual name of the body, or `<main>`, if it holds a good part of the text; else the
 * smallest element that holds three quarters of it. What counts as text are paragraphs with more plain words
 * than links, outside navigation, forms, comments and the like. Where the body starts after the title and its
 * lead, the lead belongs to the article too.
 */
export function findArticle(page: HtmlElement): ArticlePlace {
  const weights = weighTexts(page);
  const weightOf = (element: HtmlElement) => weights.get(element) ?? { all: 0, clean: 0 };
  const body = [...elementsOf(page)].find(({ name }) => name === 'body') ?? page;
  const total = weightOf(body);
  const isPiece = !isWholePage(page);
  const root =
    findNamed(body, weightOf, total.clean * (isPiece ? unnamedShare : namedShare)) ??
    (isPiece ? body : descend(body, weightOf, total.clean * unnamedShare));
  const title = findTitle(body, root);
  const parts = new Set([...findLeads(body, root, title), root]);
  const isBox = (element: HtmlElement) => {
    const reason = findSoftDropReason(element);
    if (!reason || element === root || holdsArticle(element)) return false;
    const share = reason === 'comments' ? commentsShare : boxShare;
    return weightOf(element).all <= weightOf(root).all * share;
  };
  return { parts, isBox, ...(title && { title }) };
}

/** Whether the page was written as one, with its head or body. */
function isWholePage(page: HtmlElement): boolean {
  for (const { name, location } of elementsOf(page)) {
    if (location && (name === 'html' || name === 'head' || name === 'body')) return true;
  }
  return false;
}

function findNamed(
  body: HtmlElement,
  weightOf: (element: HtmlElement) => TextWeight,
  least: number,
): HtmlElement | undefined {
  if (least === 0) return undefined;
  const elements = [...elementsOf(body, (element) => findDropReason(element) !== undefined)];
  const manners: ((element: HtmlElement) => boolean)[] = [
    ({ name }) => name === 'article',
    (element) => /(?:^|\s)articleBody(?:\s|$)/.test(attributeOf(element, 'itemprop') ?? ''),
    (element) => element.name !== 'body' && bodyWords.test(wordsOf(element)),
    (element) => element.name === 'main' || attributeOf(element, 'role') === 'main',
  ];
  for (const isNamed of manners) {
    let best: HtmlElement | undefined;
    for (const element of elements) {
      const weight = weightOf(element).clean;
      if (weight > (best ? weightOf(best).clean : 0) && isNamed(element)) best = element;
    }
    if (best && weightOf(best).clean >= least) return best;
  }
  return undefined;
}

function descend(
  from: HtmlElement,
  weightOf: (element: HtmlElement) => TextWeight,
  least: number,
): HtmlElement {
  const containers = new Set([
    'div',
    'section',
    'main',
    'form',
    'center',
    'table',
    'tbody',
    'tr',
    'td',
  ]);
  let element = from;
  for (;;) {
    const next = element.children.find(
      (child) =>
        child.type === 'element' &&
        containers.has(child.name) &&
        least > 0 &&
        weightOf(child).clean >= least,
    );
    if (next?.type !== 'element') return element;
    element = next;
  }
}

/** The first `h1` in the article, or else the last one before it, where the name of the site may come first. */
function findTitle(body: HtmlElement, root: HtmlElement): HtmlElement | undefined {
  const hasText = (element: HtmlElement) => /\S/.test(textOf(element));
  let before: HtmlElement | undefined;
  let isAfter = false;
  for (const element of elementsOf(body, isUnseen)) {
    if (element === root) {
      const inside = [...elementsOf(root, isUnseen)].find(({ name }) => name === 'h1');
      if (inside && hasText(inside)) return inside;
      isAfter = true;
    }
    if (!isAfter && element.name === 'h1' && hasText(element)) before = element;
  }
  return before;
}

function isUnseen(element: HtmlElement): boolean {
  return findDropReason(element) !== undefined;
}

/** Paragraphs between the title and the body: the lead of the article. */
function findLeads(body: HtmlElement, root: HtmlElement, title: HtmlElement | undefined) {
  const leads: HtmlElement[] = [];
  if (!title || root === body) return leads;
  const isOutside = (element: HtmlElement) =>
    findDropReason(element) !== undefined ||
    (findSoftDropReason(element) !== undefined && !holdsArticle(element));
  let isAfterTitle = false;
  for (const node of nodesOf(body, isOutside)) {
    if (node === root) return leads;
    if (node === title) isAfterTitle = true;
    else if (isAfterTitle && node.type === 'element' && isLead(node, root)) leads.push(node);
  }
  // The body stands before its title, or the title in it.
  return [];
}

function isLead(element: HtmlElement, root: HtmlElement): boolean {
  const isText = /^(?:p|h[2-6]|div|strong|blockquote)$/.test(element.name);
  const isNamed =
    leadWords.test(wordsOf(element)) || attributeOf(element, 'itemprop') === 'description';
  if (!isText || (!isNamed && element.name === 'div')) return false;
  const inside = [...elementsOf(element)];
  if (inside.includes(root) || inside.some(({ name }) => name === 'h1')) return false;
  const links = inside.filter(({ name }) => name === 'a').map((link) => textOf(link).length);
  const length = textOf(element).trim().length;
  const linked = links.reduce((sum, link) => sum + link, 0);
  return linked * 2 < length && (isNamed || length >= leastLead);
}
