import type { Citation } from '../../../../src/domain/citation/citation.ts';

/** The citation of the report on Lạng Sơn, with other fields on top. */
export function makeCitation(fields: Partial<Citation> = {}): Citation {
  return {
    key: 'lang-son-2025',
    title: 'Lạng Sơn: what poverty reduction achieved in 2021–2025',
    author: 'TAM ANH',
    publisher: 'Nhân Dân',
    url: 'https://nhandan.vn/dau-an-giam-ngheo-o-lang-son-post927534.html',
    language: 'vi',
    dates: { inferred: '2025-07/2025-12' },
    archive: 'Viet Nam NTP Report Archive',
    permalink: 'https://example.org/en/reports/lang-son-2025/',
    note: 'Article in Vietnamese.',
    ...fields,
  };
}
