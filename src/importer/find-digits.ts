import type { Span } from './placed-text.ts';

/**
 * The digits of an input that lie in none of the spans, as stretches without a gap: what an import would lose or pass
 * over. Digits are those of any script.
 */
export function findUncoveredDigits(input: string, spans: readonly Span[]): Span[] {
  const sorted = spans.toSorted((a, b) => a.start - b.start);
  const uncovered: Span[] = [];
  let next = 0;
  let covered = 0;
  for (const { 0: digits, index } of input.matchAll(/\p{Nd}/gu)) {
    const end = index + digits.length;
    for (let span = sorted[next]; span && span.start <= index; span = sorted[next]) {
      covered = Math.max(covered, span.end);
      next += 1;
    }
    if (end <= covered) continue;
    const last = uncovered.at(-1);
    if (last?.end === index) last.end = end;
    else uncovered.push({ start: index, end });
  }
  return uncovered;
}
