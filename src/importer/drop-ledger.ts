import { dropReasons, textsOf, type Block, type Dropped, type DropReason } from './article.ts';
import type { Span } from './placed-text.ts';
import { invisibleCharacters } from './visible-text.ts';

const unknown = 0;
const kept = 255;
const reasons = Object.keys(dropReasons).filter(isDropReason);

/**
 * Keeps account of every unit of an input: in the end each one that is not white space stands in one character
 * of a block or in one dropped span, whatever the readers forgot to say.
 */
export class DropLedger {
  readonly #input: string;
  /** For each unit the number of its reason, counted from 1. */
  readonly #marks: Uint8Array;

  readonly #rest: DropReason | undefined;

  /** `rest` is the reason for what nobody gives one for, where it does not depend on what stands before it. */
  constructor(input: string, rest?: DropReason) {
    this.#input = input;
    this.#rest = rest;
    this.#marks = new Uint8Array(input.length);
  }

  /** Says why a stretch is dropped. What was said last holds, but for what stands in a block. */
  drop({ start, end }: Span, reason: DropReason): void {
    this.#marks.fill(reasons.indexOf(reason) + 1, start, end);
  }

  /**
   * Everything that stands in no block, in its order. What nobody gave a reason for is a control character, or
   * belongs to what stands before it: markup after text, more of the page after a piece of the page.
   */
  close(blocks: readonly Block[]): Dropped[] {
    this.#markKept(blocks);
    this.#markUnknown();
    const dropped: Dropped[] = [];
    let open: Dropped | undefined;
    for (let offset = 0; offset < this.#marks.length; offset += 1) {
      const reason = reasons[(this.#marks[offset] ?? unknown) - 1];
      if (reason === undefined) {
        open = undefined;
        continue;
      }
      // White space has a place in a span only when it stands between two of its characters; a byte order mark
      // is none, whatever JavaScript says.
      if (/[^\S\uFEFF]/.test(this.#input.charAt(offset))) continue;
      if (open?.reason === reason) open.end = offset + 1;
      else {
        open = { start: offset, end: offset + 1, reason };
        dropped.push(open);
      }
    }
    return dropped;
  }

  #markKept(blocks: readonly Block[]): void {
    for (const { starts, ends } of blocks.flatMap(textsOf)) {
      for (const [index, start] of starts.entries()) this.#marks.fill(kept, start, ends[index]);
    }
  }

  #markUnknown(): void {
    let before = this.#rest ?? 'page';
    for (let offset = 0; offset < this.#marks.length; offset += 1) {
      const mark = this.#marks[offset] ?? unknown;
      if (mark === kept) before = 'markup';
      else if (mark !== unknown) before = this.#rest ?? reasons[mark - 1] ?? before;
      else {
        const next = this.#marks.subarray(offset).findIndex((other) => other !== unknown);
        const end = next === -1 ? this.#marks.length : offset + next;
        this.drop({ start: offset, end }, before === 'control' ? 'markup' : before);
        for (const match of this.#input.slice(offset, end).matchAll(invisibleCharacters)) {
          const start = offset + match.index;
          this.drop({ start, end: start + match[0].length }, 'control');
        }
        offset = end - 1;
      }
    }
  }
}

function isDropReason(reason: string): reason is DropReason {
  return reason in dropReasons;
}
