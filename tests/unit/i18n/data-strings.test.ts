import { expect, test } from 'vitest';
import { languages } from '../../../src/domain/language.ts';
import { dataStrings } from '../../../src/i18n/data-strings.ts';

test('the data page says everything in every language, in words of that language', () => {
  const [first, ...others] = languages.map((language) => texts(dataStrings[language]));
  for (const other of others) {
    expect([...other.keys()]).toEqual([...(first?.keys() ?? [])]);
    const untranslated = [...other].filter(
      ([path, text]) => text.length > 12 && first?.get(path) === text,
    );
    expect(untranslated).toEqual([]);
  }
});

test('no string of the data page is empty or has blanks at an edge', () => {
  const all = languages.flatMap((language) => [...texts(dataStrings[language]).values()]);
  expect(all.filter((text) => text === '' || text !== text.trim())).toEqual([]);
});

function texts(value: unknown, path = ''): Map<string, string> {
  if (typeof value === 'string') return new Map([[path, value]]);
  if (typeof value !== 'object' || value === null) return new Map();
  return new Map(
    Object.entries(value).flatMap(([key, child]) => [...texts(child, `${path}/${key}`)]),
  );
}
