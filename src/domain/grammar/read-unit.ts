import { isUnitId, units, type UnitId } from '../unit.ts';
import { anyOf, wordEnd, type Lexicon } from './lexicon.ts';
import { denominators, type Denominator } from './number-grammar.ts';
import { matchAt } from './sticky-match.ts';

/** A unit's words: `unit` is null where they name a combination that the archive has no unit for. */
export interface UnitWords {
  unit: UnitId | null;
  end: number;
}

/** Reads the name of a unit, with what it is "per", from an offset; null where none stands there. */
export function readUnit(text: string, start: number, lexicon: Lexicon): UnitWords | null {
  const { direct, later, paired } = expressionsOf(lexicon);
  const named = matchAt(direct, text, start);
  const match =
    named ??
    (later ? matchAt(later, text, start) : null) ??
    (paired ? matchAt(paired, text, start) : null);
  const unit = match === null ? undefined : lexicon.units.meaning(match[1] ?? '');
  if (match === null || unit === undefined) return null;
  const end = start + match[0].length;
  if (unit === null) return { unit, end };
  // "12,000 received VND 40 million": the currency is that of the next number.
  if (/^(?:VND|USD)$/.test(unit) && /^[\s\u00a0]*\d/.test(text.slice(end, end + 4))) return null;
  const compound = named === null ? null : readCompound(text, end, match[1] ?? '', lexicon);
  return compound ?? readPer(text, end, unit, lexicon);
}

/**
 * In English a noun in the singular goes before the one that is counted: "12 commune officials" are no communes, "10
 * district hospitals" no districts, "344 commune-level officials" are people.
 */
function readCompound(text: string, end: number, name: string, lexicon: Lexicon): UnitWords | null {
  if (!lexicon.grammar.adjectivesComeFirst || !isSingular(name, lexicon)) return null;
  const { next, unknown } = expressionsOf(lexicon);
  const counted = matchAt(next, text, end);
  const unit = counted === null ? undefined : lexicon.units.meaning(counted[1] ?? '');
  if (counted !== null && unit && !isSingular(counted[1] ?? '', lexicon))
    return readPer(text, end + counted[0].length, unit, lexicon);
  const other = matchAt(unknown, text, end);
  return other === null ? null : { unit: null, end: end + other[0].length };
}

/** Whether a name is that of one thing; measures ("15 km roads") are left alone. */
function isSingular(name: string, { grammar, units: names }: Lexicon): boolean {
  const unit = names.meaning(name);
  if (!unit || 'ucum' in units[unit]) return false;
  return grammar.units[unit]?.[0] === name.toLowerCase() || names.meaning(`${name}s`) === unit;
}

/** Goes on reading after a unit's own words: `/rumah tangga`, `per household a year`, `setiap tahunnya`. */
export function readPer(text: string, start: number, unit: UnitId, lexicon: Lexicon): UnitWords {
  const { perThings, perYield, perAmount } = expressionsOf(lexicon);
  const per = isCount(unit) ? perThings : isWeight(unit) ? perYield : perAmount;
  const found: Denominator[] = [];
  let end = start;
  for (let match = matchAt(per, text, end); match; match = matchAt(per, text, end)) {
    const denominator = lexicon.denominators.meaning(match[1] ?? match[2] ?? '');
    if (denominator === undefined) break;
    found.push(denominator);
    end += match[0].length;
  }
  const whole = combine(unit, found);
  // "1,000 households each year" are households; "3 projects per month" is a rate that has no unit here.
  const isRate = /\/|(?<!\p{L})per(?!\p{L})/iu.test(text.slice(start, end));
  if (whole === null && !isRate && isCount(unit)) return { unit, end: start };
  // "20 ton/ha/tahun": yields are told by the hectare.
  if (whole === null && found.at(-1) === 'year' && 'ucum' in units[unit])
    return { unit: combine(unit, found.slice(0, -1)), end };
  return withAdverb(text, end, whole, lexicon);
}

function isWeight(unit: UnitId): boolean {
  return unit === 'tonnes' || unit === 'quintals' || unit === 'kg';
}

function isCount(unit: UnitId): boolean {
  return !('ucum' in units[unit]) && !/^(?:VND|USD)/.test(unit);
}

