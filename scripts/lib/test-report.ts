/** How many things passed, failed and were left out. */
export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

/** What one step of a run came to. A step that is no set of tests counts one. */
export interface StepResult {
  name: string;
  tally: Tally;
  seconds: number;
  /** Why a step that did not run counts as failed. */
  note?: string;
}

export function addTallies(tallies: readonly Tally[]): Tally {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const tally of tallies) {
    total.passed += tally.passed;
    total.failed += tally.failed;
    total.skipped += tally.skipped;
  }
  return total;
}

/** `12 passed, 0 failed`, and `, 3 skipped` where any were. */
export function tallyLine({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** The steps as a table, a warning where tests were skipped, and the total as the very last line. */
export function stepReport(results: readonly StepResult[]): string {
  const width = Math.max(0, ...results.map(({ name }) => name.length));
  const rows = results.map(({ name, tally, seconds, note }) => {
    const mark = tally.failed > 0 ? 'FAIL' : 'ok';
    const end = note === undefined ? tallyLine(tally) : note;
    return `  ${mark.padEnd(4)}  ${name.padEnd(width)}  ${seconds.toFixed(1).padStart(6)} s  ${end}`;
  });
  const total = addTallies(results.map(({ tally }) => tally));
  const warning =
    total.skipped > 0
      ? [`WARNING: ${total.skipped} tests were SKIPPED and prove nothing.`, '']
      : [];
  return ['', ...rows, '', ...warning, tallyLine(total)].join('\n');
}
