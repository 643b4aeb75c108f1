import type { FigureIndex, IndexedFigure } from '../domain/figure-index.ts';
import { writeQuantity } from '../domain/grammar/write-quantity.ts';
import type { Language } from '../domain/language.ts';
import { explorerStrings } from '../i18n/explorer-strings.ts';
import { formatDate } from '../i18n/format.ts';
import { strings } from '../i18n/strings.ts';

/** Addresses of the site with names in braces to be filled in: `/en/reports/{report}/`. */
export interface AddressPatterns {
  report: string;
  figure: string;
  indicator: string;
}

/** A function that makes the row of a figure in the table. All that it shows is text, never markup. */
export function rowMaker(
  index: FigureIndex,
  addresses: AddressPatterns,
  language: Language,
): (figure: IndexedFigure) => HTMLTableRowElement {
  const words = strings[language].figure;
  const titles = explorerStrings[language];
  const reports = new Map(index.reports.map((report) => [report.slug, report]));
  const provinces = new Map(index.provinces.map((province) => [province.id, province]));
  const labels = (entries: FigureIndex['indicators']) =>
    new Map(entries.map((entry) => [entry.id, entry.labels[language]]));
  const indicators = labels(index.indicators);
  const programs = labels(index.programs);

  return (figure) => {
    const report = reports.get(figure.report);
    const province = provinces.get(report?.province ?? '');
    const isFormer = province !== undefined && province.id !== province.present;
    const titleLanguage = report?.titles[language] === undefined ? report?.mainLanguage : language;
    const title = report?.titles[titleLanguage ?? language] ?? figure.report;
    const names = { report: figure.report, figure: figure.id, indicator: figure.indicator };

    const row = document.createElement('tr');
    const heading = document.createElement('th');
    heading.scope = 'row';
    heading.append(
      link(fill(addresses.indicator, names), indicators.get(figure.indicator) ?? figure.indicator),
    );
    const status = element('span', words.statuses[figure.status]);
    status.className = `status status-${figure.status}`;
    const place = element('span', province?.name ?? '');
    place.lang = 'vi';
    const before = isFormer ? ` (${strings[language].provinces.beforeMerger})` : '';
    const details = [
      figure.place?.join(', '),
      figure.group === undefined ? undefined : words.groups[figure.group],
      figure.programs.map((id) => programs.get(id) ?? id).join(', '),
    ].filter((text) => text !== undefined && text !== '');
    const reportLink = link(fill(addresses.report, names), title);
    if (titleLanguage !== undefined && titleLanguage !== language) reportLink.lang = titleLanguage;

    row.append(
      heading,
      cell(titles.value, link(fill(addresses.figure, names), writeQuantity(figure, language))),
      cell(words.status, status),
      cell(
        words.period,
        figure.period === undefined ? words.notGiven : formatDate(figure.period, language),
      ),
      cell(titles.about, place, before, ...details.map(detail)),
      cell(titles.report, reportLink),
    );
    return row;
  };
}

/** The pattern with its names filled in: each in braces stands for one of `names`. */
function fill(pattern: string, names: Readonly<Record<string, string>>): string {
  return pattern.replaceAll(/\{(\w+)\}/g, (_, name: string) => names[name] ?? '');
}

function cell(label: string, ...content: (Node | string)[]): HTMLTableCellElement {
  const made = document.createElement('td');
  made.dataset['label'] = label;
  made.append(...content);
  return made;
}

function detail(text: string | undefined): HTMLElement {
  const made = element('span', text ?? '');
  made.className = 'detail';
  return made;
}

function element(name: 'span' | 'li', text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

function link(address: string, text: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.textContent = text;
  return anchor;
}
