import type { Block } from '../article.ts';
import type { PlacedText } from '../placed-text.ts';
import { anyWord, lineExpression } from './furniture-expressions.ts';
import { isRunningBlock } from './line-shape.ts';
import { outletOf } from './read-masthead.ts';

/** A line at the end of an article that says where it was first published. */
export interface SourceLine {
  /** The index of its block. */
  index: number;
  url?: string;
  publisher?: string;
}

/** The last line below the running text that names a source: its address, its name, or both. */
export function findSourceLine(blocks: readonly Block[], input: string): SourceLine | null {
  for (let index = blocks.length - 1; index >= 0; index--) {
    const block = blocks[index];
    if (!block || isRunningBlock(block)) return null;
    if (block.kind !== 'paragraph' && block.kind !== 'heading') continue;
    const line = readSource(block.text.text);
    if (line?.url === undefined && line) return { index, ...line, ...linkOf(block.text, input) };
    if (line) return { index, ...line };
  }
  return null;
}

/** An address as a browser would write it, if it is one of the web; null for anything else. */
export function webAddress(text: string): string | null {
  const url = URL.parse(text);
  return url && /^https?:$/.test(url.protocol) && url.hostname.includes('.') ? url.href : null;
}

/** The address of the link in a line such as "Source: VNA", which stands in the input only. */
function linkOf({ starts, ends }: PlacedText, input: string): { url?: string } {
  const [start = 0, end = 0] = [starts[0], ends.at(-1)];
  // A page's link begins before its words, a document's stands behind them.
  const rest = /^[^\n<]{0,2000}/.exec(input.slice(end, end + 2000))?.[0] ?? '';
  const address = /https?:\/\/[^\s<>"'“”()]{4,1900}/iu.exec(input.slice(start, end) + rest);
  const url = address && webAddress(address[0]);
  return url ? { url } : {};
}

function readSource(line: string): Omit<SourceLine, 'index'> | null {
  const text = line.normalize('NFC').trim();
  if (text.length > 2000) return null;
  const address = /https?:\/\/[^\s<>"'“”]{4,1900}/iu.exec(text);
  if (!address) return readName(text);
  const before = text.slice(0, address.index);
  const after = text.slice(address.index + address[0].length);
  const label = labelBeforeAddress.exec(before);
  if (!label || !/^[\s).\]»>]{0,4}$/.test(after)) return null;
  const url = webAddress(address[0].replace(/[).,;\]]{1,4}$/, ''));
  if (url === null) return null;
  const { cue, name = '' } = label.groups ?? {};
  const publisher = outletOf(name)?.publisher;
  // "See also https://…" leads elsewhere.
  if (cue === undefined && name !== '' && publisher === undefined) return null;
  return { url, ...(publisher !== undefined && { publisher }) };
}

/** "Nguồn: Báo Lào Cai", "Theo Báo Lào Cai" */
function readName(text: string): Omit<SourceLine, 'index'> | null {
  const name = (labelAndName.exec(text) ?? accordingTo.exec(text))?.groups?.['name']?.trim();
  if (name === undefined || name.length > 60) return null;
  return { publisher: outletOf(name)?.publisher ?? name };
}

const labelBeforeAddress = lineExpression(
  `^[(\\[*\\s]{0,4}(?<cue>${anyWord('source')}(?![\\p{L}\\p{M}])~[:：]?~)?(?<name>[^:：]{0,60}?)[\\s:：,(–—-]{0,4}$`,
);
const labelAndName = lineExpression(
  `^[(\\[*\\s]{0,4}${anyWord('source')}~[:：]~(?<name>[^:.;!?]{2,60}?)[.)\\]\\s]{0,3}$`,
);
// "Theo Báo Lào Cai", but not "Theo đó, …": each word of the name begins with a capital, but for small ones.
const accordingTo = new RegExp(
  '^[(\\[]?(?:Theo|THEO)\\s(?<name>\\p{Lu}[\\p{L}\\p{M}\\d.&/]{0,20}(?:\\s(?:\\p{Lu}[\\p{L}\\p{M}\\d.&/]{0,20}|và|&|điện|tử|dân|nhân|phủ|trí|động|tộc|thị)){0,6})[)\\]]?\\.?$',
  'u',
);
