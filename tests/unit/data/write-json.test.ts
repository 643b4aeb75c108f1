import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeJson, writeJsonList } from '../../../src/data/write-json.ts';

test('a list is JSON with one entry a line', () => {
  fc.assert(
    fc.property(fc.array(fc.dictionary(fc.string(), fc.string())), (entries) => {
      const text = writeJsonList(entries);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(entries)));
      expect(text.trimEnd().split('\n')).toHaveLength(
        entries.length === 0 ? 1 : entries.length + 2,
      );
    }),
  );
});

test('an object is indented and ends its last line', () => {
  expect(writeJson({ a: [1] })).toBe('{\n  "a": [\n    1\n  ]\n}\n');
});
