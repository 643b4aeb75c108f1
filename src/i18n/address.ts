import { citeAnchor, figureAnchor } from '../domain/figure-anchors.ts';
import { defaultLanguage, type Language } from '../domain/language.ts';

/** Address of a page on this site: `path` is its path in every language, without a slash at its start. */
export function pageAddress(language: Language, path: string, base: string): string {
  const folder = base.endsWith('/') ? base : `${base}/`;
  return language === defaultLanguage ? `${folder}${path}` : `${folder}${language}/${path}`;
}

export function reportPath(slug: string): string {
  return `reports/${slug}/`;
}

/** A figure's place in the text of its report: the permanent address of the figure. */
export function figurePath(slug: string, figureId: string): string {
  return `${reportPath(slug)}#${figureAnchor(figureId)}`;
}

export function indicatorPath(indicatorId: string): string {
  return `indicators/${indicatorId}/`;
}

export function provincePath(provinceId: string): string {
  return `provinces/${provinceId.replace(/^vn-/, '')}/`;
}

export function programPath(programId: string): string {
  return `programs/${programId}/`;
}

export function yearPath(year: number): string {
  return `years/${year}/`;
}

/** The first page of a list is the list's own address. */
export function reportsPath(page = 1): string {
  return page === 1 ? 'reports/' : `reports/page/${page}/`;
}

export function guidePath(guide: string): string {
  return guide === 'about' ? 'about/' : `guides/${guide}/`;
}

/** The page of a report's citations, or the place on it of one of its figures. */
export function citePath(slug: string, figureId?: string): string {
  return `${reportPath(slug)}cite/${figureId === undefined ? '' : `#${citeAnchor(figureId)}`}`;
}

/** A report's citation as a file; `extension` is that of one of the citation formats. */
export function citationFilePath(slug: string, extension: string): string {
  return `${reportPath(slug)}citation.${extension}`;
}

/** A report's data as JSON: the same in every language, at `pageAddress` of the default one. */
export function reportDataPath(slug: string): string {
  return `data/reports/${slug}.json`;
}
