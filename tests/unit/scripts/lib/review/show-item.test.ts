import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { plain, toTerminal, visible } from '../../../../../scripts/lib/review/plain-line.ts';
import { reviewItems } from '../../../../../scripts/lib/review/review-items.ts';
import { sentenceAround, showItem } from '../../../../../scripts/lib/review/show-item.ts';
import { readVocabulary } from '../../../../../src/loaders/read-vocabulary.ts';
import { archive } from '../../../loaders/project-folder.ts';
import { draftOf, sampleDraft } from './draft-sample.ts';

const { vocabulary } = await readVocabulary(archive);
const shown = (key: string, text = sampleDraft) => {
  const draft = draftOf(text);
  const item = reviewItems(draft).find((one) => one.key === key);
  if (item === undefined) throw new Error(`no ${key}`);
  return showItem(item, draft, vocabulary)
    .map((line) => toTerminal(line, false))
    .join('\n');
};

test('a figure is shown in its sentence, with all that is claimed of it', () => {
  expect(shown('figure houses-2024')).toMatchInlineSnapshot(`
    "  Dibangun «922 rumah» pada 2024, dan 12 jembatan gantung.
      Lagi: «922 rumah».
      source     922 rumah
      value      922 houses (922)
      unit       houses (houses)
      qualifier  exact
      status     actual
      period     none
      indicator  housing-houses: Houses built or repaired with support
      why        rule: count"
  `);
});

test('a figure without an indicator says so', () => {
  expect(shown('figure bridges-target-2025')).toContain('indicator  none yet');
});

test('a relation is shown with its figures, its arithmetic and what is wrong with it', () => {
  expect(shown('relations alike')).toMatchInlineSnapshot(`
    "  kind       equal
      figure     houses-2024: Dibangun «922 rumah» pada 2024, dan 12 jembatan gantung.
      figure     communes-2024: «84/175 komune» dan <b>922 pohon</b> {di sana}.
      to do      relation "alike" cannot be computed: the arithmetic gives houses, and what it must equal is in communes. See src/domain/relation.ts for what each kind takes.
      why        told so"
  `);
});

test('what is set aside is shown where it stands', () => {
  expect(shown('setAside 3 kursus')).toMatchInlineSnapshot(`
    "  Provinsi memberi «3 kursus».
      reason     Stands in the title only.
      why        nothing names what it is"
  `);
});

test('a sentence is cut out of its paragraph, and not at the dot of a number', () => {
  const text = 'Satu. Ada 1.234 desa, atau 5 komune? Tiga.';
  const start = text.indexOf('1.234');
  expect(toTerminal(sentenceAround(text, start, start + 10), false)).toBe(
    'Ada «1.234 desa», atau 5 komune?',
  );
  const long = `${'kata '.repeat(100)}12 desa${' kata'.repeat(100)}`;
  expect(sentenceAround(long, 500, 507).length).toBeLessThan(470);
});

test('color is added to the brackets where the terminal has it', () => {
  expect(toTerminal(visible('12'), true)).toBe('\u001B[1;7m«12»\u001B[0m');
});

test('nothing of an article reaches the terminal as a control character', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('\u001B[2J', '\u009B31m', '\u0007', '\r', '\u202E', '\uE000', '\u2028'),
  );
  fc.assert(
    fc.property(fc.array(hostile), (pieces) => {
      const words = pieces.join('');
      for (const line of [plain(words), visible(words), words])
        expect(toTerminal(line, false)).not.toMatch(
          /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u,
        );
      expect(visible(words).split('\uE000')).toHaveLength(2);
    }),
  );
});

test('an article with escape sequences is shown without them', () => {
  const text = sampleDraft.replace('Dibangun', 'Di\u001B[2Jbangun');
  expect(shown('figure houses-2024', text)).toContain('Di [2Jbangun «922 rumah» pada 2024');
});
