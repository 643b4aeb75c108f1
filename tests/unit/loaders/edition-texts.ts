/** A small report on the houses built in Lạng Sơn: the edition that carries the data, with one figure. */
export const indonesian = `---
title: Rumah di Lạng Sơn
summary: Rumah yang dibangun pada 2021–2024.
province: vn-lang-son
date: 2025-07/2025-12
dateBasis: inferred
programs: [gnbv-2021-2025]
text: restated
source:
  publisher: Nhân Dân
  url: https://nhandan.vn/
  language: vi
  extent: whole
figures:
  - id: houses-2021-2024
    indicator: housing-houses
    value: 922
    unit: houses
    qualifier: exact
    status: actual
    asWritten: 922 rumah
---

Dibangun <Figure id="houses-2021-2024">922 rumah</Figure>.
`;

/** The same in English: only its title, its summary and its text. */
export const english = `---
title: Houses in Lạng Sơn
summary: The houses built in 2021–2024.
---

Built: <Figure id="houses-2021-2024">922 houses</Figure>.
`;
