import type { GlossaryTerm } from './glossary.ts';

/** What a term of the glossary is called in each language, one label after another; noise has none. */
export function glossaryLabels(term: GlossaryTerm): Record<'id' | 'en' | 'vi', string[]> {
  if (term.severity === 'noise' || term.severity === 'figure') return { id: [], en: [], vi: [] };
  return {
    id: [...parted(term.betterId ?? ''), ...term.machineId],
    en: parted(term.en),
    vi: parted(term.vi),
  };
}

/** "communication, public information" is two labels; what stands in brackets is a remark. */
function parted(text: string): string[] {
  return (
    text
      .replaceAll(/\([^)]*\)/g, ' ')
      .split(/[,;]|\s\/\s/)
      .map((label) => label.trim())
      // "Typhoon No. 3, September 2024": a date is no label.
      .filter((label) => label !== '' && !/\d/.test(label))
  );
}
