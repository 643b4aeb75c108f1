import type { ProjectCopy } from './project-copy.ts';

/** What a test wants its report to say; the rest is the least that a report must have. */
export interface SampleReport {
  title?: string;
  province?: string;
  date?: string;
  program?: string;
  /** The number of projects, the report's only figure, as YAML. */
  value?: string;
  /** Numbers of the title and the text that are no figures. */
  setAside?: readonly string[];
  /** The text below the paragraph that marks the figure, in MDX. */
  text?: string;
}

/** Adds a small report with one edition to a copy of the project. Returns the edition's path and text. */
export async function addReport(
  copy: ProjectCopy,
  slug: string,
  language: 'id' | 'en',
  report: SampleReport = {},
): Promise<{ file: string; text: string }> {
  const file = `content/reports/${slug}/${language}.mdx`;
  const text = sampleReport(language, report);
  await copy.write(file, text);
  return { file, text };
}

function sampleReport(
  language: 'id' | 'en',
  {
    title = 'Sample',
    province = 'vn-lang-son',
    date = '2024-05-17',
    program = 'gnbv-2021-2025',
    value = '12',
    setAside = [],
    text = '',
  }: SampleReport,
): string {
  return `---
title: ${JSON.stringify(title)}
summary: Sample
province: ${province}
date: ${date}
dateBasis: event
programs: [${program}]
text: restated
source:
  publisher: Nhân Dân
  url: https://nhandan.vn/sample.html
  language: vi
  extent: whole
${setAside.length === 0 ? '' : `setAside: ${JSON.stringify(setAside.map((words) => ({ words, reason: 'No quantity.' })))}\n`}figures:
  - id: projects
    indicator: projects-count
    value: ${value}
    unit: projects
    qualifier: exact
    status: actual
    asWritten: 12 dự án
---

<Figure id="projects">${language === 'id' ? '12 proyek' : '12 projects'}</Figure>

${text}
`;
}
