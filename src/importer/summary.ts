import type { GrammarLanguage } from '../domain/grammar/number-grammar.ts';
import type { Label } from '../domain/label.ts';

/** What a summary can be made of before anybody has read the article. */
export interface SummaryParts {
  language: GrammarLanguage;
  /** The province's name in the language. */
  province: string;
  programs: readonly Label[];
}

const joints = { id: ' dan ', en: ' and ', vi: ' và ' };
const sentences: Readonly<Record<GrammarLanguage, (province: string, programs: string) => string>> =
  {
    id: (province, programs) => `Laporan tentang ${programs} di ${province}.`,
    en: (province, programs) => `A report on ${programs} in ${province}.`,
    vi: (province, programs) => `Báo cáo về ${programs} tại ${province}.`,
  };
const anyProgram = {
  id: 'program target nasional',
  en: 'the National Target Programs',
  vi: 'các chương trình mục tiêu quốc gia',
};

/** One plain sentence of our own that says nothing but what is known; a curator writes a better one. */
export function proposeSummary({ language, province, programs }: SummaryParts): string {
  const names = programs.map((label) => label[language]);
  const last = names.pop();
  const named =
    last === undefined || names.length > 2
      ? anyProgram[language]
      : [...(names.length > 0 ? [names.join(', ')] : []), last].join(joints[language]);
  return sentences[language](province, named);
}
