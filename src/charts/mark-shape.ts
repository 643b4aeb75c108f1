import { symbol, symbolCircle, symbolDiamond, symbolSquare, type SymbolType } from 'd3-shape';
import type { Status } from '../domain/figure.ts';
import type { Open } from './series.ts';

/** Half the height of a mark, in units of the view box. */
export const markRadius = 5;

/** Half the thickness of a range. */
const barRadius = 4;

/** How far an arrow reaches from the value into the open. */
export const arrowLength = 15;

const symbols: Record<Status, { type: SymbolType; area: number }> = {
  actual: { type: symbolCircle, area: Math.PI * markRadius ** 2 },
  target: { type: symbolCircle, area: Math.PI * markRadius ** 2 },
  plan: { type: symbolSquare, area: (2 * markRadius - 1) ** 2 },
  estimate: { type: symbolDiamond, area: 80 },
};

/** Path data of the mark of a single value, around the origin: one shape a status, filled only for `actual`. */
export function markPath(status: Status): string {
  const { type, area } = symbols[status];
  return symbol(type, area)() ?? '';
}

/** Path data of the bar of a range from one height to another, around 0 to both sides. */
export function barPath(from: number, to: number): string {
  const [top, bottom] = [Math.min(from, to), Math.max(from, to)];
  return `M${-barRadius} ${top}h${2 * barRadius}V${bottom}h${-2 * barRadius}Z`;
}

/** Path data of the arrow from a value at the origin to where the true one may lie; empty for a value. */
export function arrowPath(open: Open): string {
  if (open === null) return '';
  const sign = open === 'up' ? -1 : 1;
  const tip = sign * arrowLength;
  return `M0 ${sign * markRadius}V${tip}M-4 ${tip - sign * 5}L0 ${tip}L4 ${tip - sign * 5}`;
}
