import { unassignedIndicator } from '../../../src/domain/draft.ts';
import { computeRelation } from '../../../src/domain/compute-relation.ts';
import { writeNumber, writeQuantity } from '../../../src/domain/grammar/write-quantity.ts';
import { printedStep } from '../../../src/domain/printed-step.ts';
import type { Vocabulary } from '../../../src/domain/references.ts';
import { relationSchema } from '../../../src/domain/relation.ts';
import { relationFaults } from '../../../src/domain/relation-faults.ts';
import { relationText } from '../../../src/domain/relation-text.ts';
import { unitLabel } from '../../../src/domain/unit.ts';
import { sourceLanguage } from './change-draft.ts';
import { dataAt, wordsAt, type DraftText } from './draft-text.ts';
import { plain, visible } from './plain-line.ts';
import type { ReviewItem } from './review-items.ts';

type Known = Pick<Vocabulary, 'provinces' | 'indicators'>;

/** All that is to be seen of one item, line by line. Words of the article are safe to print. */
export function showItem(item: ReviewItem, draft: DraftText, known: Known): string[] {
  const lines = linesOf(item, draft, known);
  return item.reason === null ? lines : [...lines, line('why', item.reason)];
}

/** The sentence of a text that holds a place, with the words of the place made visible. */
export function sentenceAround(text: string, start: number, end: number): string {
  const before = text.slice(0, start);
  const after = text.slice(end);
  const starts = [...before.matchAll(/[.!?…]["”’)]?\s+/gu)].at(-1);
  const head = before.slice(starts ? starts.index + starts[0].length : 0);
  const tail = /^[^]*?(?:[.!?…]["”’)]?(?=\s|$)|$)/u.exec(after)?.[0] ?? '';
  const room = 220;
  const left = head.length > room ? `… ${head.slice(-room).replace(/^\S*\s/, '')}` : head;
  const right = tail.length > room ? `${tail.slice(0, room).replace(/\s\S*$/, '')} …` : tail;
  return joined(left, visible(text.slice(start, end)), right);
}

/** The sentences in which a figure is marked. */
export function sentencesOf(draft: DraftText, id: string): string[] {
  return draft.blocks.flatMap(({ text, marks }) =>
    marks
      .filter((mark) => mark.id === id)
      .map(({ start, end }) => sentenceAround(text, start, end)),
  );
}

/** An indicator with its English label: `finance-plan: Planned capital`. */
function indicatorLine(id: string, { indicators }: Pick<Known, 'indicators'>): string {
  const indicator = indicators.get(id);
  if (id === unassignedIndicator) return 'none yet: nothing in the text names one';
  return indicator === undefined ? plain(id) : `${indicator.id}: ${indicator.labels.en}`;
}

function linesOf(item: ReviewItem, draft: DraftText, known: Known): string[] {
  switch (item.kind) {
    case 'field':
      return fieldLines(item.field, item.missing, draft, known);
    case 'setAside':
      return setAsideLines(item.index, draft);
    case 'figures':
      return figureLines(item.index, draft, known);
    default:
      return relationLines(item.index, draft);
  }
}

function fieldLines(
  field: string,
  missing: readonly string[],
  draft: DraftText,
  { provinces }: Known,
): string[] {
  const value = dataAt(draft, [field]);
  const lines = [];
  if (field === 'source' && typeof value === 'object' && value !== null)
    lines.push(...Object.entries(value).map(([name, one]) => line(name, String(one))));
  else if (value !== undefined)
    lines.push(line(field, Array.isArray(value) ? value.join(', ') : wordsAt(draft, [field])));
  const province = provinces.get(wordsAt(draft, ['province']));
  if (field === 'province' && province) lines.push(line('', province.names.vi));
  const basis = wordsAt(draft, ['dateBasis']);
  if (field === 'date' && basis !== '') lines.push(line('dateBasis', basis));
  return [...lines, ...missing.map((fault) => line('to do', fault))];
}

function setAsideLines(index: number, draft: DraftText): string[] {
  const words = wordsAt(draft, ['setAside', index, 'words']);
  const texts = [
    ...['title', 'summary'].map((field) => wordsAt(draft, [field])),
    ...draft.blocks.map(({ text }) => text),
  ];
  const found = words === '' ? undefined : texts.find((text) => text.includes(words));
  const at = found?.indexOf(words) ?? 0;
  return [
    found === undefined
      ? line('words', `${visible(words)} (they do not stand in the text)`)
      : `  ${sentenceAround(found, at, at + words.length)}`,
    line('reason', wordsAt(draft, ['setAside', index, 'reason'])),
  ];
}

function figureLines(index: number, draft: DraftText, known: Known): string[] {
  const at = (name: string) => wordsAt(draft, ['figures', index, name]);
  const sentences = sentencesOf(draft, at('id'));
  const figure = draft.figures[index];
  const more = sentences.length - 3;
  const list = (name: string) => {
    const value = dataAt(draft, ['figures', index, name]);
    return Array.isArray(value) ? value.join(', ') : '';
  };
  const unit = figure?.unit;
  const optional = [
    ['group', at('group')],
    ['place', list('place')],
    ['programs', list('programs')],
  ].flatMap(([name = '', value = '']) => (value === '' ? [] : [line(name, value)]));
  return [
    ...sentences.slice(0, 3).map((sentence) => `  ${sentence}`),
    ...(more > 0 ? [`  and in ${more} more ${more === 1 ? 'place' : 'places'}`] : []),
    ...(sentences.length === 0 ? ['  It is marked nowhere in the text.'] : []),
    line('source', at('asWritten')),
    line('value', figure ? `${writeQuantity(figure, 'en')} (${inFull(figure)})` : 'not yet right'),
    line('unit', unit === undefined ? at('unit') : `${unit} (${unitLabel(unit).en})`),
    line('qualifier', at('qualifier')),
    line('status', at('status')),
    line('period', at('period') || 'none'),
    ...optional,
    line('indicator', indicatorLine(at('indicator'), known)),
  ];
}

function inFull({
  value,
  low,
  high,
  of,
}: { [name in 'value' | 'low' | 'high' | 'of']?: number | undefined }): string {
  const number = (one: number | undefined) => (one === undefined ? '' : writeNumber(one, 'en'));
  const amount = value === undefined ? `${number(low)} to ${number(high)}` : number(value);
  return of === undefined ? amount : `${amount} of ${number(of)}`;
}

function relationLines(index: number, draft: DraftText): string[] {
  const result = relationSchema.safeParse(dataAt(draft, ['relations', index]));
  if (!result.success)
    return [line('to do', 'it is no relation as src/domain/relation.ts has them')];
  const relation = result.data;
  const figures = new Map(draft.figures.flatMap((one) => (one ? [[one.id, one] as const] : [])));
  const language = sourceLanguage(draft);
  const computed = computeRelation(relation, figures, (one) => printedStep(one, language));
  const named = [relation.of, relation.whole ?? [], relation.equals].flat();
  return [
    line('kind', relation.kind),
    ...named.map((id) =>
      line('figure', `${id}: ${sentencesOf(draft, id)[0] ?? 'not in the text'}`),
    ),
    ...(computed !== null && typeof computed !== 'string'
      ? [line('reads', relationText(computed, 'en')), line('verdict', computed.verdict)]
      : []),
    ...relationFaults(relation, figures, language).map(({ message, hint }) =>
      line('to do', `${message}. ${hint}`),
    ),
  ];
}

function line(name: string, value: string): string {
  const isMarked = value.includes('\uE000');
  return `  ${name.padEnd(11)}${isMarked ? value : plain(value)}`;
}

function joined(left: string, words: string, right: string): string {
  const space = (text: string, at: 'start' | 'end') =>
    (at === 'end' ? /\s$/ : /^\s/).test(text) ? ' ' : '';
  return `${plain(left)}${space(left, 'end')}${words}${space(right, 'start')}${plain(right)}`;
}
