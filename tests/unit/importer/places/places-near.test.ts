import { expect, test } from 'vitest';
import { findPlaces } from '../../../../src/importer/places/find-places.ts';
import { localMentions, placesNear } from '../../../../src/importer/places/places-near.ts';
import { placeIndex } from '../../../support/gazetteer.ts';

const text =
  'Distrik Bac Ha membangun 12 sekolah; distrik Bat Xat dan Van Ban, provinsi Lao Cai, menanam 400 hektare hutan.';
const mentions = findPlaces(text, placeIndex, 'id');
const near = (words: string) =>
  placesNear(mentions, text.indexOf(words), text.indexOf(words) + words.length).map(
    (mention) => mention.text,
  );

test('provinces and parts of other names are no local places', () => {
  expect(localMentions(mentions).map((mention) => mention.text)).toEqual([
    'Bac Ha',
    'Bat Xat',
    'Van Ban',
  ]);
});

test('a quantity gets the place nearest to it, or the whole list of places', () => {
  expect(near('12 sekolah')).toEqual(['Bac Ha']);
  expect(near('400 hektare')).toEqual(['Bat Xat', 'Van Ban']);
});

test('a place far away is none', () => {
  expect(placesNear(mentions, 400, 410)).toEqual([]);
});
