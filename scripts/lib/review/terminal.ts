import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { toTerminal } from './plain-line.ts';

/** Where a review asks and shows. */
export interface Terminal {
  say: (line: string) => void;
  /** The next line of the input, without blanks around it. Throws `InputEnded` where there is none left. */
  ask: (question: string) => Promise<string>;
}

/** Nobody answers any more: the input is at its end. */
export class InputEnded extends Error {}

/** A terminal over streams. Lines that come before they are asked for wait for their question. */
export function openTerminal(
  input: Readable,
  output: Writable,
  { color, isPiped }: { color: boolean; isPiped: boolean },
): Terminal & { close: () => void } {
  const lines: string[] = [];
  const state = { isAtEnd: false };
  let wake = () => {};
  const reader = createInterface({ input, crlfDelay: Infinity });
  reader.on('line', (line) => {
    lines.push(line);
    wake();
  });
  reader.on('close', () => {
    state.isAtEnd = true;
    wake();
  });
  const say = (line: string) => {
    output.write(`${toTerminal(line, color)}\n`);
  };
  return {
    say,
    ask: async (question) => {
      output.write(toTerminal(question, color));
      while (lines.length === 0 && !state.isAtEnd) {
        // oxlint-disable-next-line no-await-in-loop
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      const line = lines.shift();
      // What is not typed does not show by itself.
      if (line === undefined || isPiped) say(line ?? '');
      if (line === undefined) throw new InputEnded();
      return line.trim();
    },
    close: () => reader.close(),
  };
}
