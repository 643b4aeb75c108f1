import { defaultLanguage, type Language } from '../domain/language.ts';
import { pageAddress } from './address.ts';

/** Where the site stands: the folder it is served from, and its full address where that is fixed. */
export interface SitePlace {
  base: string;
  site: URL | undefined;
}

/** Full address of a path on the site; without a fixed address, its path from the root of the host. */
export function siteLink(
  path: string,
  { base, site }: SitePlace,
  language: Language = defaultLanguage,
): string {
  const address = pageAddress(language, path, base);
  return site ? new URL(address, site).href : address;
}
