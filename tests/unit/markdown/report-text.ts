import * as fc from 'fast-check';

// The characters and the constructs that mean something to Markdown, GFM, MDX or HTML, whole and in pieces.
const cut = (list: string) => list.split('¦');
const pieces = [
  Array.from('<>{}/\\`|*_[]()!"\'=:$ \n\t\0\uFEFF\u2028'),
  cut('~~¦# ¦## ¦## a¦### ¦- ¦1. ¦> ¦---¦```¦|--|¦\n|--|--|\n¦- [ ] ¦    ¦\n\n¦\r\n'),
  cut('a¦b c¦922¦ă¦😀¦from¦figure-houses-2021-2024¦fn a¦&lt;¦&#123;'),
  cut('](¦![](¦[^a]¦[^a]: ¦[r]: ¦[r]¦www.¦http://a.b¦a@b.vn¦[a](javascript:1)¦javascript:'),
  cut('import ¦import x from "y"¦export ¦export const a = 1¦{1+1}¦{...x}¦{/*¦*/}'),
  cut('<script>¦</script>¦<b>¦</b>¦<>¦</>¦/>¦<!--¦-->¦ onclick="x"¦<Figure ¦</Figure>'),
  cut('<Figure id="houses-2021-2024">¦<Figure id="capital-plan-2024">2,419</Figure>'),
  cut('<Figure id="livelihood-profit" />¦<Figure id="nothing">'),
].flat();

/** Any text: mostly of pieces that mean something in a report, sometimes of anything. */
export const reportText = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 16 }).map((list) => list.join('')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
);

/**
 * What `read` makes of a text. Tests run the development build of the parser, which fails an assertion where a
 * heading holds a tag that is not closed; the build that the archive runs goes on and reports the tag. Such a
 * text is passed over.
 */
export function readOrPass<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    fc.pre(!(error instanceof Error && 'code' in error && error.code === 'ERR_ASSERTION'));
    throw error;
  }
}
