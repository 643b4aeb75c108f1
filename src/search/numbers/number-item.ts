import { writeQuantity } from '../../domain/grammar/write-quantity.ts';
import type { Language } from '../../domain/language.ts';
import { figurePath, pageAddress } from '../../i18n/address.ts';
import { formatDate } from '../../i18n/format.ts';
import { strings } from '../../i18n/strings.ts';
import type { NumberHit } from './number-index.ts';

/** One entry of the list of numbers: the figure as its table has it, linked to its place in the text. */
export function numberItem(
  { figure, report, indicator }: NumberHit,
  base: string,
  language: Language,
): HTMLLIElement {
  const words = strings[language].figure;
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = pageAddress(language, figurePath(figure.report, figure.id), base);
  link.textContent = writeQuantity(figure, language);
  const status = document.createElement('span');
  status.className = `status status-${figure.status}`;
  status.textContent = words.statuses[figure.status];
  const facts = [
    indicator?.labels[language] ?? figure.indicator,
    ...(figure.group === undefined ? [] : [words.groups[figure.group]]),
    ...(figure.place === undefined ? [] : [figure.place.join(', ')]),
    ...(figure.period === undefined ? [] : [formatDate(figure.period, language)]),
  ].join(' · ');
  const title = document.createElement('span');
  title.className = 'facts';
  const own = report.titles[language];
  title.textContent = own ?? report.titles[report.mainLanguage] ?? figure.report;
  if (own === undefined) title.lang = report.mainLanguage;
  item.append(link, ' ', status, ` · ${facts} `, title);
  return item;
}
