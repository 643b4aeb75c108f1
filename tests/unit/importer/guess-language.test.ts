import { expect, it } from 'vitest';
import { guessLanguage } from '../../../src/importer/guess-language.ts';

it.each([
  [
    'Provinsi ini telah membangun jalan untuk warga yang tinggal di desa dengan dana dari negara.',
    'id',
  ],
  ['The province has built roads for the people of the villages with funds from the state.', 'en'],
  ['Tỉnh đã xây dựng đường cho người dân với nguồn vốn của nhà nước trong năm.', 'vi'],
])('a sentence tells its language: %s', (text, language) => {
  expect(guessLanguage(text)).toMatchObject({ language, isDoubtful: false });
});

it('a few words tell little, and that is said', () => {
  expect(guessLanguage('Lào Cai 1.782').isDoubtful).toBe(true);
  expect(guessLanguage('').why).toContain('no frequent word');
});
