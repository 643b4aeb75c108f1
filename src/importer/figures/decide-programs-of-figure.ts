import type { ProgramMention } from '../programs/find-programs.ts';
import { threePrograms } from '../programs/program-words.ts';
import type { Scene } from './scenes.ts';

/** Programs of a figure with the reason. */
export interface FigurePrograms {
  programs: string[];
  why: string;
}

const newRural = 'ntm-2021-2025';

/**
 * The programs of a quantity where they are fewer than the article's: those that its own words name, else the one
 * that its indicator belongs to, else, where the article also names programs that only start, those of the phase that
 * it reports on. Null where it is all of the article's.
 */
export function programsOfFigure(
  { quantity, window, clause, sentence }: Scene,
  mentions: readonly ProgramMention[],
  { indicator, programs }: { indicator: string; programs: readonly string[] },
): FigurePrograms | null {
  const all = new Set(programs);
  const named = (some: readonly ProgramMention[]) =>
    programs.filter((id) => some.some((mention) => mention.id === id));
  const fewer = (ids: string[], why: string) =>
    ids.length > 0 && ids.length < all.size ? { programs: ids, why } : null;
  if (indicator.startsWith('ntm-') && all.has(newRural)) {
    return fewer([newRural], 'its indicator is one of the new rural program');
  }
  const own = named(
    mentions.filter(({ start, end }) => start >= window.start && end <= window.end),
  );
  if (own.length > 0) return fewer(own, 'its own words name them');
  const before = named(
    mentions.filter(({ start, end }) => start >= clause.start && end <= quantity.start),
  );
  if (before.length > 0) return fewer(before, 'the words before it name them');
  const inSentence = named(
    mentions.filter(({ start, end }) => start >= sentence.start && end <= quantity.start),
  );
  if (inSentence.length > 1) return fewer(inSentence, 'its sentence names them');
  const current = programs.filter((id) => threePrograms.some((one) => one === id));
  return fewer(current, 'the programs that the article reports on, not those that start');
}
