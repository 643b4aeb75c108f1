import { readDraftText, type DraftText } from '../../../../../scripts/lib/review/draft-text.ts';

/** A draft as an import leaves it, with comments, quotes and spaces that somebody has written by hand. */
export const sampleDraft = `---
# Looked at by the desk on Monday.
title: 'Jembatan di Lạng Sơn'
summary: "Provinsi membangun 12 jembatan"  # our own words
province: vn-lang-son
date: 2024-05-17
dateBasis: published

programs: [gnbv-2021-2025]
text: restated
source: { publisher: Báo Lạng Sơn, url: "https://baolangson.vn/x.html", language: id, extent: whole }
draft: true
proposed:
  title: the headline of the article
  text: >-
    these are still the words of the article: retell them, or set \`verbatim\` where you have the right to keep
    them
setAside:
  - words: '3 kursus'
    reason: Stands in the title only.
    proposed: nothing names what it is
figures:
  # The bridges.
  - id: bridges-target-2025
    indicator: unassigned
    value: 12   # hanging ones
    unit: items
    qualifier: exact
    status: target
    period: "2025"
    asWritten: dan 12 jembatan gantung
    proposed: >-
      rule: number; unit: its words name no unit that
      the archive knows

  - id: houses-2024
    indicator: housing-houses
    value: 922
    unit: houses
    qualifier: exact
    status: actual
    asWritten: 922 rumah
    proposed: 'rule: count'
  # A count of a whole.
  - id: communes-2024
    indicator: ntm-communes-standard
    value: 84
    of: 175
    unit: communes
    qualifier: exact
    status: actual
    asWritten: 84/175 komune
    proposed: rule # why not
relations:
  - { id: as-many, kind: equal, of: [houses-2024], equals: bridges-target-2025, proposed: told so }
  - id: alike
    kind: equal
    of: [houses-2024]
    equals: communes-2024
    proposed: told so
# The end.
---

Provinsi memberi 3 kursus. Dibangun <Figure id="houses-2024">922 rumah</Figure> pada 2024, dan
<Figure id="bridges-target-2025">12 jembatan</Figure> gantung. Lagi: <Figure id='houses-2024'>922 rumah</Figure>.

## Komune

<Figure id="communes-2024">84/175 komune</Figure> dan \\<b>922 pohon\\</b> \\{di sana}.
`;

/** A text as a draft; it must be one. */
export function draftOf(text: string, language: 'id' | 'en' | 'vi' = 'id'): DraftText {
  const draft = readDraftText(text, language);
  if ('message' in draft) throw new Error(draft.message);
  return draft;
}

/** The lines that are in one text and not in the other, counted as often as they stand there. */
export function changedLines(before: string, after: string): { gone: string[]; come: string[] } {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const less = (a: readonly string[], b: readonly string[]) => {
    const left = [...b];
    return a.filter((line) => {
      const at = left.indexOf(line);
      if (at !== -1) left.splice(at, 1);
      return at === -1;
    });
  };
  return { gone: less(old, now), come: less(now, old) };
}
