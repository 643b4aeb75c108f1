import type { DropReason } from '../article.ts';
import { attributeOf, elementsOf, type HtmlElement } from './html-tree.ts';

/** Elements that are no text of an article wherever they stand. */
const reasonByName: ReadonlyMap<string, DropReason> = new Map([
  ...names(
    'script',
    `applet audio canvas embed frame frameset iframe noembed noframes noscript object script style svg template
    video`,
  ),
  ...names('image', 'area img map picture source'),
  ...names(
    'page',
    `aside button datalist dialog footer head input link menu meta meter nav optgroup option progress select
    textarea title`,
  ),
]);

const pageRoles = new Set(
  `alertdialog banner complementary contentinfo dialog menu menubar navigation search searchbox tablist toolbar
  tooltip`.split(/\s+/),
);

/** Parts of class names and ids, between hyphens, by what they say of their element. The first that fits counts. */
const reasonsByWord: readonly [words: RegExp, reason: DropReason][] = [
  [
    /-(?:captions?|chu-thich(?:-anh)?|(?:img|image|photo|pic|picture)-(?:desc|description|note|credit|source|title)|pcaption)-/,
    'caption',
  ],
  [/-(?:comments?|comment-?list|disqus|binh-?luan|komentar)-/, 'comments'],
  [
    /-(?:ads?|adsbygoogle|advert|advertisements?|quang-?cao|iklan|sponsor|sponsored|taboola|outbrain|mgid)-/,
    'advertisement',
  ],
  [
    /-(?:related|relate|lien-?quan|tin-?lien-?quan|baca-?juga|bacajuga|terkait|recommend|recommended|recommendations?|read-?(?:more|also|next)|see-?also|also-?read|more-?news|most-?(?:read|viewed)|popular|trending|xem-?them|tin-?(?:khac|moi|cung-?chuyen-?muc)|suggestions?)-/,
    'related',
  ],
  [
    /-(?:share|sharing|social|socials|addthis|sharedaddy|breadcrumbs?|pagination|pager|navbar|nav|menu|sidebar|toolbar|newsletter|subscribe|rating|popup|modal|cookies?|login|tags|tag-?list|toc|hotline)-/,
    'page',
  ],
];

const hiddenClasses = new Set([
  'sr-only',
  'visually-hidden',
  'visuallyhidden',
  'screen-reader-text',
  'd-none',
]);
/** A figure with more in it holds a gallery. */
const mostInFigure = 20;
const hiddenStyle = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/**
 * Why an element is surely no text of an article: by its name or role, or because nobody can see it. A style
 * sheet is not read: what only that hides is taken for visible.
 */
export function findDropReason(element: HtmlElement): DropReason | undefined {
  // A page that shows itself only when its script runs is still read.
  if (element.name === 'html' || element.name === 'body') return undefined;
  const byName = reasonByName.get(element.name);
  if (byName) return byName;
  if (element.name === 'figcaption') return isOfTable(element) ? undefined : 'caption';
  return pageRoles.has(attributeOf(element, 'role') ?? '') || isHidden(element)
    ? 'page'
    : undefined;
}

/**
 * Why an element probably is no text of an article: by its class and id, or because it is a form. Whoever asks
 * must see to it that it does not hold the article: some sites wrap their whole page in one.
 */
export function findSoftDropReason(element: HtmlElement): DropReason | undefined {
  if (element.name === 'form') return 'page';
  if (element.name === 'body' || element.name === 'html' || element.name === 'article')
    return undefined;
  const words = wordsOf(element);
  if (words === '') return undefined;
  const found = reasonsByWord.find(([pattern]) => pattern.test(words))?.[1];
  return found === 'caption' && /-table-/.test(words) ? undefined : found;
}

/** The names in class and id in one manner: `relatedNews tag_list` is `-related-news-tag-list-`. */
export function wordsOf(element: HtmlElement): string {
  const written =
    `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`.trim();
  if (written === '') return '';
  const parted = written.slice(0, 500).replaceAll(/([a-z])([A-Z])/g, '$1-$2');
  return `-${parted.toLowerCase().replaceAll(/[\s_-]+/g, '-')}-`;
}

function isHidden(element: HtmlElement): boolean {
  const hidden = attributeOf(element, 'hidden');
  if (hidden !== undefined && hidden.toLowerCase() !== 'until-found') return true;
  if (hiddenStyle.test(attributeOf(element, 'style') ?? '')) return true;
  const classes = attributeOf(element, 'class') ?? '';
  return classes !== '' && classes.split(/\s+/).some((name) => hiddenClasses.has(name));
}

/** Editors put tables in figures too: then the caption tells what the numbers are. */
function isOfTable({ parent }: HtmlElement): boolean {
  if (parent?.name !== 'figure' || parent.children.length > mostInFigure) return false;
  const inside = new Set([...elementsOf(parent)].map(({ name }) => name));
  return inside.has('table') && !inside.has('img');
}

function names(reason: DropReason, list: string): [string, DropReason][] {
  return list.split(/\s+/).map((name) => [name, reason]);
}
