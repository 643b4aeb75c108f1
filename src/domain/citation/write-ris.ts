import { bracketedTitle, dateParts, oneLine, type Citation, wholeNote } from './citation.ts';

/**
 * Writes a citation as a RIS record (the specification of 2011: two letters, two blanks, hyphen, blank; lines end
 * with CR LF). DB and AN are the tags that reference managers read as archive and place in it. A date without a
 * day leaves its slashes: `2025/03//`.
 */
export function writeRis(citation: Citation): string {
  const { key, author, publisher, url, language, dates, accessed, archive, permalink } = citation;
  const tags: [string, string | undefined][] = [
    ['TY', 'NEWS'],
    ['ID', key],
    ['AU', author],
    ['TI', bracketedTitle(citation)],
    ['T2', publisher],
    ['PY', dates.published?.slice(0, 4)],
    ['DA', risDate(dates.published)],
    ['LA', language],
    ['UR', url],
    ['Y2', risDate(accessed)],
    ['DB', archive],
    ['AN', permalink],
    ['N1', wholeNote(citation)],
  ];
  const lines = tags.flatMap(([tag, value]) => {
    const text = oneLine(value ?? '');
    return text === '' ? [] : [`${tag}  - ${text}\r\n`];
  });
  return `${lines.join('')}ER  - \r\n`;
}

/** The first day of a date, for RIS has no intervals. */
function risDate(edtf: string | undefined): string | undefined {
  const [parts] = dateParts(edtf ?? '');
  if (!parts) return undefined;
  const [year = '', month = '', day = ''] = parts.map((part) => String(part).padStart(2, '0'));
  return `${year}/${month}/${day}/`;
}
