/** The languages of the interface; the first one is served at the root of the site. */
export const languages = ['id', 'en'] as const;
export type Language = (typeof languages)[number];

export const defaultLanguage: Language = 'id';

export function isLanguage(value: string | undefined): value is Language {
  return languages.some((language) => language === value);
}
