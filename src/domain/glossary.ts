import { z } from 'astro/zod';
import { kebabCase } from './id.ts';

/** A term that machine translation garbles: what it printed, what was meant, what the archive writes. */
export const glossaryTermSchema = z.strictObject({
  id: kebabCase,
  /** Renderings found in machine translations into Indonesian. */
  machineId: z.array(z.string().min(1)).min(1),
  /** The standard Vietnamese term; empty where there is none. */
  vi: z.string(),
  en: z.string().min(1),
  /** What the archive writes in Indonesian; null: the rendering is kept. */
  betterId: z.string().min(1).nullable(),
  /** What a wrong rendering changes: the meaning, a figure, only the style, or nothing (`noise`). */
  severity: z.enum(['meaning', 'figure', 'term', 'noise']),
  kind: z.string().min(1),
  note: z.string(),
  /** Articles in which it was found. */
  foundIn: z.array(z.enum(['lao-cai-2025-03-07', 'lang-son-2025'])),
});
export type GlossaryTerm = z.output<typeof glossaryTermSchema>;
