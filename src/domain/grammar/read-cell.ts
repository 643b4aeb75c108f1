import type { NonQuantity, Quantity } from '../quantity.ts';
import type { GrammarLanguage } from './number-grammar.ts';
import { readQuantities, type NumbersOfText } from './read-quantities.ts';

/**
 * Reads the numbers of a table's cell. A bare number takes unit and scale from the label of its column or row: "Poor
 * households", "Tỷ lệ (%)", "Vốn (tỷ đồng)". What stands in brackets says it first, then what follows a comma or a
 * colon, then what the label begins with, also after "number of" or "average"; a label with a number in it ("Năm 2024") names a time. Offsets are those in
 * the cell. A column that only counts the rows states nothing.
 */
export function readCell(
  text: string,
  labels: readonly string[],
  language: GrammarLanguage,
): NumbersOfText {
  const { quantities, others } = readQuantities(text, language);
  if (labels.some((label) => rowCounter.test(label.trim())))
    return { quantities: [], others: [...others, ...quantities.map(asRowNumber)] };
  return {
    quantities: quantities.map((quantity) => withLabel(quantity, text, labels, language)),
    others,
  };
}

const rowCounter = /^(?:s?tt|số tt|số thứ tự|no\.?|nr\.?|nomor|#)$/iu;

function asRowNumber({ start, end, text }: Quantity): NonQuantity {
  return { start, end, text, reason: 'list-number' };
}

function withLabel(
  quantity: Quantity,
  text: string,
  labels: readonly string[],
  language: GrammarLanguage,
): Quantity {
  if (quantity.rule !== 'number') return quantity;
  const number = text.slice(quantity.numberStart, quantity.numberEnd);
  for (const words of [inBrackets, afterSign, whole, counted].flatMap((part) => labels.map(part))) {
    if (words === undefined || words.trim() === '' || /\d/.test(words)) continue;
    const [read] = readQuantities(`${number} ${words.trim()}`, language).quantities;
    if (read === undefined || read.unit === null || read.numberStart !== 0) continue;
    const { start, end, text: own, numberStart, numberEnd, qualifier } = quantity;
    return { ...read, start, end, text: own, numberStart, numberEnd, qualifier };
  }
  return quantity;
}

function inBrackets(label: string): string | undefined {
  return /\(([^()]*)\)/.exec(label)?.[1];
}

function afterSign(label: string): string | undefined {
  return /[,:]([^,:]*)$/.exec(label)?.[1];
}

/** What the label counts or averages: "Rata-rata kriteria per komune". */
function counted(label: string): string | undefined {
  return /^(?:(?:rata-rata|jumlah|total|average|mean|number of|total number of|số lượng|tổng số|số|bình quân|trung bình)\s+)+(.+)$/iu.exec(
    whole(label).trim(),
  )?.[1];
}

/** The label without what it says of the time: "Hộ nghèo 2024". */
function whole(label: string): string {
  return label.replace(/\(.*$/, '').replaceAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/g, '');
}
