import { z } from 'astro/zod';

/** The indicator of a draft's figure for which nobody has found one yet; no vocabulary has it. */
export const unassignedIndicator = 'unassigned';

/** The fields of a report that an import proposes. */
export const proposableFields = [
  'title',
  'summary',
  'province',
  'date',
  'programs',
  'source',
  'text',
] as const;
export type ProposableField = (typeof proposableFields)[number];

const reason = z.string().trim().min(1);
const entries = z.array(z.looseObject({ proposed: reason.optional() })).optional();

/**
 * What a draft has beside the fields of a report: it says that it is one, and where a proposal of the import still
 * waits for somebody to accept it, `proposed` says how the import came to it.
 */
const draftSchema = z.looseObject({
  /** A draft is shown by `npm run dev` and never built. */
  draft: z.literal(true),
  /** Fields of the report that nobody has confirmed, with the reason for each. */
  proposed: z.partialRecord(z.enum(proposableFields), reason).optional(),
  setAside: entries,
  figures: entries,
  relations: entries,
});

/** A proposal that nobody has accepted yet. */
export interface OpenProposal {
  /** Where the proposed thing stands in the frontmatter: `['province']`, `['figures', 3]`. */
  path: [ProposableField] | ['setAside' | 'figures' | 'relations', number];
  /** How the import came to it. */
  reason: string;
}

/** A draft's data, taken apart. */
export interface SplitDraft {
  /** The data without what only a draft has: to be held against the schema of reports. */
  report: Record<string, unknown>;
  open: OpenProposal[];
}

/** Takes apart the data of a draft; an error of zod where what only a draft has is not as it should be. */
export function splitDraft(data: unknown): SplitDraft | z.ZodError {
  const result = draftSchema.safeParse(data);
  if (!result.success) return result.error;
  const { draft: _draft, proposed = {}, ...report } = result.data;
  const open: OpenProposal[] = proposableFields.flatMap((field) => {
    const why = proposed[field];
    return why === undefined ? [] : [{ path: [field], reason: why }];
  });
  const lists: Record<string, unknown> = {};
  for (const list of ['setAside', 'figures', 'relations'] as const) {
    const entriesOfList = result.data[list];
    if (entriesOfList === undefined) continue;
    lists[list] = entriesOfList.map(({ proposed: why, ...entry }, index) => {
      if (why !== undefined) open.push({ path: [list, index], reason: why });
      return entry;
    });
  }
  return { report: { ...report, ...lists }, open };
}

/** Whether a frontmatter's data say that they are a draft, well or badly. */
export function isDraftData(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'draft' in data && data.draft === true;
}

/** The same for the YAML of a frontmatter, also where it cannot be read: a line of it says so. */
export function isDraftYaml(yaml: string): boolean {
  return /^draft:[ \t]+true[ \t]*(?:#.*)?\r?$/m.test(yaml);
}
