import type { Dropped } from './article.ts';
import type { PlacedText } from './placed-text.ts';

/**
 * The characters that nobody can see and that could hide something in a number or a name: controls but tab and
 * newline, lone halves of surrogate pairs, noncharacters, the byte order mark, soft hyphen, zero-width space,
 * word joiner and invisible operators (U+2060 to U+2064), everything that turns the direction of text, tag
 * characters and the anchors of annotations. The joiners U+200C and U+200D and variation selectors are none of
 * these: scripts and emoji are written with them.
 */
export const invisibleCharacters =
  // oxlint-disable-next-line no-control-regex -- control characters are what it is about
  /[\0-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u200B\u2060-\u2064\u206A-\u206F\uFEFF\uFFF9-\uFFFB\p{Bidi_Control}\p{Noncharacter_Code_Point}\p{Surrogate}\u{E0000}-\u{E007F}]+/gu;

/** Takes what nobody can see out of a text and says where it stood. Nothing else about the text changes. */
export function dropInvisible(placed: PlacedText): { text: PlacedText; dropped: Dropped[] } {
  const { text, starts, ends } = placed;
  const dropped: Dropped[] = [];
  const kept: PlacedText & { starts: number[]; ends: number[] } = {
    text: '',
    starts: [],
    ends: [],
  };
  let from = 0;
  const keep = (to: number) => {
    kept.text += text.slice(from, to);
    for (let index = from; index < to; index += 1) {
      kept.starts.push(starts[index] ?? 0);
      kept.ends.push(ends[index] ?? 0);
    }
  };
  for (const match of text.matchAll(invisibleCharacters)) {
    const to = match.index + match[0].length;
    keep(match.index);
    for (let index = match.index; index < to; index += 1) {
      const start = starts[index] ?? 0;
      const end = ends[index] ?? 0;
      const last = dropped.at(-1);
      if (last?.end === start) last.end = end;
      else dropped.push({ start, end, reason: 'control' });
    }
    from = to;
  }
  if (dropped.length === 0) return { text: placed, dropped };
  keep(text.length);
  return { text: kept, dropped };
}

/** A text without what nobody can see. */
export function visibleText(text: string): string {
  return text.replaceAll(invisibleCharacters, '');
}
