import type { Amount, Reading } from '../domain/quantity.ts';
import type { LikelyDuplicate } from './find-duplicates.ts';
import type { ImportedArticle } from './import-article.ts';

/** What the archive says to an import. */
export interface Filed {
  slug: string;
  duplicates: readonly LikelyDuplicate[];
}

/**
 * What an import understood, for other programs: the object that `npm run import -- FILE --json` prints. Offsets are
 * UTF-16 code units in the input as given. Fields are added in later versions, never renamed or taken away.
 */
export function importJson(imported: ImportedArticle, { slug, duplicates }: Filed) {
  const { kind, language, title, date, source, province, programs } = imported;
  return {
    kind: kind.kind,
    kindBasis: kind.why,
    lang: language.language,
    slug,
    title: title && {
      text: title.text,
      basis: title.basis,
      ...(title.start === undefined ? {} : { start: title.start, end: title.end }),
    },
    date: date && { edtf: date.edtf, basis: date.basis, why: date.why },
    province: province.province,
    provinceBasis: province.why,
    provinces: imported.provinces,
    programs: imported.programMentions,
    programIds: programs.programs,
    source: { url: source.url, publisher: source.publisher, byline: source.byline },
    dropped: imported.dropped.map(({ start, end, reason }) => ({ start, end, reason })),
    headings: imported.headings,
    figures: imported.figures.map(({ proposed, start, end, text }) => {
      const { quantity, period, programs: named, group, place } = proposed;
      return {
        start,
        end,
        text,
        id: proposed.id,
        ...amountOf(quantity),
        unit: proposed.unit,
        qualifier: quantity.qualifier,
        status: proposed.status,
        period: period ?? null,
        indicator: proposed.indicator,
        programs: named ?? programs.programs,
        ...(group === undefined ? {} : { group }),
        ...(place === undefined ? {} : { place }),
        rule: quantity.rule,
        reasons: proposed.reasons,
        alternatives: quantity.alternatives.map(reading),
      };
    }),
    notFigures: imported.notFigures,
    relations: imported.relations.map(({ relation, why }) => ({ ...relation, why })),
    duplicates,
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
