import { computeRelation } from '../../domain/compute-relation.ts';
import type { Figure } from '../../domain/figure.ts';
import type { GrammarLanguage } from '../../domain/grammar/number-grammar.ts';
import type { Relation } from '../../domain/relation.ts';
import { unitKind } from '../../domain/unit-kind.ts';
import type { ProposedFigure } from '../proposed-figure.ts';
import { baseOfRecognized, shareOf } from './indicator-links.ts';
import { relationCues } from './relation-cues.ts';

/** A relation that the figures of an article keep, and why it is taken for one, in an English sentence. */
export interface ProposedRelation {
  relation: Relation;
  why: string;
}

/**
 * Relations among an article's figures that hold as printed (verdict `agrees`), where the words or the indicators also
 * say that they belong together: a share of a whole, parts and their sum, a running total, a change between two
 * levels, growth. Numbers of one or two digits fit by chance, so without such words long numbers alone count.
 * Figures are those of proposeFigures, in their order.
 */
export function proposeRelations(
  figures: readonly ProposedFigure[],
  language: GrammarLanguage,
): ProposedRelation[] {
  const first = [...new Map(figures.toReversed().map((figure) => [figure.id, figure])).values()];
  const stated = first.toReversed().filter(({ quantity }) => quantity.value !== undefined);
  const known = new Map(stated.map((figure) => [figure.id, asFigure(figure)]));
  const steps = new Map(stated.map(({ id, quantity }) => [id, quantity.step]));
  const holds = (relation: Relation) => {
    const computed = computeRelation(relation, known, ({ id }) => steps.get(id) ?? 1);
    return computed !== null && typeof computed !== 'string' && computed.verdict === 'agrees';
  };
  const proposed: ProposedRelation[] = [];
  const seen = new Set<string>();
  const add = ({ relation, why }: ProposedRelation) => {
    const key = [relation.equals].flat().join(' ');
    if (seen.has(key) || !holds(relation)) return;
    seen.add(key);
    proposed.push({ relation: { ...relation, id: `${key.split(' ')[0]}-${relation.kind}` }, why });
  };
  for (const [index, figure] of stated.entries()) {
    const before = stated.slice(Math.max(0, index - reach), index);
    const after = stated.slice(index + 1, index + 1 + reach);
    for (const candidate of candidatesOf(figure, { before, after, all: stated, language })) {
      add(candidate);
    }
  }
  return proposed;
}

/** How many figures before and after one may stand in a relation with it. */
const reach = 8;

interface Neighbors {
  before: readonly ProposedFigure[];
  after: readonly ProposedFigure[];
  all: readonly ProposedFigure[];
  language: GrammarLanguage;
}

function candidatesOf(figure: ProposedFigure, neighbors: Neighbors): ProposedRelation[] {
  return [
    ...shares(figure, neighbors),
    ...sameShares(figure, neighbors),
    ...runningTotals(figure, neighbors),
    ...changes(figure, neighbors),
    ...growths(figure, neighbors),
    ...partsAfter(figure, neighbors),
    ...partsBefore(figure, neighbors),
  ];
}

/** a / b = p%, where p follows both in their sentence or the next one. */
function shares(figure: ProposedFigure, { before, language }: Neighbors): ProposedRelation[] {
  if (figure.unit !== 'percent') return [];
  if (!relationCues[language].share.test(wordsAround(figure))) return [];
  const near = before.filter((one) => sentencesApart(one, figure) <= 1 && isAmount(one));
  const pairs = near.flatMap((part) =>
    near
      .filter((whole) => whole !== part && whole.unit === part.unit && sizeOf(whole) > sizeOf(part))
      .filter((whole) => isLong(whole) && isLong(part))
      .map((whole) => ({ part, whole })),
  );
  return pairs.map(({ part, whole }) =>
    relate('share', [part, whole], figure, 'the percentage follows a part and its whole'),
  );
}

/** a / p% = b / q%: two counts with their shares of one whole, side by side. */
function sameShares(figure: ProposedFigure, { before }: Neighbors): ProposedRelation[] {
  const [first, firstShare, second] = before.slice(-3);
  if (!first || !firstShare || !second) return [];
  const arePairs =
    shareOf[first.indicator] === firstShare.indicator &&
    shareOf[second.indicator] === figure.indicator;
  const isOneTime = [firstShare, second, figure].every(
    (one) => one.period === first.period && one.in === first.in && one.group === first.group,
  );
  if (!arePairs || !isOneTime || firstShare.unit !== 'percent' || figure.unit !== 'percent')
    return [];
  const relation: Relation = {
    id: 'shares',
    kind: 'ratio',
    of: [first.id, firstShare.id],
    equals: [second.id, figure.id],
  };
  return [{ relation, why: 'two counts are told with their shares of one whole' }];
}

/** What there was and what came to it: 62 + 22 = 84. */
function runningTotals(figure: ProposedFigure, { before, all }: Neighbors): ProposedRelation[] {
  const fresh = before.findLast(
    (one) =>
      baseOfRecognized[one.indicator] === figure.indicator &&
      one.in === figure.in &&
      one.period === figure.period,
  );
  if (!fresh) return [];
  return all
    .filter(
      (level) =>
        level !== figure &&
        level.indicator === figure.indicator &&
        level.unit === figure.unit &&
        (level.period ?? '') < (figure.period ?? '') &&
        sizeOf(level) < sizeOf(figure),
    )
    .map((level) =>
      relate(
        'sum',
        [level, fresh],
        figure,
        'the earlier level and what is added come to the total',
      ),
    );
}

