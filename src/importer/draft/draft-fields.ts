import { isSameAmount } from '../../domain/prove-figure.ts';
import { asWrittenFaults } from '../../markdown/as-written-faults.ts';
import type { Province } from '../../domain/territory.ts';
import type { ImportData, ImportedArticle, ImportedFigure } from '../import-article.ts';
import { proposeSummary } from '../summary.ts';
import type { Marks } from './shown-blocks.ts';
import type { TextMark } from './shown-text.ts';
import type { FrontmatterFields, FrontmatterValue } from './write-frontmatter.ts';
import type { Figure } from '../../domain/figure.ts';

/** Where the marks of a draft go, by the text that holds them. Quantities of the title have none: it holds no marks. */
export function draftMarks({ figures, title }: ImportedArticle): Marks {
  const marks = new Map<ImportedFigure['proposed']['in'], TextMark[]>();
  for (const { proposed } of figures) {
    if (isInTitle(proposed.in.starts[0], title)) continue;
    const list = marks.get(proposed.in) ?? [];
    list.push({ id: proposed.id, start: proposed.quantity.start, end: proposed.quantity.end });
    marks.set(proposed.in, list);
  }
  return marks;
}

/**
 * The frontmatter of a draft: what was understood, field by field, and under `proposed` why each guess was made. What
 * could not be decided is left out; the content check then lists it as left to do.
 */
export function draftFields(
  imported: ImportedArticle,
  data: ImportData,
  text: 'restated' | 'verbatim',
): FrontmatterFields {
  const { title, date, province, programs, language } = imported;
  const marked = imported.figures.filter(
    ({ proposed }) => !isInTitle(proposed.in.starts[0], title),
  );
  const figures = [...new Map(marked.map((figure) => [figure.proposed.id, figure])).values()];
  const unit = province.province === null ? undefined : data.provinces.get(province.province);
  const proposed: Record<string, FrontmatterValue> = {
    title: title === null ? undefined : titleReasons[title.basis],
    summary: 'made of province and programs; write your own',
    province: unit && province.why,
    date: date?.why,
    programs: programs.programs.length > 0 ? programs.why : undefined,
    source:
      Object.entries(imported.source.why)
        .map(([field, why]) => `${field}: ${why}`)
        .join('; ') || undefined,
    text:
      text === 'restated'
        ? 'these are still the words of the article: retell them, or set `verbatim` where you have the right to keep them'
        : undefined,
  };
  return {
    title: title?.text ?? undefined,
    summary: proposeSummary({
      language: language.language,
      province: nameOf(unit, language.language),
      programs: data.programs
        .filter(({ id }) => programs.programs.includes(id))
        .map(({ names }) => names),
    }),
    province: unit?.id,
    date: date?.edtf,
    dateBasis: date?.basis,
    programs: programs.programs.length > 0 ? programs.programs : undefined,
    text,
    source: sourceFields(imported),
    draft: true,
    proposed,
    setAside: titleOnly(imported, figures),
    figures: figures.map((figure) => figureFields(figure, imported)),
    relations:
      imported.relations.length === 0
        ? undefined
        : imported.relations.map(({ relation, why }) => ({ ...relation, proposed: why })),
  };
}

const titleReasons = {
  option: undefined,
  text: 'the headline of the article',
  metadata: 'the title of the page',
  url: 'made of the words in the address of the article',
};

function nameOf(unit: Province | undefined, language: 'id' | 'en' | 'vi'): string {
  if (unit === undefined) return { id: 'Vietnam', en: 'Viet Nam', vi: 'Việt Nam' }[language];
  return unit.names.vi;
}

function sourceFields({
  source,
  date,
  language,
  article,
  blocks,
}: ImportedArticle): FrontmatterFields {
  const { metadata } = article;
  const original = originalLanguage(source.url, language.language);
  const last = blocks.at(-1);
  const end = last?.kind === 'paragraph' ? last.text.text : '.';
  return {
    publisher: source.publisher ?? undefined,
    author: source.byline ?? undefined,
    url: source.url ?? undefined,
    language: original,
    via: source.via ?? undefined,
    machineTranslatedTo: original === language.language ? undefined : language.language,
    published: metadata.published ?? publishedDay(date),
    // A text that stops in mid-sentence goes on where it was read.
    extent:
      /(?:…|\.\.\.|\[…\])\s*$/.test(end) && !/etc|dll|v\.v/i.test(end.slice(-8))
        ? 'opening'
        : 'whole',
  };
}

