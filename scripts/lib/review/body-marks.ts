import { visit } from 'unist-util-visit';
import { isMark, readMarkId } from '../../../src/markdown/mark-rules.ts';
import { parseMdx } from '../../../src/markdown/parse-mdx.ts';
import { textBlocks } from '../../../src/markdown/text-blocks.ts';

/** Tags of one mark: UTF-16 offsets in the text; a tag that closes itself has no second one. */
interface Tags {
  open: { start: number; end: number };
  close: { start: number; end: number } | null;
}

/**
 * A text without the marks of a figure; the words in them stay, and so does every other character. Null where the
 * text would then be read differently: "12. bridges" at the start of a line is a list.
 */
export function unmark(body: string, id: string): string | null {
  const marks = tagsOf(body, id);
  const cuts = marks.flatMap(({ open, close }) => [open, ...(close ? [close] : [])]);
  const plain = cutOut(body, cuts, () => '');
  return isSameText(body, plain, id, null) ? plain : null;
}

/** A text in which the marks of a figure name it by another id. Null where that cannot be done. */
export function renameMarks(body: string, id: string, to: string): string | null {
  const tags = tagsOf(body, id).map(({ open }) => open);
  const renamed = cutOut(body, tags, (tag) => tag.replace(/(["'])[^"']*\1/, `"${to}"`));
  return isSameText(body, renamed, id, to) ? renamed : null;
}

function tagsOf(body: string, id: string): Tags[] {
  const found: Tags[] = [];
  visit(parseMdx(body).tree, (node) => {
    if (!isMark(node) || readMarkId(node) !== id) return;
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? start;
    const source = body.slice(start, end);
    const opening = /^<[^>]*>/.exec(source)?.[0] ?? '';
    const closing = opening.endsWith('/>') ? null : (/<\s*\/[^<>]*>$/.exec(source)?.[0] ?? '');
    found.push({
      open: { start, end: start + opening.length },
      close: closing === null ? null : { start: end - closing.length, end },
    });
  });
  return found;
}

function cutOut(
  body: string,
  cuts: readonly { start: number; end: number }[],
  instead: (tag: string) => string,
): string {
  let text = '';
  let at = 0;
  for (const { start, end } of cuts.toSorted((a, b) => a.start - b.start)) {
    text += body.slice(at, start) + instead(body.slice(start, end));
    at = end;
  }
  return text + body.slice(at);
}

/** Whether two texts have the same words in the same blocks, and the same marks but for those of one figure. */
function isSameText(before: string, after: string, id: string, to: string | null): boolean {
  const seen = (body: string, name: (own: string) => string | null) =>
    JSON.stringify(
      textBlocks(parseMdx(body).tree, body).map(({ text, marks }) => [
        text.trim(),
        marks.map((mark) => name(mark.id)).filter((own) => own !== null),
      ]),
    );
  return seen(before, (own) => (own === id ? to : own)) === seen(after, (own) => own);
}
