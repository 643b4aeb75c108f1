import { parseEdtf, periodEnd, periodStart } from '../../domain/edtf.ts';
import type { GrammarLanguage } from '../../domain/grammar/number-grammar.ts';
import { mergerDay } from './province-groups.ts';

/** On which side of the merger of 1 July 2025 a report stands. */
export interface Era {
  side: 'before' | 'after' | 'unknown';
  /** Why, for the curator. */
  why: string;
}

/** What an article's places say of its time. */
export interface EraTraces {
  /** Districts with a type word. */
  districts: number;
  /** Communes and wards with a type word that exist since the merger. */
  communes: number;
  /** Names of provinces that ended, with the word province beside them. */
  endedProvinces: readonly string[];
}

interface Phrase {
  pattern: RegExp;
  weight: number;
  says: string;
}

const former = 'it speaks of former districts or provinces';
const twoLevels = 'it speaks of the two-level local government';
const merged = 'it speaks of a merger';
const level = 'it speaks of the district level';

const afterPhrases: Readonly<Record<GrammarLanguage, readonly Phrase[]>> = {
  id: [
    { pattern: /(?:mantan|bekas|eks)[- ](?:distrik|kabupaten|provinsi)/, weight: 3, says: former },
    {
      pattern:
        /(?:distrik|kabupaten|provinsi)[^.;()]{0,40}\((?:mantan|lama|dulu|dahulu|sebelumnya)\)/,
      weight: 3,
      says: former,
    },
    {
      pattern: /pemerintah(?:an)?(?: daerah| lokal)?(?: \S+)? (?:dua|2)[- ](?:tingkat|lapis)/,
      weight: 3,
      says: twoLevels,
    },
    {
      pattern: /(?:setelah|pasca|sejak)[- ](?:penggabungan|merger|penyatuan)/,
      weight: 2,
      says: merged,
    },
  ],
  en: [
    {
      pattern: /(?:former|old) (?:[\p{L}-]+ ){0,4}(?:district|province)/u,
      weight: 3,
      says: former,
    },
    {
      pattern: /(?:district|province)s?[^.;()]{0,30}\((?:former|formerly|old)\)/,
      weight: 3,
      says: former,
    },
    {
      pattern: /two-(?:tier|level) (?:local )?(?:government|administration)/,
      weight: 3,
      says: twoLevels,
    },
    {
      pattern:
        /(?:after|following|since) (?:the |its |their )?(?:administrative |provincial )?merg(?:er|ing)|newly merged/,
      weight: 2,
      says: merged,
    },
  ],
  vi: [
    {
      pattern: /(?:huyện|tỉnh|thị xã)[^.,;()]{0,30}[ (]cũ(?![\p{L}\p{M}])/u,
      weight: 3,
      says: former,
    },
    {
      pattern: /chính quyền(?: địa phương)? (?:hai|2|02) cấp|mô hình (?:hai|2|02) cấp/,
      weight: 3,
      says: twoLevels,
    },
    { pattern: /sau(?: khi)? (?:sáp nhập|hợp nhất)/, weight: 2, says: merged },
  ],
};

const beforePhrases: Readonly<Record<GrammarLanguage, readonly Phrase[]>> = {
  id: [{ pattern: /tingkat (?:distrik|kabupaten)|(?:3|tiga) tingkat/, weight: 2, says: level }],
  en: [{ pattern: /district[- ]level|district authorities|three levels/, weight: 2, says: level }],
  vi: [{ pattern: /cấp huyện|(?:3|ba) cấp/, weight: 2, says: level }],
};

/** Tells the side from the date where it lies on one, else from what the article says. */
export function readEra(
  date: string | undefined,
  texts: readonly string[],
  language: GrammarLanguage,
  traces: EraTraces,
): Era {
  const period = date === undefined ? null : parseEdtf(date);
  if (period && periodEnd(period) < mergerDay)
    return { side: 'before', why: `dated ${date}, before the merger of ${mergerDay}` };
  if (period && periodStart(period) >= mergerDay)
    return { side: 'after', why: `dated ${date}, after the merger of ${mergerDay}` };
  const opening = period
    ? `the date ${date} includes the merger of ${mergerDay}`
    : 'no usable date';
  return weigh(opening, texts, language, traces);
}

function weigh(
  opening: string,
  texts: readonly string[],
  language: GrammarLanguage,
  { districts, communes, endedProvinces }: EraTraces,
): Era {
  const lower = texts.map((text) => text.normalize('NFC').toLowerCase());
  const said = (phrases: readonly Phrase[]) =>
    phrases.filter(({ pattern }) => lower.some((text) => pattern.test(text)));
  const after = said(afterPhrases[language]).map(({ weight, says }) => ({ weight, says }));
  const before = said(beforePhrases[language]).map(({ weight, says }) => ({ weight, says }));
  const isFormerSaid = after.some(({ says }) => says === former);
  if (districts > 0 && !isFormerSaid)
    before.push({ weight: districts > 2 ? 2 : 1, says: 'it names districts as they were' });
  if (endedProvinces.length > 0 && !isFormerSaid)
    before.push({
      weight: 2,
      says: `it names provinces that ended (${endedProvinces.join(', ')})`,
    });
  if (communes > 0 && districts === 0)
    after.push({ weight: 1, says: 'it names communes of today without a district' });
  const [beforeWeight, afterWeight] = [sum(before), sum(after)];
  if (beforeWeight === afterWeight)
    return { side: 'unknown', why: `${opening}, and the text does not tell its time` };
  const side = afterWeight > beforeWeight ? 'after' : 'before';
  const reasons = (side === 'after' ? after : before).map(({ says }) => says).join('; ');
  const sure = Math.abs(afterWeight - beforeWeight) > 1 ? 'probably' : 'perhaps';
  return { side, why: `${opening}; ${sure} ${side} the merger: ${reasons}` };
}

function sum(parts: readonly { weight: number }[]): number {
  return parts.reduce((total, { weight }) => total + weight, 0);
}
