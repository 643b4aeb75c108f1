import { characterEntitiesLegacy } from 'character-entities-legacy';
import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import type { PlacedText, Span } from './placed-text.ts';

/** A character reference in a source: `&amp;`, `&#233;`. */
export interface CharacterReference {
  /** Its length in the source. */
  length: number;
  /** How many UTF-16 units it stands for. */
  units: number;
}

const reference = /&(?:#(?:[xX]([\dA-Fa-f]+)|(\d+));?|([A-Za-z][A-Za-z\d]*)(;?))/y;
const longestLegacyName = Math.max(...characterEntitiesLegacy.map((name) => name.length));

/**
 * The character reference that starts at an offset of HTML text (not of an attribute), as browsers take it:
 * the longest name that exists, some without their semicolon. Undefined where the `&` is one.
 */
function findReference(html: string, offset: number): CharacterReference | undefined {
  reference.lastIndex = offset;
  const match = reference.exec(html);
  if (!match) return undefined;
  const [whole, hexadecimal, decimal, name = '', semicolon = ''] = match;
  const code =
    hexadecimal === undefined
      ? Number.parseInt(decimal ?? '', 10)
      : Number.parseInt(hexadecimal, 16);
  if (!Number.isNaN(code)) {
    return { length: whole.length, units: code > 0xff_ff && code <= 0x10_ff_ff ? 2 : 1 };
  }
  const decoded = semicolon === '' ? false : decodeNamedCharacterReference(name);
  if (decoded !== false) return { length: whole.length, units: decoded.length };
  for (let length = Math.min(name.length, longestLegacyName); length > 1; length -= 1) {
    if (characterEntitiesLegacy.includes(name.slice(0, length)))
      return { length: length + 1, units: 1 };
  }
  return undefined;
}

/**
 * Gives each unit of a decoded text its place in the HTML that it was decoded from. A pair of line-end
 * characters is one newline; a character reference is the place of its character, and of a surrogate pair
 * the last unit of the reference is the place of the second half.
 */
export function placeDecoded(html: string, { start, end }: Span, text: string): PlacedText {
  const starts: number[] = [];
  const ends: number[] = [];
  let offset = start;
  while (starts.length < text.length && offset < end) {
    const character = text.charAt(starts.length);
    const found = html[offset] === '&' ? findReference(html, offset) : undefined;
    if (found) {
      const decoded = text.slice(starts.length, starts.length + found.units);
      const placed = placeReference({ start: offset, end: offset + found.length }, decoded);
      starts.push(...placed.starts);
      ends.push(...placed.ends);
      offset += found.length;
      continue;
    }
    const length = html.startsWith('\r\n', offset) ? 2 : 1;
    const isSame =
      html[offset] === character ||
      (html[offset] === '\r' && character === '\n') ||
      (html[offset] === '\0' && character === '\uFFFD');
    // A parser leaves out some characters (a newline that starts a `pre`): they have no place in the text.
    if (isSame) {
      starts.push(offset);
      ends.push(offset + length);
    }
    offset += length;
  }
  return { text: text.slice(0, starts.length), starts, ends };
}

/** Gives the one or two units of a character reference places that share it out: the last unit has its end. */
export function placeReference({ start, end }: Span, decoded: string): PlacedText {
  const from = end - decoded.length;
  const units = Array.from({ length: decoded.length }, (_, index) => index);
  return {
    text: decoded,
    starts: units.map((index) => (index === 0 ? start : from + index)),
    ends: units.map((index) => from + index + 1),
  };
}

/** The text of a character reference of Markdown (CommonMark 6.2), which is never without its semicolon. */
export function decodeMarkdownReference(source: string): string {
  const body = source.slice(1, -1);
  if (!body.startsWith('#')) return decodeNamedCharacterReference(body) || source;
  const isHexadecimal = /^#x/i.test(body);
  const code = Number.parseInt(body.slice(isHexadecimal ? 2 : 1), isHexadecimal ? 16 : 10);
  const isCharacter = code > 0 && code <= 0x10_ff_ff && !(code >= 0xd8_00 && code <= 0xdf_ff);
  return isCharacter ? String.fromCodePoint(code) : '\uFFFD';
}
