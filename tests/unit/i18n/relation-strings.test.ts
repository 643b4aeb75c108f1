import { expect, test } from 'vitest';
import { languages } from '../../../src/domain/language.ts';
import { relationStrings } from '../../../src/i18n/relation-strings.ts';

test('the limits of a result and the number of findings are told in sentences', () => {
  const said = languages.flatMap((language) => {
    const { between, notice } = relationStrings[language];
    return [
      between('1%', '2%'),
      between('1%', null),
      between(null, '2%'),
      between(null, null),
      notice(1),
      notice(1200),
    ];
  });
  expect(said).toMatchInlineSnapshot(`
    [
      "antara 1% dan 2%, menurut pembulatan dan kata-katanya",
      "paling sedikit 1%, menurut pembulatan dan kata-katanya",
      "paling banyak 2%, menurut pembulatan dan kata-katanya",
      "nilai apa saja, menurut kata-katanya",
      "Ada 1 temuan tentang angka dalam laporan ini.",
      "Ada 1.200 temuan tentang angka dalam laporan ini.",
      "between 1% and 2%, given the rounding and the words",
      "at least 1%, given the rounding and the words",
      "at most 2%, given the rounding and the words",
      "any value, given the words",
      "There is 1 finding on the figures of this report.",
      "There are 1,200 findings on the figures of this report.",
    ]
  `);
});
