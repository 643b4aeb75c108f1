import { describe, expect, test } from 'vitest';
import { checkDraft } from '../../../../src/importer/draft/check-draft.ts';
import type { ShownBlock } from '../../../../src/importer/draft/shown-blocks.ts';

const shown: ShownBlock[] = [
  { kind: 'paragraph', text: { text: '922 rumah', marks: [{ id: 'a', start: 0, end: 3 }] } },
];
const frontmatter = '---\ntitle: Hasil\n---\n\n';
const faithful = '<Figure id="a">922</Figure> rumah';
const check = (body: string, before = frontmatter) =>
  checkDraft(before + body, { title: 'Hasil' }, shown);

test('a draft that says what it was to say passes', () => {
  expect(() => check(faithful)).not.toThrow();
});

describe('a draft is refused when', () => {
  test.each([
    ['a word is lost', '<Figure id="a">922</Figure>', /block 1 reads/],
    ['a mark is lost', '922 rumah', /block 1 reads/],
    ['a mark has another id', '<Figure id="b">922</Figure> rumah', /block 1 reads/],
    ['a mark has moved', '<Figure id="a">922 rumah</Figure>', /block 1 reads/],
    ['a mark has more than an id', '<Figure id="a" x="">922</Figure> rumah', /Element in line 5/],
    ['a paragraph is a heading', `## ${faithful}`, /block 1 reads/],
    ['there is a block too many', `${faithful}\n\nkata`, /block 2 reads/],
    ['there is a block too few', '', /block 1 reads/],
    ['a word is emphasized', '<Figure id="a">922</Figure> *rumah*', /emphasis in line 5/],
    ['a word is code', '<Figure id="a">922</Figure> `rumah`', /inlineCode in line 5/],
    ['a block is code', '```\nx\n```', /code in line 5/],
    ['an item holds more than a paragraph', '- a\n\n  b', /listItem in line 5/],
    ['an item is empty', '-', /listItem in line 5/],
    ['an item is a task', '- [x] a', /listItem in line 5/],
    ['a quote holds a list', '> - a', /list in line 5/],
    ['there is a note', 'a[^1]\n\n[^1]: b', /footnoteReference in line 5/],
    ['there is code', 'import x from "y"', /breaks a rule: `import/],
    ['there is an expression', '{1+1}', /breaks a rule: `{1\+1}`/],
    ['a tag does not close', '<b', /breaks a rule/],
    ['a heading is the title', '# Hasil', /breaks a rule/],
  ])('%s', (_case, body, reason) => {
    expect(() => check(body)).toThrow(reason);
  });

  test.each([
    ['its data differ', '---\ntitle: Lain\n---\n', /frontmatter reads/],
    ['its data cannot be read', '---\ntitle: [\n---\n', /cannot be read/],
    ['its frontmatter does not close', '---\ntitle: Hasil\n', /does not close/],
  ])('%s', (_case, before, reason) => {
    expect(() => check(faithful, before)).toThrow(reason);
  });
});
