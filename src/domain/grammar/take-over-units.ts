import type { Quantity } from '../quantity.ts';
import type { GrammarLanguage } from './number-grammar.ts';

// Words that go on about things named before: "3.400 rumah, 2.900 sudah selesai", "of which 31 are …".
const goingOn: Readonly<Record<GrammarLanguage, RegExp>> = {
  id: /^[\s\u00a0]*(?:[,;.)]|(?:sudah|telah|di antaranya|lagi|sedang|yang|belum|selesai|lainnya|sisanya|akan|adalah|untuk|dan|dibandingkan|dari jumlah)(?![\p{L}\p{N}]))/u,
  en: /^[\s\u00a0]*(?:[,;.)]|(?:of which|were|was|have|has|had|are|is|completed|remaining|others|for|and|more|fewer|will|newly|who|that)(?![\p{L}\p{N}]))/u,
  vi: /^[\s\u00a0]*(?:[,;.)]|(?:đã|đang|còn lại|chưa|là|được|và|cho|sẽ|thuộc|đạt)(?![\p{L}\p{N}]))/u,
};

/**
 * Gives bare numbers the unit of what was counted before them in their sentence, where their words only go on about
 * it. The bare reading stays among the alternatives.
 */
export function takeOverUnits(
  text: string,
  quantities: readonly Quantity[],
  language: GrammarLanguage,
): Quantity[] {
  let counted: Quantity | null = null;
  return quantities.map((quantity) => {
    const { unit, rule, numberStart, numberEnd, end } = quantity;
    if (counted !== null && /[.!?:]\s|\n/.test(text.slice(counted.end, numberStart)))
      counted = null;
    if (rule === 'count') counted = quantity;
    const isBare =
      unit === null && rule === 'number' && end === numberEnd && quantity.of === undefined;
    if (isBare && isAge(text, quantity, language)) return withUnit(quantity, 'years', 'measure');
    if (!isBare || counted === null || !goingOn[language].test(text.slice(end, end + 24)))
      return quantity;
    return withUnit(quantity, counted.unit, 'count');
  });
}

function withUnit(quantity: Quantity, unit: Quantity['unit'], rule: Quantity['rule']): Quantity {
  const {
    start: _start,
    end: _end,
    text: _text,
    numberStart: _from,
    numberEnd: _to,
    alternatives,
    ...bare
  } = quantity;
  return { ...quantity, unit, rule, alternatives: [...alternatives, bare] };
}

/** English print gives an age between commas: "Thach Sang, 42, said". */
function isAge(
  text: string,
  { value = 0, start, end }: Quantity,
  language: GrammarLanguage,
): boolean {
  return (
    language === 'en' &&
    value >= 15 &&
    value <= 110 &&
    /\p{Lu}[\p{L}.’'-]*,\s$/u.test(text.slice(Math.max(0, start - 40), start)) &&
    /^,\s\p{Ll}/u.test(text.slice(end, end + 3))
  );
}
