import { textsOf, type Block, type Dropped } from '../article.ts';
import { cutBlocks } from './cut-text.ts';
import { isRunning } from './line-shape.ts';
import { readAgencyMark } from './read-agency-mark.ts';
import { readMastheadStart, type Masthead } from './read-masthead.ts';

/** An article's blocks without what is glued in front of its text, and what that says. */
export interface Opened {
  kept: Block[];
  dropped: Dropped[];
  mastheads: Masthead[];
}

/**
 * Takes agency, outlet and day from the beginning of the first paragraphs and from that of the first one of running text.
 * `host` is that of the source.
 */
export function takeOpening(blocks: readonly Block[], host: string | null): Opened {
  const mastheads: Masthead[] = [];
  // Headline, summary, and a text that begins with its summary.
  const first = new Set(blocks.filter(({ kind }) => kind === 'paragraph').slice(0, 3));
  const running = blocks.find((block) => block.kind === 'paragraph' && isRunning(block.text.text));
  const article = blocks
    .flatMap(textsOf)
    .map(({ text }) => text)
    .join('\n');
  const rest = cutBlocks(blocks, ({ text }, block) => {
    if (!first.has(block) && block !== running) return [];
    let to = 0;
    // An outlet with its day, and then the mark of an agency; no text has more of them.
    for (let count = 0; count < 3; count++) {
      const line = text.slice(to);
      const found = readMastheadStart(line) ?? readAgencyMark(line, article, host);
      if (!found) break;
      const { to: length, ...masthead } = found;
      mastheads.push(masthead);
      to += length;
    }
    return to === 0 ? [] : [{ from: 0, to, reason: 'dateline' as const }];
  });
  return { ...rest, mastheads };
}
