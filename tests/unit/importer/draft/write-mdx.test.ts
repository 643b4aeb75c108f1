import { describe, expect, test } from 'vitest';
import type { Block } from '../../../../src/importer/article.ts';
import { visibleBlocks } from '../../../../src/importer/draft/visible-text.ts';
import { writeMdx } from '../../../../src/importer/draft/write-mdx.ts';
import { parseMdx } from '../../../../src/markdown/parse-mdx.ts';
import { placed } from '../../../support/article-blocks.ts';

const noMarks = new Map();
const writeParagraph = (text: string) =>
  writeMdx([{ kind: 'paragraph', text: placed(text) }], noMarks);

test('an article reads as one that somebody wrote by hand', () => {
  const houses = placed('Sudah dibangun lebih dari 922 rumah.');
  const share = placed('73,7%');
  const blocks: Block[] = [
    { kind: 'heading', depth: 2, text: placed('Hasil tahun 2024') },
    { kind: 'paragraph', text: houses },
    { kind: 'list', ordered: false, items: [placed('jalan desa;'), placed('air bersih.')] },
    { kind: 'list', ordered: true, items: [placed('tinjau;'), placed('cairkan.')] },
    { kind: 'quote', paragraphs: [placed('Kami siap.'), placed('Tanpa menunggu.')] },
    {
      kind: 'table',
      rows: [
        [placed('Program'), placed('Cair')],
        [placed('Baru'), share],
      ],
    },
  ];
  const marks = new Map([
    [houses, [{ id: 'houses-2024', start: 15, end: 35 }]],
    [share, [{ id: 'share-2024', start: 0, end: 5 }]],
  ]);
  expect(writeMdx(blocks, marks)).toMatchInlineSnapshot(`
    "## Hasil tahun 2024

    Sudah dibangun <Figure id="houses-2024">lebih dari 922 rumah</Figure>.

    - jalan desa;
    - air bersih.

    1. tinjau;
    2. cairkan.

    > Kami siap.
    >
    > Tanpa menunggu.

    | Program | Cair |
    | --- | --- |
    | Baru | <Figure id="share-2024">73,7%</Figure> |
    "
  `);
});

test('nothing to show is an empty text', () => {
  expect(writeMdx([], noMarks)).toBe('');
});

test('plain prose needs no escapes', () => {
  const prose =
    'Pada 7/3/2025 (pukul 09:30) "hampir" 2.419 miliar VND, yaitu 73,7% – naik 5 poin; important – imports & exports + jasa: 50/50!';
  expect(writeParagraph(prose)).toBe(`${prose}\n`);
});

describe('what would be more than text elsewhere is written as text', () => {
  test.each([
    ['{1+1} <b>x</b> <!-- -->', '\\{1+1} \\<b>x\\</b> \\<!-- -->'],
    ['import x from "y"', '&#x69;mport x from "y"'],
    ['a\nexport const a = 1', 'a\n&#x65;xport const a = 1'],
    ['-\n-\n-', '\\-\n\\-\n\\-'],
    ['1. a\n2. b', '1\\. a\n2\\. b'],
    ['[1]: http://a.vn ![x](y)', '\\[1\\]: http\\://a.vn !\\[x\\](y)'],
    ['www.đường.vn/{x}', 'www\\.đường.vn/\\{x}'],
    ['*a* _b_ ~~c~~ `d` a_b', '\\*a\\* \\_b\\_ \\~\\~c\\~\\~ \\`d\\` a_b'],
    ['&amp; A&B', '\\&amp; A\\&B'],
    ['a  \nb\\\nc', 'a\nb\\\\\nc'],
    ['\uFEFFa\u2028b', '&#xFEFF;a&#x2028;b'],
  ])('%j', (text, written) => {
    expect(writeParagraph(text)).toBe(`${written}\n`);
    expect(visibleBlocks(parseMdx(writeParagraph(text)).tree)).toHaveLength(1);
  });

  test('an address of chat, of which only the part that is one of mail can be linked', () => {
    expect(writeParagraph('Tulis ke xmpp:info@contoh.vn/ruang.')).toBe(
      'Tulis ke xmpp:[info@contoh.vn](mailto:info@contoh.vn)/ruang.\n',
    );
  });
});
