import { chromiumCandidates, type SystemFacts } from './chromium-candidates.ts';

/** The system to look at, and how; handed in so that a test can stand for a system. */
export interface ChromiumSearch extends SystemFacts {
  /** Whether there is a program at a path that can be run. */
  isExecutable(path: string): boolean;
  /** Where Playwright would have put a Chromium of its own. */
  playwrightPath: string;
}

/**
 * The path of the Chromium for the browser tests: CHROMIUM_PATH, else one of the system, else Playwright's own;
 * undefined when there is none. Throws when CHROMIUM_PATH names no program.
 */
export function findChromium(search: ChromiumSearch): string | undefined {
  const chosen = search.env['CHROMIUM_PATH'];
  if (chosen) {
    if (search.isExecutable(chosen)) return chosen;
    throw new Error(
      `CHROMIUM_PATH is "${chosen}", which is no program: correct it or leave it out.`,
    );
  }
  return [...chromiumCandidates(search), search.playwrightPath].find((path) =>
    search.isExecutable(path),
  );
}
