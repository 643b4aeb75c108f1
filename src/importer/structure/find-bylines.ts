import type { Block } from '../article.ts';
import { anyWord, lineExpression } from './furniture-expressions.ts';
import { countWords, isRunningBlock } from './line-shape.ts';
import { isNames } from './person-names.ts';

/** Who signed the article, and the blocks that say so. */
export interface Bylines {
  byline: string | null;
  indexes: ReadonlySet<number>;
}

/**
 * Finds the signature: below the running text a line of names, in capitals or not, or above or below it a line that says
 * what it is ("Oleh …", "Bài, ảnh: …"). A heading is no signature.
 */
export function findBylines(
  blocks: readonly Block[],
  { first, last }: { first: number; last: number },
): Bylines {
  const indexes = new Set<number>();
  const names: string[] = [];
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'paragraph' || isRunningBlock(block)) continue;
    if (first >= 0 && index > first && index < last) continue;
    const isBelow = first >= 0 && index > last;
    const name = readSigned(block.text.text) ?? (isBelow ? readNames(block.text.text) : null);
    if (name === null) continue;
    indexes.add(index);
    names.push(name);
  }
  // An agency that the text was taken from signs it only where nobody else does.
  const people = names.filter((name) => !/^theo\s/iu.test(name));
  const signed = people.length > 0 ? people : names;
  return { byline: signed.length === 0 ? null : signed.join('; '), indexes };
}

/** "Bài, ảnh: Thu Hà", "By Thu Ha"; the name, without what a label says. */
function readSigned(line: string): string | null {
  const text = line.normalize('NFC').trim();
  if (text.length > 100 || countWords(text) > 14) return null;
  // "Penulis: Thu Trang | Editor: Minh Chau"
  const names = text.split(/\s?\|\s?/).map((part) => {
    const name = (labeled.exec(part) ?? unlabeled.exec(part))?.groups?.['name']?.trim();
    return name !== undefined && isNames(name) ? name : null;
  });
  const known = names.filter((name) => name !== null);
  if (known.length === names.length) return known.join('; ');
  return /^(?:PV|P\.V|CTV|BBT|BTV)\.?$/u.test(text) ? text : null;
}

/** "TAM ANH", "Thu Hà - Văn Nam" */
function readNames(line: string): string | null {
  const text = line
    .normalize('NFC')
    .trim()
    .replace(/[.()\s]{1,4}$/u, '')
    .replace(/^[(\s]{1,3}/u, '');
  return text.length <= 60 && isNames(text) ? text : null;
}

const labeled = lineExpression(
  `^[(\\[*\\s]{0,3}${anyWord('bylines')}~[:：]~(?<name>[^:]{2,60}?)[)\\].*\\s]{0,3}$`,
);
const unlabeled = lineExpression(`^[-–—\\s]{0,3}${anyWord('by')}\\s(?<name>[^:]{2,60})$`);
