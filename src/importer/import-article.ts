import type { GrammarLanguage } from '../domain/grammar/number-grammar.ts';
import type { Commune, District } from '../domain/gazetteer.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { Program } from '../domain/program.ts';
import type { Province } from '../domain/territory.ts';
import { textsOf, type Article, type Dropped } from './article.ts';
import { findUncoveredDigits } from './find-digits.ts';
import type { IndicatorCues } from '../domain/indicator-cues.ts';
import { proposeFigures } from './figures/propose-figures.ts';
import { proposeRelations, type ProposedRelation } from './figures/propose-relations.ts';
import { contextsOf } from './figures/text-context.ts';
import { guessLanguage, type LanguageGuess } from './guess-language.ts';
import { decideProvince, type ProvinceDecision } from './places/decide-province.ts';
import { placeNamesOf } from './places/place-names.ts';
import type { PlaceIndex } from './places/place-index.ts';
import { placeText, spanInInput, type PlacedText, type Span } from './placed-text.ts';
import { decideKind, type DecidedKind } from './programs/decide-kind.ts';
import { decidePrograms, type DecidedPrograms } from './programs/decide-programs.ts';
import { findPrograms } from './programs/find-programs.ts';
import type { ProposedFigure } from './proposed-figure.ts';
import { arrangeArticle } from './structure/arrange-article.ts';
import type { Arranged } from './structure/arranged.ts';

/** The vocabularies that an import needs, read once for many articles. */
export interface ImportData {
  provinces: ReadonlyMap<string, Province>;
  programs: readonly Program[];
  indicators: readonly Indicator[];
  cues: IndicatorCues;
  districts: readonly District[];
  communes: readonly Commune[];
  places: PlaceIndex;
}

/** What a curator says beforehand; it goes before anything that is found. */
export interface ImportChoices {
  language?: GrammarLanguage | undefined;
  /** An id of content/provinces.json. */
  province?: string | undefined;
  /** EDTF. */
  date?: string | undefined;
  url?: string | undefined;
  title?: string | undefined;
}

/** A stretch of the article with its words. */
export interface Quoted extends Span {
  text: string;
}

/** A quantity with its place in the input. */
export interface ImportedFigure extends Quoted {
  proposed: ProposedFigure;
}

/** Why a number is no figure: as the grammar says, or because nothing could read it. */
export interface NotFigure extends Quoted {
  reason: string;
}

/** An article, understood: everything that a draft is made of, with the reasons. */
export interface ImportedArticle extends Arranged {
  article: Article;
  language: LanguageGuess;
  kind: DecidedKind;
  province: ProvinceDecision;
  provinces: (Quoted & { id: string; role: 'subject' | 'mentioned' })[];
  programs: DecidedPrograms;
  programMentions: (Quoted & { id: string })[];
  headings: Quoted[];
  figures: ImportedFigure[];
  notFigures: NotFigure[];
  relations: ProposedRelation[];
}

/**
 * Understands an article. Pure and total: whatever the article holds, it comes back with every digit of its input in
 * a figure, in a number that is none, or in a dropped span.
 */
