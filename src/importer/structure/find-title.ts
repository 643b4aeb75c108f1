import type { Block, Metadata } from '../article.ts';
import type { PlacedText, Span } from '../placed-text.ts';
import { isHeadline, runningLength } from './find-headings.ts';

/** A title and where it is from. */
export interface Title extends Partial<Span> {
  text: string;
  basis: 'option' | 'text' | 'metadata' | 'url';
  /** The line of the text that is the title, also when another one was given. */
  line?: PlacedText;
}

// A headline may be longer than a heading within the text.
const longestTitle = 220;

/** The line of a text that is its headline: the first of all, or null. */
export function titleLine(blocks: readonly Block[], metadata: Metadata): PlacedText | null {
  const [first, second] = blocks;
  if (first?.kind !== 'paragraph' && first?.kind !== 'heading') return null;
  const line = first.text.text.trim();
  if (metadata.title !== undefined && same(line, metadata.title)) return first.text;
  // An article with headings of its own has them for its title too, or none.
  if (first.kind === 'heading') return null;
  if (line.length > longestTitle || line.split(/\s+/).length < 4) return null;
  if (
    /[.,;:…]["”’')]?$/.test(line) ||
    /^[-–—+•*]\s/.test(line) ||
    !/^["“‘'«(]?[\p{Lu}\d]/u.test(line)
  )
    return null;
  const isAbove =
    (second?.kind === 'paragraph' || second?.kind === 'heading') &&
    (second.text.text.length >= runningLength ||
      (isHeadline(second.text.text) && second.text.text.length < line.length) ||
      /[.!?]["”’')]?$/.test(second.text.text));
  return isAbove ? first.text : null;
}

/** A title made of the words in the last part of an address; null where it has none. */
export function titleFromUrl(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const last = new URL(url).pathname.split('/').findLast((part) => part !== '');
  const words = safeDecode(last ?? '')
    .replace(/\.(?:html?|aspx?|php|vnp|tpo|ldo|chn)$/i, '')
    .replace(/[-_.](?:(?:post|art|d|a|tn|i|c)\d{3,}|\d{5,})(?:[-_.].*)?$/i, '')
    .split(/[-_+]+/)
    .filter((word) => /^[\p{L}\p{N}%]+$/u.test(word));
  if (words.length < 3) return null;
  const text = words.join(' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function same(a: string, b: string): boolean {
  const plain = (text: string) => text.toLowerCase().replaceAll(/\s+/g, ' ').trim();
  return plain(a) === plain(b);
}
