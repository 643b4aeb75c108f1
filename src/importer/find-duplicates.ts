import type { Figure } from '../domain/figure.ts';
import type { Amount } from '../domain/quantity.ts';

/** What must be known of a report to tell whether an article is in the archive already. */
export interface KnownReport {
  slug: string;
  url: string | undefined;
  figures: readonly Pick<Figure, 'value' | 'low' | 'high' | 'of' | 'unit'>[];
}

/** A report that an article may be a copy of. */
export interface LikelyDuplicate {
  slug: string;
  why: string;
}

// A handful of figures, or small counts such as "3 communes", agree by chance.
const fewest = 5;
const share = 0.6;

/** The reports that come from the same address, or have most figures in common with an article. */
export function findDuplicates(
  article: Omit<KnownReport, 'slug'>,
  reports: readonly KnownReport[],
): LikelyDuplicate[] {
  const own = amounts(article.figures);
  return reports.flatMap(({ slug, url, figures }): LikelyDuplicate[] => {
    if (url !== undefined && article.url !== undefined && sameAddress(url, article.url))
      return [{ slug, why: 'it has the same address as its source' }];
    const others = amounts(figures);
    const common = [...own].filter((amount) => others.has(amount)).length;
    const smaller = Math.min(own.size, others.size);
    if (common < fewest || common < share * smaller) return [];
    return [{ slug, why: `${common} of ${smaller} figures are the same` }];
  });
}

/** Figures as texts to compare; what is too common to tell reports apart is left out. */
function amounts(figures: KnownReport['figures']): Set<string> {
  return new Set(
    figures
      .filter((figure) => !isCommon(figure))
      .map(({ value, low, high, of, unit }) => [value, low, high, of, unit].join(' ')),
  );
}

function isCommon({ value, of }: Amount): boolean {
  return value !== undefined && of === undefined && Number.isInteger(value) && value <= 20;
}

/** Whether two addresses lead to one page: protocol, `www.`, a slash at the end and the fragment do not count. */
function sameAddress(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

function plain(address: string): string {
  return address
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/#.*$/, '')
    .replace(/[?&]utm_[^#]*$/, '')
    .replace(/\/$/, '');
}
