import { textsOf, type Article } from '../../src/importer/article.ts';

/**
 * What is wrong with an article's account of its input: each unit that is not white space must stand in exactly
 * one character or one dropped span, all in their order, and each character must be what stands at its place.
 */
export function accountFaults({ input, blocks, dropped }: Article): string[] {
  const faults: string[] = [];
  const seen = new Uint8Array(input.length);
  const see = (start: number, end: number, what: string) => {
    if (start < 0 || end < start || end > input.length) faults.push(`${what}: ${start} to ${end}`);
    for (let offset = start; offset < end; offset += 1) {
      if (seen[offset] === 1) faults.push(`${what}: twice at ${offset}`);
      seen[offset] = 1;
    }
  };
  let before = 0;
  for (const { text, starts, ends } of blocks.flatMap(textsOf)) {
    if (starts.length !== text.length || ends.length !== text.length) faults.push('lengths differ');
    if (text.trim() !== text) faults.push(`edges: ${JSON.stringify(text)}`);
    for (let index = 0; index < text.length; index += 1) {
      const start = starts[index] ?? -1;
      const end = ends[index] ?? -1;
      if (start < before) faults.push(`order: ${start} after ${before}`);
      before = end;
      see(start, end, JSON.stringify(text[index]));
      const written = input.slice(start, end);
      if (!isWritten(text.charAt(index), written, input.slice(Math.max(0, start - 40), end))) {
        faults.push(`${JSON.stringify(written)} became ${JSON.stringify(text[index])}`);
      }
    }
  }
  before = -1;
  for (const { start, end, reason } of dropped) {
    if (start < before || start >= end) faults.push(`dropped out of order at ${start}`);
    before = end;
    see(start, end, reason);
  }
  for (let offset = 0; offset < input.length; offset += 1) {
    if (seen[offset] !== 1 && /\S/.test(input.charAt(offset))) faults.push(`lost at ${offset}`);
  }
  return faults;
}

function isWritten(character: string, written: string, upToEnd: string): boolean {
  if (written === character) return true;
  if (/^[\s\u0085]+$/.test(written) && /\s/.test(character)) return true;
  if (written === '') return character === ' ';
  if (written === '\0') return character === '\uFFFD';
  if (/&#?\w+;?$/.test(upToEnd) && (written.startsWith('&') || written.length === 1)) return true;
  return (written === '2' && character === '²') || (written === '3' && character === '³');
}
