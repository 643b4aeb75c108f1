import { defaultLanguage, languages, type Language } from '../domain/language.ts';

/** One page in every language: the routes that `[...lang]` takes, with the language as a prop. */
export function inEveryLanguage<P extends Record<string, string | undefined>, Q extends object>(
  pages: readonly { params: P; props: Q }[],
): { params: P & { lang: string | undefined }; props: Q & { language: Language } }[] {
  return languages.flatMap((language) =>
    pages.map(({ params, props }) => ({
      params: { ...params, lang: language === defaultLanguage ? undefined : language },
      props: { ...props, language },
    })),
  );
}
