import { expect, test } from 'vitest';
import { languages } from '../../../src/domain/language.ts';
import { citationStrings } from '../../../src/i18n/citation-strings.ts';

type Sentence = (a: string, b: string, c: string) => string;
const given = ['⟨a⟩', '⟨b⟩', '⟨c⟩'] as const;

test('every string of citations is there in every language, and names what it is given', () => {
  for (const language of languages) {
    for (const [name, text] of Object.entries<string | Sentence>({
      ...citationStrings[language],
    })) {
      const message = `${language} ${name}`;
      const written = typeof text === 'string' ? text : text(...given);
      expect(written, message).toBe(written.trim());
      expect(written, message).not.toBe('');
      const words = typeof text === 'string' ? [] : given.slice(0, text.length);
      expect(
        words.filter((word) => !written.includes(word)),
        message,
      ).toEqual([]);
    }
  }
});
