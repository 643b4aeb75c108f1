import type { Quantity } from '../quantity.ts';
import { besideExpressions } from './beside-expressions.ts';
import { clauseBefore, type Place, type Rule, type Taken } from './place-beside.ts';
import { readPer } from './read-unit.ts';
import { goals, levels, particularly, perPerson } from './take-over-words.ts';

/** Rules for a quantity that has a unit: what stands beside it may say more of it. */
export const ofNamed: readonly Rule[] = [
  goalOfChange,
  changeAgain,
  changeOfLevel,
  secondLevel,
  amountOfPerson,
  perBehindBracket,
];

/** "A reduction of 7.05%, beyond the target of 5-6%": the goal of a change is one too. */
function goalOfChange({ text, language, quantity, changed }: Place): Taken | null {
  const { unit, start } = quantity;
  if (changed === null || (unit !== 'percent' && unit !== 'percent/year')) return null;
  const gap = text.slice(changed.end, start);
  if (!goals[language].test(gap)) return null;
  return pointsOf(quantity, changed.rule);
}

/** "The rate fell by 3.78%; the average annual decrease was 1.26%"; "by 2% a year, particularly 4% in …". */
function changeAgain({ text, language, lexicon, quantity, changed }: Place): Taken | null {
  const { unit, start } = quantity;
  if (changed === null || (unit !== 'percent' && unit !== 'percent/year')) return null;
  const gap = text.slice(changed.end, start);
  const { noun, amounts } = besideExpressions(lexicon, language);
  const isChange = particularly[language].test(gap) || (noun.test(gap) && !amounts.test(gap));
  return isChange ? pointsOf(quantity, 'points-by-verb') : null;
}

/** "24,86% (penurunan 6,7% per tahun)"; "73.65% of communes are new rural areas, increasing by 11.3%". */
function changeOfLevel(place: Place): Taken | null {
  const { text, language, lexicon, quantity, before } = place;
  const isPercent = quantity.unit === 'percent' || quantity.unit === 'percent/year';
  if (!isPercent || before?.unit !== 'percent') return null;
  const gap = text.slice(before.end, quantity.start);
  const { change, rise, amounts } = besideExpressions(lexicon, language);
  const isChange = change.test(gap) || (rise.test(gap) && !amounts.test(clauseBefore(place)));
  return isChange ? pointsOf(quantity, 'points-by-verb') : null;
}

function pointsOf({ unit }: Quantity, rule: Quantity['rule']): Taken {
  return { unit: unit === 'percent/year' ? 'percentage-points/year' : 'percentage-points', rule };
}

/** "From VND37 million per person a year in 2020 to VND56.8 million". */
function secondLevel({ text, language, quantity, before }: Place): Taken | null {
  if (quantity.unit !== 'VND' || !before?.unit?.startsWith('VND/')) return null;
  const gap = text.slice(before.end, quantity.start);
  return levels[language].test(gap) ? { unit: before.unit, rule: before.rule } : null;
}

/** "GRDP per kapita mencapai 97,5 juta VND/tahun". */
function amountOfPerson(place: Place): Taken | null {
  const { unit, rule } = place.quantity;
  return unit === 'VND/year' && perPerson.test(clauseBefore(place))
    ? { unit: 'VND/person/year', rule }
    : null;
}

/** "400,000 VND (19 USD) per person per month". */
function perBehindBracket(place: Place): Taken | null {
  const { text, lexicon, quantity } = place;
  const { unit, rule, end } = quantity;
  if (unit !== 'VND') return null;
  const [bracket] = inOtherMoney.exec(text.slice(end, end + 40)) ?? [];
  const words = bracket === undefined ? null : readPer(text, end + bracket.length, unit, lexicon);
  if (words === null || words.unit === null || words.unit === unit) return null;
  const whole = { ...place, quantity: { ...quantity, unit: words.unit } };
  return amountOfPerson(whole) ?? { unit: words.unit, rule };
}

const inOtherMoney =
  /^\s\((?:(?:about|around|over|nearly|more than)\s)?(?:US)?\$?\d[\d.,–\s-]*[^()\d]{0,12}\)/u;
