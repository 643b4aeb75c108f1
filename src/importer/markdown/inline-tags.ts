import { findDropReason } from '../html/drop-element.ts';
import { blockElements } from '../html/element-kinds.ts';
import type { PlacedText } from '../placed-text.ts';
import { isAfterUnitOfLength, superscriptOf } from '../superscript.ts';
import type { MarkdownToken } from './markdown-events.ts';
import type { MarkdownSource } from './write-markdown.ts';

/** Follows the HTML tags inside a paragraph of Markdown, which says what the text between them is. */
export class InlineTags {
  readonly #source: MarkdownSource;
  /** The open element whose content is no text: `script`. */
  #script: string | undefined;
  #isSuperscript = false;

  constructor(source: MarkdownSource) {
    this.#source = source;
  }

  /** A paragraph starts or ends: no tag reaches out of one. */
  reset(): void {
    this.#script = undefined;
    this.#isSuperscript = false;
  }

  /** Text between tags. */
  write(placed: PlacedText): void {
    const { collector, ledger } = this.#source;
    if (this.#script !== undefined) {
      const [start] = placed.starts;
      const end = placed.ends.at(-1);
      if (start !== undefined && end !== undefined) ledger.drop({ start, end }, 'script');
    } else {
      const text = this.#isSuperscript ? superscriptOf(placed.text) : placed.text;
      collector.write({ ...placed, text }, 'collapse');
    }
  }

  /** A tag, a comment or the like. */
  read(index: number, token: MarkdownToken): void {
    const { collector, ledger, input, offset } = this.#source;
    const place = { start: token.start + offset, end: token.end + offset };
    const tag = /^<(\/?)([a-z][a-z\d-]*)/i.exec(input.slice(place.start, place.start + 50));
    const name = tag?.[2]?.toLowerCase() ?? '';
    const isEnd = tag?.[1] === '/';
    if (this.#script !== undefined) {
      ledger.drop(place, 'script');
      if (isEnd && name === this.#script) this.#script = undefined;
      return;
    }
    const reason = reasonOf(name);
    if (reason === 'script' || reason === 'image') {
      ledger.drop(place, reason);
      collector.fence();
      if (reason === 'script' && !isEnd && !input.slice(place.start, place.end).endsWith('/>')) {
        this.#script = name;
      }
    } else if (name === 'sup' || name === 'sub') {
      collector.fence();
      this.#isSuperscript =
        name === 'sup' && !isEnd && isAfterUnitOfLength(collector.tail(4), this.#textAfter(index));
    } else if (name === 'br' || blockElements.has(name)) collector.breakText();
  }

  /** The text up to the next tag. */
  #textAfter(index: number): string {
    const { events, input, offset } = this.#source;
    const after = events.slice(index + 1, index + 40);
    const next = after.find(([edge, { type }]) => edge === 'enter' && type === 'htmlText')?.[1];
    const from = events[index]?.[1].end;
    return next && from !== undefined ? input.slice(from + offset, next.start + offset) : '';
  }
}

function reasonOf(name: string) {
  const element = {
    name,
    namespace: '',
    attributes: [],
    children: [],
    parent: null,
    location: null,
  };
  return findDropReason({ type: 'element', ...element });
}
