import type { GrammarLanguage } from '../domain/grammar/number-grammar.ts';
import type { PlacedText, Span } from './placed-text.ts';

/** What an article consists of, in its order. Links, emphasis and the like are plain text by now. */
export type Block =
  | { kind: 'paragraph'; text: PlacedText }
  /** `depth` is 2 for a heading right under the title. */
  | { kind: 'heading'; depth: number; text: PlacedText }
  /** Items of lists within lists follow their parent as items of one list. */
  | { kind: 'list'; ordered: boolean; items: PlacedText[] }
  | { kind: 'quote'; paragraphs: PlacedText[] }
  /** The first row holds the headers. */
  | { kind: 'table'; rows: PlacedText[][] };

/** The formats that can be read. */
export const inputFormats = ['text', 'html', 'markdown'] as const;
export type InputFormat = (typeof inputFormats)[number];

/** Why a stretch of the input does not come into the report's text. */
export const dropReasons = {
  title: 'the title: it stands in the frontmatter',
  source: 'the address of the source: it stands in the frontmatter',
  byline: 'who wrote it: it stands in the frontmatter',
  dateline: 'agency, outlet and date in front of or around the text',
  caption: 'the caption of a picture',
  image: 'a picture or the name of its file',
  related: 'a link to another article',
  advertisement: 'an advertisement',
  comments: 'comments and what follows them',
  banner: 'a banner, a motto or another piece of the site around the article',
  page: 'part of the page outside the article',
  markup: 'markup, which the archive writes anew',
  script: 'code, styles or a frame from elsewhere',
  control: 'a character that nobody can see',
} as const satisfies Record<string, string>;
export type DropReason = keyof typeof dropReasons;

/** A stretch of the input that does not come into the report's text. */
export interface Dropped extends Span {
  reason: DropReason;
}

/** What an input says of itself outside its text: in the head of a web page or the frontmatter of a document. */
export interface Metadata {
  title?: string;
  url?: string;
  publisher?: string;
  byline?: string;
  /** The day of publication, ISO 8601. */
  published?: string;
  language?: GrammarLanguage;
}

/** An input taken apart: what can be text, what cannot, and what it says of itself. */
export interface Article {
  format: InputFormat;
  /** The input as given; all offsets count in it. */
  input: string;
  blocks: Block[];
  dropped: Dropped[];
  metadata: Metadata;
}

/** The texts of a block in their order: a quantity, a date or a name never reaches from one into the next. */
export function textsOf(block: Block): PlacedText[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return [block.text];
    case 'list':
      return block.items;
    case 'quote':
      return block.paragraphs;
    case 'table':
      break;
  }
  return block.rows.flat();
}
