import { indonesian } from './edition-texts.ts';

/** The report on houses as an import leaves it. */
export const houseDraft = indonesian
  .replace('figures:', 'draft: true\nproposed:\n  province: named twice\nfigures:')
  .replace('asWritten: 922 rumah\n', "asWritten: 922 rumah\n    proposed: 'rule: count'\n");

/** The same, with all that it proposes accepted. */
export const acceptedDraft = indonesian.replace('figures:', 'draft: true\nfigures:');

/** A draft with code in its text. */
export const unsafeDraft = houseDraft.concat('\n<script>alert(1)</script>\n\n{1+1}\n');
