import { parseEdtf, periodYears } from '../domain/edtf.ts';
import { qualifiers, statuses } from '../domain/figure.ts';
import type { FigureFacet } from '../domain/figure-facet.ts';
import type { IndexedFigure } from '../domain/figure-index.ts';
import type { Language } from '../domain/language.ts';
import { explorerStrings } from '../i18n/explorer-strings.ts';
import { strings } from '../i18n/strings.ts';
import { getFigureIndex } from './figure-index.ts';
import { getProvinces, listProvincesWithPage } from './provinces.ts';

interface FacetOption {
  value: string;
  label: string;
  /** How many figures have it. */
  count: number;
}

/** A facet of the figures with the values that some figure has. */
export interface FigureFacetOptions {
  facet: FigureFacet;
  options: FacetOption[];
}

/** What figures can be filtered by; every value leads to at least one figure. */
export async function listFigureFacets(language: Language): Promise<FigureFacetOptions[]> {
  const { figures, indicators, programs } = await getFigureIndex();
  const words = strings[language].figure;
  const named = (entries: readonly { id: string; labels: Record<Language, string> }[]) =>
    entries.map(({ id, labels }) => ({ value: id, label: labels[language] }));
  const count = (valueOf: (figure: IndexedFigure) => readonly string[]) => {
    const groups = Map.groupBy(figures.flatMap(valueOf), (value) => value);
    return (option: { value: string; label: string }) => {
      const found = groups.get(option.value);
      return found === undefined ? [] : [{ ...option, count: found.length }];
    };
  };
  return [
    {
      facet: 'indicator',
      options: named(indicators)
        .toSorted((a, b) => (a.label < b.label ? -1 : 1))
        .flatMap(count(({ indicator }) => [indicator])),
    },
    { facet: 'province', options: await provinceOptions(language) },
    {
      facet: 'program',
      options: named(programs).flatMap(count(({ programs: ids }) => ids)),
    },
    {
      facet: 'status',
      options: statuses
        .map((value) => ({ value, label: words.statuses[value] }))
        .flatMap(count(({ status }) => [status])),
    },
    {
      facet: 'qualifier',
      options: qualifiers
        .map((value) => ({
          value,
          label: value === 'exact' ? explorerStrings[language].exact : words.qualifiers[value],
        }))
        .flatMap(count(({ qualifier }) => [qualifier])),
    },
  ];
}

/** The years that the periods of figures touch, oldest first. */
export async function listFigureYears(): Promise<number[]> {
  const periods = new Set((await getFigureIndex()).figures.flatMap(({ period }) => period ?? []));
  const years = [...periods].flatMap((text) => {
    const period = parseEdtf(text);
    return period ? periodYears(period) : [];
  });
  return [...new Set(years)].toSorted((a, b) => a - b);
}

/** Units of today, each with what was merged into it, then the former units by themselves. */
async function provinceOptions(language: Language): Promise<FacetOption[]> {
  const { figures, reports, provinces: used } = await getFigureIndex();
  const present = new Map(used.map((province) => [province.id, province.present]));
  const provinceOf = new Map(reports.map(({ slug, province }) => [slug, province]));
  const counts = new Map<string, number>();
  for (const { report } of figures) {
    const id = provinceOf.get(report) ?? '';
    for (const unit of new Set([id, present.get(id) ?? id])) {
      counts.set(unit, (counts.get(unit) ?? 0) + 1);
    }
  }
  const provinces = await getProvinces();
  const merged = new Set(
    used.flatMap(({ id }) => {
      const successor = provinces.get(id)?.successor;
      return successor ? [present.get(id) ?? successor] : [];
    }),
  );
  return (await listProvincesWithPage()).flatMap(({ id, names, validUntil }) => {
    const count = counts.get(id);
    if (count === undefined) return [];
    const former = `${names.vi} (${strings[language].provinces.beforeMerger})`;
    const today = merged.has(id) ? explorerStrings[language].withMerged(names.vi) : names.vi;
    return [{ value: id, label: validUntil === null ? today : former, count }];
  });
}