/** The day that a line of the outlet gives; a date that is less exact is none of publication. */
function publishedDay(date: ImportedArticle['date']): string | undefined {
  return date?.basis === 'published' && /^\d{4}-\d{2}-\d{2}$/.test(date.edtf)
    ? date.edtf
    : undefined;
}

/** Outlets of Viet Nam write Vietnamese; what one of them has in another language was translated, as a rule by a machine. */
function originalLanguage(url: string | null, language: 'id' | 'en' | 'vi'): 'id' | 'en' | 'vi' {
  if (language === 'vi' || url === null || !URL.canParse(url)) return language;
  const { hostname, pathname } = new URL(url);
  const isVietnamese = hostname.endsWith('.vn') || hostname === 'vnexpress.net';
  const isOwnEdition = new RegExp(
    `(?:^|[./])${language}(?:[./]|$)|english|vietnamnews|vovworld|vietnamplus`,
    'i',
  );
  return isVietnamese && !isOwnEdition.test(`${hostname}${pathname}`) ? 'vi' : language;
}

/** Quantities of the title that the text does not repeat: a title has no marks, so they are set aside with a reason. */
function titleOnly(
  { figures, title }: ImportedArticle,
  marked: readonly ImportedFigure[],
): FrontmatterValue {
  const only = figures.filter(
    ({ proposed }) =>
      isInTitle(proposed.in.starts[0], title) &&
      title?.basis === 'text' &&
      !marked.some(({ proposed: other }) => says(other, proposed)),
  );
  if (only.length === 0) return undefined;
  return only.map(({ text }) => ({ words: text, reason: 'Stands in the title only.' }));
}

function says(a: ImportedFigure['proposed'], b: ImportedFigure['proposed']): boolean {
  return isSameAmount(a.quantity, b.quantity) && a.unit === b.unit;
}

function isInTitle(start: number | undefined, title: ImportedArticle['title']): boolean {
  return title?.start !== undefined && start === title.start;
}

function figureFields({ proposed }: ImportedFigure, imported: ImportedArticle): FrontmatterFields {
  const { id, indicator, quantity, unit, status, period, group, place, programs, reasons } =
    proposed;
  const { value, low, high, of, qualifier, rule } = quantity;
  const figure = {
    id,
    indicator,
    value,
    low,
    high,
    of,
    unit,
    qualifier,
    status,
    period,
    group,
    place,
    programs,
  };
  const why = Object.entries(reasons).map(([field, reason]) => `${field}: ${reason}`);
  return {
    ...figure,
    asWritten: asWritten({ ...figure, asWritten: '' }, proposed, imported.language.language),
    proposed: [`rule: ${rule}`, ...why].join('; '),
  };
}

const longest = 110;

/** The quantity with a few words around it, such that they still read as the figure. */
function asWritten(
  figure: Figure,
  { in: { text }, quantity: { start, end } }: ImportedFigure['proposed'],
  language: 'id' | 'en' | 'vi',
): string {
  const clauseStart =
    Math.max(...'.;:,()\n'.split('').map((mark) => text.lastIndexOf(mark, start - 1))) + 1;
  const from = text.slice(clauseStart, start).split(' ').slice(-7).join(' ').length;
  const after = /^[^.;:,()\n]*/.exec(text.slice(end))?.[0].split(' ').slice(0, 6).join(' ') ?? '';
  const whole = text.slice(start - from, end) + after;
  for (const words of [whole, text.slice(start, end) + after, text.slice(start - from, end)]) {
    const written = words.replaceAll(/\s+/g, ' ').trim();
    if (
      written.length <= longest &&
      asWrittenFaults({ ...figure, asWritten: written }, language).length === 0
    )
      return written;
  }
  return text.slice(start, end).replaceAll(/\s+/g, ' ').slice(0, 120);
}
