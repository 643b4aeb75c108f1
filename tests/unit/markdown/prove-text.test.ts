import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../src/domain/figure.ts';
import { parseMdx } from '../../../src/markdown/parse-mdx.ts';
import { proveText } from '../../../src/markdown/prove-text.ts';
import { textBlocks } from '../../../src/markdown/text-blocks.ts';
import { makeFigure } from '../domain/figures.ts';

const plan = makeFigure({
  id: 'plan',
  value: 2_419_000_000_000,
  unit: 'VND',
  qualifier: 'nearly',
  asWritten: 'hampir mencapai 2.419 miliar VND',
});
const houses = makeFigure({ id: 'houses' });
const fall = makeFigure({
  id: 'fall',
  value: 6.29,
  unit: 'percentage-points',
  asWritten: 'menurun sebesar 6,29%',
});
const profit = makeFigure({
  id: 'profit',
  low: 30_000_000,
  high: 50_000_000,
  unit: 'VND/household/year',
  asWritten: '30-50 juta VND/rumah tangga setiap tahunnya',
});
const share = makeFigure({
  id: 'share',
  value: 84,
  of: 126,
  unit: 'communes',
  asWritten: 'kumulatif 84/126 komune',
});

const figures: readonly Figure[] = [plan, houses, fall, profit, share];

function prove(text: string, setAside: { words: string; reason: string }[] = []) {
  return proveText(textBlocks(parseMdx(text).tree, text), {
    figures: new Map(figures.map((figure) => [figure.id, figure])),
    setAside,
    language: 'en',
  });
}

const faults = (text: string) =>
  prove(text).problems.map(
    ({ place, rule, message, hint }) =>
      `${place.line}:${place.column} ${rule} ${message} | ${hint}`,
  );

describe('a mark that says what its figure says', () => {
  it.each([
    '<Figure id="plan">nearly VND 2,419 billion</Figure> was planned.',
    '<Figure id="houses">922 **new** houses</Figure>[^a]\n\n[^a]: In 2024.',
    'The poverty rate fell by <Figure id="fall">6.29%</Figure>.',
    'A profit of <Figure id="profit">VND 30–50 million per household a year</Figure>.',
    '| a |\n| - |\n| <Figure id="share">84 of 126 communes</Figure> |',
    '<Figure id="houses">922 houses</Figure>',
    'Of <Figure id="houses">922 houses</Figure> in 2021–2024, after Covid-19 and Decision No. 12.',
  ])('%s', (text) => {
    expect(faults(text)).toEqual([]);
  });
});

describe('a mark that says something else is told with what it reads', () => {
  it.each([
    [
      'One: <Figure id="plan">nearly VND 2,491 billion</Figure>.',
      '1:35 figure/value "nearly VND 2,491 billion" reads nearly VND 2,491 billion, figure "plan" says nearly VND 2,419 billion | Are two digits swapped? The source has: hampir mencapai 2.419 miliar VND',
    ],
    [
      '<Figure id="plan">nearly VND 5 billion</Figure> a',
      '1:30 figure/value "nearly VND 5 billion" reads nearly VND 5 billion, figure "plan" says nearly VND 2,419 billion | The source has: hampir mencapai 2.419 miliar VND',
    ],
    [
      '<Figure id="houses">1.2.3 houses</Figure> a',
      '1:21 figure/value "1.2.3 houses" reads as no number, figure "houses" says 922 houses | The source has: 922 rumah untuk rumah tangga miskin dan hampir miskin',
    ],
    [
      '<Figure id="houses">921 (of)</Figure> a',
      '1:21 figure/value "921 (of)" reads 921, figure "houses" says 922 houses | Is one digit wrong? The source has: 922 rumah untuk rumah tangga miskin dan hampir miskin',
    ],
    [
      'a <Figure id="houses">922 families</Figure>',
      '1:23 figure/unit "922 families" reads as households, the unit of figure "houses" is houses | Name the unit inside the mark, or correct the figure. The source has: 922 rumah untuk rumah tangga miskin dan hampir miskin',
    ],
    [
      'a <Figure id="houses">922 or so</Figure>',
      '1:23 figure/unit "922 or so" reads as no unit that the archive knows, the unit of figure "houses" is houses | Name the unit inside the mark, or correct the figure. The source has: 922 rumah untuk rumah tangga miskin dan hampir miskin',
    ],
    [
      'a <Figure id="plan">VND 2,419 billion</Figure>',
      '1:25 figure/qualifier "VND 2,419 billion" reads as exact, figure "plan" is nearly | A qualifier belongs inside the mark, and is neither dropped nor added. The source has: hampir mencapai 2.419 miliar VND',
    ],
    [
      'a <Figure id="houses">many houses</Figure>',
      '1:23 figure/value the words "many houses" state no quantity that can be read; figure "houses" needs one | Put the number with its unit inside the mark. The source has: 922 rumah untuk rumah tangga miskin dan hampir miskin',
    ],
    [
      'a <Figure id="houses">922 houses and 5 schools</Figure>',
      '1:38 figure/value the mark of "houses" holds more than one number: "922 houses and 5 schools" | Close the mark before the next number.',
    ],
  ])('%s', (text, fault) => {
    expect(faults(text)).toEqual([fault]);
  });
});

