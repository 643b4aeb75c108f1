import type { Amount, NonQuantityReason, Reading } from '../domain/quantity.ts';
import type { ImportedArticle } from './import-article.ts';
import type { Span } from './placed-text.ts';

/** Why a number of an article is no figure: as the grammar says, or because nothing could read it. */
export type NotFigureReason = NonQuantityReason | 'unreadable';

/** One number of the article that is no figure. */
export interface NotFigure extends Span {
  text: string;
  reason: NotFigureReason;
}

/**
 * What an import understood, for other programs: the object that `npm run import -- FILE --json` prints. Offsets are
 * UTF-16 code units in the input as given. Fields are added in later versions, never renamed or taken away.
 */
export function importJson(imported: ImportedArticle) {
  const { kind, language, title, date, source, province, programs } = imported;
  return {
    kind: kind.kind,
    kindBasis: kind.why,
    lang: language.language,
    slug: imported.slug,
    title: title && {
      text: title.text,
      basis: title.basis,
      ...(title.start === undefined ? {} : { start: title.start, end: title.end }),
    },
    date: date && { edtf: date.edtf, basis: date.basis, why: date.why },
    province: province.id,
    provinceBasis: province.why,
    provinces: imported.provinces,
    programs,
    source: { url: source.url, publisher: source.publisher, byline: source.byline },
    dropped: imported.dropped.map(({ start, end, reason }) => ({ start, end, reason })),
    headings: imported.headings,
    figures: imported.figures.map(({ proposed, span, text }) => {
      const { quantity, period, programs: named, group, place } = proposed;
      return {
        ...span,
        text,
        id: proposed.id,
        ...amountOf(quantity),
        unit: proposed.unit,
        qualifier: quantity.qualifier,
        status: proposed.status,
        period: period ?? null,
        indicator: proposed.indicator,
        programs: named ?? imported.reportPrograms,
        ...(group === undefined ? {} : { group }),
        ...(place === undefined ? {} : { place }),
        rule: quantity.rule,
        reasons: proposed.reasons,
        alternatives: quantity.alternatives.map(reading),
      };
    }),
    notFigures: imported.notFigures,
    relations: imported.relations.map(({ id, kind: relation, of, equals, why }) => ({
      id,
      kind: relation,
      of,
      equals,
      why,
    })),
    duplicates: imported.duplicates,
    warnings: imported.warnings,
  };
}

function reading(one: Reading) {
  return { ...amountOf(one), unit: one.unit, qualifier: one.qualifier, rule: one.rule };
}

function amountOf({ value, low, high, of }: Amount) {
  return {
    ...(value === undefined ? { low, high } : { value }),
    ...(of === undefined ? {} : { of }),
  };
}