export function importArticle(
  article: Article,
  data: ImportData,
  choices: ImportChoices,
): ImportedArticle {
  const language = languageOf(article, choices);
  const arranged = arrangeArticle(article, {
    language: language.language,
    ...given('title', choices.title),
    ...given('url', choices.url),
    ...given('date', choices.date),
  });
  const titleText = titleOf(article, arranged);
  const texts = arranged.blocks.flatMap((block) =>
    textsOf(block).map((placed) => ({
      placed,
      role: block.kind === 'heading' ? ('heading' as const) : ('text' as const),
    })),
  );
  const all = [...(titleText ? [{ placed: titleText, role: 'title' as const }] : []), ...texts];
  const whole = all.map(({ placed }) => placed.text).join('\n');

  const date = arranged.date?.edtf ?? null;
  const province = chooseProvince(
    decideProvince({
      texts: all.map(({ placed, role }) => ({ text: placed.text, role })),
      language: language.language,
      index: data.places,
      ...given('date', date),
      ...given('url', arranged.source.url),
      ...given('publisher', arranged.source.publisher),
    }),
    choices,
  );
  const programs = decidePrograms(whole, language.language, { date, programs: data.programs });
  const read = proposeFigures(
    [
      ...(titleText ? contextsOf([{ kind: 'paragraph', text: titleText }]) : []),
      ...contextsOf(arranged.blocks),
    ],
    {
      language: language.language,
      date,
      programs: programs.programs,
      allPrograms: data.programs,
      indicators: data.indicators,
      cues: data.cues,
      places: placeNamesOf(province.province, data),
    },
  );
  const readable = read.figures.filter(({ quantity }) => hasAmount(quantity));
  const figures = readable.map((proposed): ImportedFigure => {
    const { start, end, text } = proposed.quantity;
    return { proposed, ...spanInInput(proposed.in, start, end), text };
  });
  const notFigures = numbersLeft(article, arranged.dropped, figures, [
    ...read.others.map(({ in: placed, number }) => quoted(placed, number, number.reason)),
    ...read.figures
      .filter(({ quantity }) => !hasAmount(quantity))
      .map(({ in: placed, quantity }) => quoted(placed, quantity, 'unreadable')),
  ]);
  const kind = decideKind({
    programs: programs.programs,
    province: province.province,
    figures: figures.length,
    text: whole,
  });
  return {
    ...arranged,
    article,
    language,
    kind,
    province,
    provinces: province.mentions.flatMap(({ textIndex, start, end, text, id, role }) => {
      const placed = all[textIndex]?.placed;
      return placed ? [{ id, role, ...spanInInput(placed, start, end), text }] : [];
    }),
    programs,
    programMentions: all.flatMap(({ placed }) =>
      findPrograms(placed.text, language.language, data.programs).map(
        ({ id, start, end, text }) => ({
          id,
          ...spanInInput(placed, start, end),
          text,
        }),
      ),
    ),
    headings: arranged.blocks.flatMap((block) =>
      block.kind === 'heading'
        ? [{ ...spanInInput(block.text, 0, block.text.text.length), text: block.text.text }]
        : [],
    ),
    figures,
    notFigures,
    relations: proposeRelations(readable, language.language),
    warnings: [...arranged.warnings, ...unreadWarnings(notFigures)],
  };
}

function languageOf(article: Article, { language }: ImportChoices): LanguageGuess {
  if (language !== undefined) return { language, why: 'as you gave it', isDoubtful: false };
  const guess = guessLanguage(
    article.blocks.flatMap((block) => textsOf(block).map(({ text }) => text)).join('\n'),
  );
  const { metadata } = article;
  return guess.isDoubtful && metadata.language !== undefined
    ? { language: metadata.language, why: 'as the page says of itself', isDoubtful: false }
    : guess;
}

/** What the curator says goes before what the text says. */
function chooseProvince(decided: ProvinceDecision, { province }: ImportChoices): ProvinceDecision {
  if (province === undefined) return decided;
  const mentions = decided.mentions.map((mention) => ({
    ...mention,
    role: mention.id === province ? ('subject' as const) : ('mentioned' as const),
  }));
  return { province, why: 'as you gave it', mentions };
}

/** The line of the text that is the title, with its place. */
function titleOf({ input, blocks }: Article, { title }: Arranged): PlacedText | null {
  const { start, end } = title ?? {};
  if (start === undefined || end === undefined) return null;
  const line = blocks.flatMap(textsOf).find(({ starts }) => starts[0] === start);
  return line ?? placeText(input, { start, end });
}

/** A field for an object that has no room for `undefined`. */
function given<K extends string>(field: K, value: string | null | undefined) {
  const none: Partial<Record<K, string>> = {};
  return value === null || value === undefined ? none : { ...none, [field]: value };
}

function hasAmount({ value, low }: ProposedFigure['quantity']): boolean {
  return value !== undefined || low !== undefined;
}

function quoted(placed: PlacedText, { start, end, text }: Quoted, reason: string): NotFigure {
  return { ...spanInInput(placed, start, end), text, reason };
}

/** The numbers that are no figures, and whatever digits nothing accounts for. */
function numbersLeft(
  { input }: Article,
  dropped: readonly Dropped[],
  figures: readonly Span[],
  found: readonly NotFigure[],
): NotFigure[] {
  const lost = findUncoveredDigits(input, [...figures, ...found, ...dropped]);
  return [
    ...found,
    ...lost.map(({ start, end }) => ({
      start,
      end,
      text: input.slice(start, end),
      reason: 'unreadable',
    })),
  ].toSorted((a, b) => a.start - b.start);
}

function unreadWarnings(numbers: readonly NotFigure[]): string[] {
  const unread = numbers.filter(({ reason }) => reason === 'unreadable');
  if (unread.length === 0) return [];
  const words = unread.slice(0, 5).map(({ text }) => `"${text}"`);
  return [
    `${unread.length} numbers cannot be read: ${words.join(', ')}${unread.length > 5 ? ' …' : ''}. Mark them by hand or set them aside.`,
  ];
}
