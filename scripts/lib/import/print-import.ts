import { writeNumber } from '../../../src/domain/grammar/write-quantity.ts';
import { dropReasons } from '../../../src/importer/article.ts';
import type { Filed } from '../../../src/importer/import-json.ts';
import type { ImportedArticle } from '../../../src/importer/import-article.ts';
import { placeAtOffset } from '../../../src/markdown/place.ts';

/** What became of the draft: the file it was written to, or why none was. */
export type Outcome = { written: string } | { planned: string } | { stopped: string };

/** The account of an import for the person at the terminal: what was understood and why, and what is left to do. */
export function importAccount(imported: ImportedArticle, filed: Filed, outcome: Outcome): string {
  const sections = [
    understood(imported, filed),
    dropped(imported),
    figures(imported),
    numbersLeft(imported),
    relations(imported),
    undecided(imported, filed),
    next(filed, outcome),
  ];
  return sections.flatMap((lines) => (lines.length === 0 ? [] : [lines.join('\n')])).join('\n\n');
}

function understood(imported: ImportedArticle, { slug }: Filed): string[] {
  const { kind, language, title, date, province, programs, source } = imported;
  const row = (name: string, value: string, why: string) =>
    `  ${name.padEnd(10)}${value}${why === '' ? '' : `\n            ${why}`}`;
  return [
    'Understood',
    row('kind', kind.kind, kind.why),
    row('language', language.language, language.why),
    row('title', title?.text ?? 'none found', title ? titleBases[title.basis] : ''),
    row('date', date ? `${date.edtf} (${date.basis})` : 'none found', date?.why ?? ''),
    row('province', province.province ?? 'not decided', province.why),
    row('programs', programs.programs.join(', ') || 'none found', programs.why),
    row('source', source.url ?? 'no address found', source.why.url ?? ''),
    row('publisher', source.publisher ?? 'not found', source.why.publisher ?? ''),
    ...(source.byline === null ? [] : [row('byline', source.byline, source.why.byline ?? '')]),
    ...imported.headings.map(({ text }) => row('heading', shorten(text), '')),
    row('address', slug, ''),
  ];
}

const titleBases = {
  option: 'as you gave it',
  text: 'the headline of the text',
  metadata: 'as the page says of itself',
  url: 'proposed from the address of the article',
};

function dropped({ article, dropped: pieces }: ImportedArticle): string[] {
  const told = pieces.filter(({ reason }) => !['markup', 'control'].includes(reason));
  const silent = pieces.length - told.length;
  if (pieces.length === 0) return [];
  return [
    `Left out of the text: ${pieces.length} ${pieces.length === 1 ? 'piece' : 'pieces'}`,
    ...told.map(({ start, end, reason }) => {
      const text = article.input.slice(start, end);
      return `  ${at(article.input, start)}  ${dropReasons[reason]}: ${shorten(text)}`;
    }),
    ...(silent === 0 ? [] : [`  and ${silent} of markup and of characters that nobody can see`]),
  ];
}

function figures({ article, figures: all }: ImportedArticle): string[] {
  const open = all.filter(({ proposed }) => proposed.indicator === 'unassigned').length;
  return [
    `Figures: ${all.length} proposed, ${all.length - open} with an indicator, ${open} unassigned`,
    ...all.map(({ proposed, start, text }) => {
      const { quantity, unit, status, period, indicator } = proposed;
      const { value, low, high, of } = quantity;
      const number = (one: number | undefined) => (one === undefined ? '' : writeNumber(one, 'en'));
      const amount = value === undefined ? `${number(low)} to ${number(high)}` : number(value);
      const whole = of === undefined ? '' : ` of ${number(of)}`;
      const bound = quantity.qualifier === 'exact' ? '' : `${quantity.qualifier} `;
      const claim = `${bound}${amount}${whole} ${unit}, ${status} ${period ?? 'without a period'}`;
      return `  ${at(article.input, start)}  "${shorten(text)}": ${claim}, ${indicator} (rule: ${quantity.rule})`;
    }),
  ];
}

function numbersLeft({ notFigures }: ImportedArticle): string[] {
  if (notFigures.length === 0) return [];
  const byReason = Map.groupBy(notFigures, ({ reason }) => reason);
  return [
    `Numbers that are no figures: ${notFigures.length}`,
    ...[...byReason].map(
      ([reason, list]) => `  ${reason}: ${list.map(({ text }) => shorten(text)).join(' | ')}`,
    ),
  ];
}

function relations({ relations: found }: ImportedArticle): string[] {
  if (found.length === 0) return [];
  return ['Arithmetic that holds among them', ...found.map(({ why }) => `  ${why}`)];
}

function undecided({ warnings }: ImportedArticle, { duplicates }: Filed): string[] {
  const all = [
    ...duplicates.map(
      ({ slug, why }) => `This may be in the archive already, as "${slug}": ${why}.`,
    ),
    ...warnings,
  ];
  return all.length === 0 ? [] : ['To look at', ...all.map((line) => `  ${line}`)];
}

function next({ slug }: Filed, outcome: Outcome): string[] {
  if ('stopped' in outcome) return [outcome.stopped];
  if ('planned' in outcome) return [`Nothing was written; it would have been ${outcome.planned}.`];
  return [
    `Written: ${outcome.written} (a draft: it is not built until you publish it)`,
    'Next',
    `  npm run review -- ${slug}     go through the proposals one by one`,
    '  npm run check:content         list what is left to do, with places',
    '  npm run dev                   see the draft as a page',
  ];
}

function at(input: string, offset: number): string {
  const { line, column } = placeAtOffset(input, offset);
  return `${line}:${column}`;
}

/** A text in one line of a terminal; nothing in it can move the cursor. */
function shorten(text: string): string {
  const line = text.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\s]+/gu, ' ').trim();
  return line.length <= 80 ? line : `${line.slice(0, 50)} … ${line.slice(-25)}`;
}
