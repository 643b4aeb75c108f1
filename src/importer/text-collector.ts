import { trimPlaced, type PlacedText } from './placed-text.ts';

const digit = /\p{Nd}/u;

/** Puts one text together from characters in their order. */
export class TextCollector {
  #characters: string[] = [];
  #starts: number[] = [];
  #ends: number[] = [];
  #isFenced = false;

  get isEmpty(): boolean {
    return this.#characters.length === 0;
  }

  /** The last characters. */
  tail(length: number): string {
    return this.#characters.slice(-length).join('');
  }

  push(character: string, start: number, end: number): void {
    if (this.#isFenced) {
      this.#isFenced = false;
      if (digit.test(character) && digit.test(this.#characters.at(-1) ?? '')) {
        this.push(' ', start, start);
      }
    }
    this.#characters.push(character);
    this.#starts.push(start);
    this.#ends.push(end);
  }

  /** One space stands for a run of them; its place grows with the run where that is one stretch. */
  pushSpace(start: number, end: number): void {
    const last = this.#characters.length - 1;
    if (last === -1) return;
    if (this.#characters[last] !== ' ') this.push(' ', start, end);
    else if (this.#ends[last] === start) this.#ends[last] = end;
  }

  /** What follows stands apart: digits before and after are two numbers, with a space that has no place. */
  fence(): void {
    this.#isFenced = true;
  }

  /** The text, without white space at its edges; the next one starts. */
  take(): PlacedText {
    const text = { text: this.#characters.join(''), starts: this.#starts, ends: this.#ends };
    this.#characters = [];
    this.#starts = [];
    this.#ends = [];
    this.#isFenced = false;
    return trimPlaced(text);
  }
}
