import * as fc from 'fast-check';
import type { Block } from '../../src/importer/article.ts';
import type { TextMark } from '../../src/importer/draft/shown-text.ts';
import { placeText, type PlacedText } from '../../src/importer/placed-text.ts';

/** A text of an article that is the whole input. */
export function placed(text: string): PlacedText {
  return placeText(text, { start: 0, end: text.length });
}

// What means something to Markdown, GFM, MDX, HTML, YAML or JavaScript, whole and in pieces.
const cut = (list: string) => list.split('¦');
// prettier-ignore
const tokens = [
  Array.from('<>{}/\\`|*_[]()!"\'=:$~^#+-.@;,&%0123xw \n\t\r\0\f\v'),
  Array.from('\u0085\u00A0\u00AD\u200B\u200D\u200E\u202E\u2028\u2029\u3000\uFEFF\uFFFD\uFFFE\u0001\u007F'),
  cut('\r\n¦\n\n¦  \n¦\\\n¦   ¦\t\t¦\uD83D¦\uDE00¦😀¦👩‍👩‍👧¦é¦e\u0301¦שלום¦مرحبا¦đường'),
  cut('~~¦**¦__¦# ¦## ¦ ##¦- ¦* ¦+ ¦1. ¦1) ¦0123456789) ¦> ¦---¦***¦```¦~~~¦===¦:::note¦$$¦    ¦- - -'),
  cut('\n-¦\n+¦\n*¦\n1.¦\n1)¦\n#¦\n>¦\n=¦\n|¦\n:-¦\n-|¦\n_¦\n~~~¦\nimport "y"¦\nexport {¦\n\t¦\n\\'),
  cut('|--|¦| a | b |¦\n|--|--|\n¦:-¦--:¦- [ ] ¦[ ] ¦[x] ¦\n    code¦\n---\n¦\n===\n'),
  cut('](¦](#)¦![](¦[^1]¦[^1]: x¦[x]: http://¦[x]: ¦[x]¦[a](javascript:1)¦javascript:alert(1)'),
  cut('www.¦WWW.đ¦http://¦https://x.y¦http://a.b/{c}\\<¦ftp://a.b¦a@b.vn¦mailto:a@b.vn¦xmpp:¦xmpp:a@b.vn/r¦@'),
  cut('import ¦import x from "y"¦import "y"¦import{¦export ¦export default 1¦export const a = 1¦from '),
  cut('{1+1}¦{{¦}}¦{/*¦*/}¦{...x}¦<!--¦-->¦<!-- -->¦<![CDATA[¦]]>¦<?x¦<script>¦</script>¦<b>¦</b>¦<>¦</>'),
  cut('<br/>¦<Figure id="a">¦</Figure>¦<Figure ¦&amp;¦&#50;¦&#x3C;¦&lt¦&nbsp;¦&¦&quot;'),
  cut('a¦kata ¦922¦2.419 miliar¦Important ¦imports¦12. Mei¦(1)¦–¦…'),
].flat();

/** Any text: mostly pieces that mean something to a parser, sometimes anything. */
export const nastyText = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.array(fc.constantFrom(...tokens), { maxLength: 14 }).map((list) => list.join('')),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.array(fc.constantFrom(...tokens), { maxLength: 3 }), fc.nat(5))
      .map(([list, times]) => list.join('').repeat(times)),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.nat(0xffff), { maxLength: 30 })
      .map((units) => String.fromCharCode(...units)),
  },
);

/** A text with marks that hold words, cut no character and do not overlap. */
const markedText = fc
  .tuple(nastyText, fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 12 })), { maxLength: 3 }))
  .map(([text, stretches]) => {
    const marks: TextMark[] = [];
    for (const [from, length] of stretches) {
      const start = text === '' ? 0 : from % text.length;
      const end = Math.min(text.length, start + length);
      const isFree = marks.every((other) => other.end <= start || end <= other.start);
      if (isFree && holdsWords(text, start, end))
        marks.push({ id: `m${marks.length % 2}`, start, end });
    }
    return { text: placed(text), marks };
  });

function holdsWords(text: string, start: number, end: number): boolean {
  const isCut = [start, end].some((at) => /^[\uDC00-\uDFFF]/.test(text.slice(at, at + 1)));
  return !isCut && text.slice(start, end).replaceAll('\0', 'x').trim() !== '';
}

type MarkedText = { text: PlacedText; marks: TextMark[] };

const texts = fc.array(markedText, { maxLength: 4 });

/** Blocks of every kind with such texts, and their marks. */
export const nastyBlocks = fc
  .array(
    fc.oneof(
      fc.record({ kind: fc.constant('paragraph' as const), text: markedText }),
      fc.record({
        kind: fc.constant('heading' as const),
        depth: fc.integer({ min: 1, max: 7 }),
        text: markedText,
      }),
      fc.record({ kind: fc.constant('list' as const), ordered: fc.boolean(), items: texts }),
      fc.record({ kind: fc.constant('quote' as const), paragraphs: texts }),
      fc.record({ kind: fc.constant('table' as const), rows: fc.array(texts, { maxLength: 3 }) }),
    ),
    { maxLength: 4 },
  )
  .map((list) => {
    const marks = new Map<PlacedText, readonly TextMark[]>();
    const take = (marked: MarkedText): PlacedText => {
      marks.set(marked.text, marked.marks);
      return marked.text;
    };
    const blocks = list.map((block): Block => {
      switch (block.kind) {
        case 'paragraph':
          return { ...block, text: take(block.text) };
        case 'heading':
          return { ...block, text: take(block.text) };
        case 'list':
          return { ...block, items: block.items.map(take) };
        case 'quote':
          return { ...block, paragraphs: block.paragraphs.map(take) };
        case 'table':
          break;
      }
      return { ...block, rows: block.rows.map((row) => row.map(take)) };
    });
    return { blocks, marks };
  });
