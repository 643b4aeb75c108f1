import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { scriptJson } from '../../../../src/domain/linked-data/script-json.ts';

test('no text ends the script or opens a comment in it, and all come back', () => {
  const nasty = fc.constantFrom('</script>', '<!--', '<script>', ']]>', '\u2028');
  fc.assert(
    fc.property(fc.array(fc.oneof(nasty, fc.string())), (texts) => {
      const json = scriptJson(texts);
      expect(json).not.toContain('<');
      expect(JSON.parse(json)).toEqual(texts);
    }),
  );
});