describe('a number outside the marks', () => {
  it('is told with its place, also behind escapes and in a list', () => {
    expect(faults('- one\n- a \\* b 17 people')).toEqual([
      '2:10 number/unexplained "17 people" is in no mark | Declare it in `figures` and mark it, or name it in `setAside` of this edition with the reason.',
    ]);
  });

  it('is told with the figure that it may be', () => {
    expect(faults('## Houses\n\nSome 300 models, 922 houses.')).toEqual([
      '3:6 number/unexplained "Some 300 models" is in no mark | Declare it in `figures` and mark it, or name it in `setAside` of this edition with the reason.',
      '3:18 number/unexplained "922 houses" is in no mark | Write <Figure id="houses">922 houses</Figure> if it is that figure.',
    ]);
  });

  it('is not read together with the number of a mark beside it', () => {
    expect(faults('<Figure id="houses">922 houses</Figure> of 1,000 houses')).toEqual([
      expect.stringContaining('1:44 number/unexplained "1,000 houses"'),
    ]);
  });

  it('may be set aside with a reason', () => {
    const setAside = [
      { words: 'a rating of 3 points', reason: 'A figure of speech.' },
      { words: 'no such words', reason: 'None.' },
    ];
    const { problems, coverage, usedSetAside } = prove(
      'It had a rating of 2 points, a rating of 3 points in 2024.',
      setAside,
    );
    expect(problems.map(({ message }) => message)).toEqual(['"2 points" is in no mark']);
    expect([...usedSetAside]).toEqual(['a rating of 3 points']);
    expect(coverage).toEqual({ figures: 0, numbers: 3, setAside: 1, others: { year: 1 } });
  });
});

it('every number is counted once, by what became of it', () => {
  const { coverage } = prove(
    'On 7 March 2025, in 2021–2025: <Figure id="houses">922 houses</Figure>.\nIn 2024, <Figure id="share">84 of 126 communes</Figure>.',
  );
  expect(coverage).toEqual({
    figures: 2,
    numbers: 5,
    setAside: 0,
    others: { date: 1, period: 1, year: 1 },
  });
});

it('marks without words or without a figure are told elsewhere', () => {
  expect(
    faults('<Figure id="houses"> </Figure> and <Figure id="unknown">7 schools</Figure>'),
  ).toEqual([]);
});

it('code is no text to read numbers in, but a code block is', () => {
  expect(faults('export const a = 17;\n\n{1 + 1} and <b>17</b>\n\n```\n5 schools\n```')).toEqual([
    expect.stringContaining('"5 schools" is in no mark'),
  ]);
});

it('a line break inside a paragraph is white space', () => {
  expect(faults('<Figure id="houses">922  \nhouses</Figure>')).toEqual([]);
});
