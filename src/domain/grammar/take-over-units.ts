import type { Quantity } from '../quantity.ts';
import { lexiconOf } from './lexicon.ts';
import type { GrammarLanguage } from './number-grammar.ts';
import { classifiers, goesOnAfter, ofThem, wordsGoingOn } from './take-over-words.ts';
import type { Place, Taken } from './place-beside.ts';
import { unitBeside } from './unit-beside.ts';

/**
 * Gives quantities the unit of what stands beside them in their sentence, where their words only go on about it: a
 * bare number that of what was counted, the goal of a change its points, a second level the "per person" of the first.
 * The unit of their own words stays among the alternatives.
 */
export function takeOverUnits(
  text: string,
  quantities: readonly Quantity[],
  language: GrammarLanguage,
): Quantity[] {
  const lexicon = lexiconOf(language);
  let counted: Quantity | null = null;
  let changed: Quantity | null = null;
  let before: Quantity | null = null;
  return quantities.map((quantity, index) => {
    const since = (other: Quantity | null) =>
      other === null ? '' : text.slice(other.end, quantity.numberStart);
    const goesOn =
      goesOnAfter[language].test(since(counted)) ||
      (since(counted).length < 160 &&
        (namesAgain(text.slice(quantity.end), counted, language) ||
          opensSentence(text, since(counted), quantity.end, language)));
    if (endsSentence(since(counted)) && !goesOn) counted = null;
    if (endsSentence(since(changed))) changed = null;
    if (endsSentence(since(before))) before = null;
    const behind = text.slice(quantity.numberEnd, quantity.end);
    const isUnnamed = behind === '' || lexicon.scales.meaning(behind) !== undefined;
    if (quantity.rule === 'count') counted = quantity;
    // "30 cows …; the herd has grown to 71": the last thing counted has no unit.
    else if (quantity.unit === null && !isUnnamed) counted = null;
    const following = quantities.slice(index + 1, index + 5);
    const [next = null] = following;
    const place: Place = {
      text,
      language,
      lexicon,
      quantity,
      isUnnamed,
      before,
      next,
      following,
      counted,
      changed,
    };
    const taken = unitBeside(place);
    const result = taken === null ? quantity : withUnit(quantity, taken);
    if (result.rule === 'count') counted = result;
    if (result.unit?.startsWith('percentage-points')) changed = result;
    before = result;
    return result;
  });
}

/** Whether what follows a number names what was counted before, in another sentence too. */
function namesAgain(after: string, counted: Quantity | null, language: GrammarLanguage): boolean {
  return (
    ofThem[language].test(after) ||
    (counted?.unit === 'houses' && classifiers[language].test(after))
  );
}

/** "18 more products in the province. Ten have four stars": the next sentence begins with the number. */
function opensSentence(
  text: string,
  between: string,
  end: number,
  language: GrammarLanguage,
): boolean {
  const isFirst = /^[^.!?]*[.!?]\s+(?:(?:Another|The (?:other|remaining))\s)?$/u.test(between);
  return isFirst && wordsGoingOn[language]?.after.test(text.slice(end, end + 24)) === true;
}

function endsSentence(between: string): boolean {
  return /[.!?:]\s|\n/.test(between);
}

function withUnit(quantity: Quantity, taken: Taken): Quantity {
  const {
    start: _start,
    end: _end,
    text: _text,
    numberStart: _from,
    numberEnd: _to,
    alternatives,
    ...bare
  } = quantity;
  return { ...quantity, ...taken, alternatives: [...alternatives, bare] };
}
