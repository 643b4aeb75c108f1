import type { Frame } from './place-chart.ts';

/** The sizes in which a chart is drawn: text of 12 is readable where the narrow one has 288 pixels. */
export const frames: Record<'wide' | 'narrow', Frame> = {
  wide: { width: 760, height: 360, left: 60, right: 180, top: 40, bottom: 28 },
  narrow: { width: 320, height: 300, left: 54, right: 22, top: 40, bottom: 28 },
};