/** What a rate or a count fell or rose by, between two levels in its sentence. */
function changes(
  figure: ProposedFigure,
  { before, after, language }: Neighbors,
): ProposedRelation[] {
  const isRate = figure.unit.startsWith('percentage-points');
  if (!relationCues[language].change.test(wordsBefore(figure))) return [];
  if (!isRate && (!isLong(figure) || unitKind(figure.unit) === 'rate')) return [];
  const wanted = isRate ? 'percent' : figure.unit;
  const near = [...before, ...after].filter(
    (one) => one.unit === wanted && sentencesApart(one, figure) === 0 && (isRate || isLong(one)),
  );
  return near.flatMap((high) =>
    near
      .filter((low) => sizeOf(low) < sizeOf(high) && low.group === high.group)
      .map((low) =>
        relate('difference', [high, low], figure, 'the sentence tells two levels and the change'),
      ),
  );
}

/** (a − b) / b = p%, in one sentence with a word for growth. */
function growths(
  figure: ProposedFigure,
  { before, after, language }: Neighbors,
): ProposedRelation[] {
  if (figure.unit !== 'percent' || !relationCues[language].growth.test(wordsBefore(figure)))
    return [];
  const near = [...before, ...after].filter(
    (one) => isAmount(one) && sentencesApart(one, figure) === 0,
  );
  return near.flatMap((later) =>
    near
      .filter((earlier) => earlier.unit === later.unit && sizeOf(earlier) < sizeOf(later))
      .map((earlier) =>
        relate('growth', [later, earlier], figure, 'the sentence tells two levels and the growth'),
      ),
  );
}

/** A whole and, after words such as "of which", its parts in the same sentence. */
function partsAfter(figure: ProposedFigure, { after, language }: Neighbors): ProposedRelation[] {
  const parts = after.filter(
    (one) => one.unit === figure.unit && sentencesApart(one, figure) === 0,
  );
  const [first] = parts;
  if (!first || parts.length < 2 || !isAmount(figure)) return [];
  const gap = figure.in.text.slice(figure.quantity.end, first.quantity.start);
  const areLong = [figure, ...parts].every(isLong);
  if (!relationCues[language].parts.test(gap) && !areLong) return [];
  // Most parts first: three parts that give the whole say more than two of them that do not.
  return parts
    .map((_, index) => parts.slice(0, parts.length - index))
    .filter((some) => some.length >= 2)
    .map((some) => relate('sum', some, figure, 'the sentence tells a whole and its parts'));
}

/** Parts and, after words such as "in total", their sum in the same sentence. */
function partsBefore(figure: ProposedFigure, { before, language }: Neighbors): ProposedRelation[] {
  const parts = before.filter(
    (one) => one.unit === figure.unit && sentencesApart(one, figure) === 0,
  );
  if (parts.length < 2 || !isAmount(figure)) return [];
  if (!relationCues[language].total.test(wordsBefore(figure))) return [];
  return parts
    .map((_, index) => parts.slice(index))
    .filter((some) => some.length >= 2)
    .map((some) => relate('sum', some, figure, 'the sentence tells parts and their sum'));
}

function relate(
  kind: Relation['kind'],
  of: readonly ProposedFigure[],
  equals: ProposedFigure,
  why: string,
): ProposedRelation {
  const relation = { id: kind, kind, of: of.map(({ id }) => id), equals: equals.id };
  return { relation, why: `${why}: ${of.map(({ quantity }) => quantity.text).join('; ')}` };
}

function asFigure(figure: ProposedFigure): Figure {
  const { id, indicator, unit, status, quantity } = figure;
  const { value, of, qualifier, text } = quantity;
  return {
    id,
    indicator,
    unit,
    status,
    qualifier,
    asWritten: text,
    ...(value === undefined ? {} : { value }),
    ...(of === undefined ? {} : { of }),
  };
}

function sizeOf({ quantity }: ProposedFigure): number {
  return quantity.value ?? 0;
}

function isAmount({ unit }: ProposedFigure): boolean {
  return unitKind(unit) !== 'rate';
}

/** Whether a number has three or more digits that say something: others fit together by chance. */
function isLong({ quantity }: ProposedFigure): boolean {
  const digits = quantity.text.replaceAll(/\D/g, '').replace(/^0+|0+$/g, '');
  return digits.length >= 3;
}

/** How many sentences lie between two figures of one text, the first given first; many where the texts differ. */
function sentencesApart(first: ProposedFigure, second: ProposedFigure): number {
  if (first.in !== second.in) return Infinity;
  const [from, to] = [first.quantity, second.quantity].toSorted((a, b) => a.start - b.start);
  if (!from || !to || to.start - from.end > 1200) return Infinity;
  const gap = first.in.text.slice(from.end, to.start);
  return gap.match(/[.!?](?=\s+["“(]*[\p{Lu}\d])|\n/gu)?.length ?? 0;
}

function wordsBefore({ in: { text }, quantity }: ProposedFigure): string {
  return text.slice(Math.max(0, quantity.start - 60), quantity.start);
}

function wordsAround({ in: { text }, quantity }: ProposedFigure): string {
  return text.slice(Math.max(0, quantity.start - 40), quantity.end + 40);
}