/** "VND200 million annually"; where the archive has no such unit the word is no part of it. */
function withAdverb(text: string, end: number, unit: UnitId | null, lexicon: Lexicon): UnitWords {
  const match = unit === null ? null : matchAt(expressionsOf(lexicon).adverb, text, end);
  const denominator = match === null ? undefined : lexicon.perAdverbs.meaning(match[1] ?? '');
  const whole = denominator && unit !== null ? combine(unit, [denominator]) : null;
  if (match === null || whole === null || whole === unit) return { unit, end };
  return { unit: whole, end: end + match[0].length };
}

/** `VND` by household and year is `VND/household/year`, in whatever order the words named them. */
function combine(unit: UnitId, found: readonly Denominator[]): UnitId | null {
  const [base = '', ...own] = unit.split('/');
  const all = denominators.filter((name) => own.includes(name) || found.includes(name));
  const id = [base, ...all].join('/');
  return isUnitId(id) ? id : null;
}

interface UnitExpressions {
  direct: RegExp;
  /** A name after white space. */
  next: RegExp;
  /** With words between the number and the unit, for languages in which adjectives come first. */
  later: RegExp | null;
  /** With two of them: "15,000 poor and Khmer households". */
  paired: RegExp | null;
  /** A noun in the plural that is no unit. */
  unknown: RegExp;
  /** A slash may follow words that belong to what is counted: "12,63 kriteria pedesaan baru/komune". */
  perThings: RegExp;
  /** "9 ton buah segar/hektar". */
  perYield: RegExp;
  perAmount: RegExp;
  adverb: RegExp;
}

const made = new WeakMap<Lexicon, UnitExpressions>();

function expressionsOf(lexicon: Lexicon): UnitExpressions {
  const known = made.get(lexicon);
  if (known) return known;
  const { grammar } = lexicon;
  const name = `(${lexicon.units.source})(?:(?<![\\p{L}\\p{N}])|${wordEnd})`;
  const space = '[\\s\\u00a0]';
  const word =
    grammar.stopWords.length === 0
      ? `${space}+[\\p{L}’'-]+`
      : `${space}+(?!(?:${anyOf(grammar.stopWords)})${wordEnd})[\\p{L}’'-]+`;
  // '104 four-star “One commune, one product” (OCOP) products'.
  const ofName = `${space}+(?:[“"‘][^“”"‘’\\d]{1,40}[”"’]|\\(\\p{L}{2,8}\\))`;
  const perExpression = (words: string) =>
    new RegExp(
      // "14 tiêu chí/1 xã".
      `(?:(?:${space}+[\\p{L}]+)${words}${space}*/${space}*(?:1${space})?(${lexicon.denominators.source})${wordEnd}|` +
        // After a comma and before a number it belongs to that one: "68 billion, each household 60 million".
        `${space}*(?:,(?!${space}+(?:\\p{L}+${space}+){1,4}\\d))?${space}+(?:${anyOf(grammar.per)})${space}+(${lexicon.denominators.source})${wordEnd})`,
      'iuy',
    );
  const expressions = {
    direct: new RegExp(`${space}*-?${name}`, 'iuy'),
    next: new RegExp(`(?:-level)?${space}+${name}`, 'iuy'),
    later: grammar.adjectivesComeFirst
      ? new RegExp(`(?:${word}|${ofName}){1,3}?${space}+${name}`, 'iuy')
      : null,
    paired: grammar.adjectivesComeFirst
      ? new RegExp(
          `(?:${word}){1,2}?(?<!(?<!saving)s)${space}+and(?!${space}+(?:${lexicon.numerals.source})${wordEnd})(?:${word}){1,3}?${space}+${name}`,
          'iuy',
        )
      : null,
    unknown: new RegExp(`(?:${word}){1,2}?(?<=[^s’']s)${wordEnd}`, 'uy'),
    adverb: new RegExp(`${space}+(${lexicon.perAdverbs.source})${wordEnd}`, 'iuy'),
    perThings: perExpression('{0,3}'),
    perYield: perExpression('{0,2}'),
    perAmount: perExpression('{0}'),
  };
  made.set(lexicon, expressions);
  return expressions;
}
