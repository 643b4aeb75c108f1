import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { GrammarLanguage } from '../../../../src/domain/grammar/number-grammar.ts';
import { findPlaces } from '../../../../src/importer/places/find-places.ts';
import { gazetteer, placeIndex } from '../../../support/gazetteer.ts';

/**
 * Each mention as `level name`, with `+` where a type word stands beside it, `(context)` where it is part of another
 * name, and `@` with the provinces of its candidates for places below the province.
 */
function found(language: GrammarLanguage, text: string): string[] {
  return findPlaces(text, placeIndex, language).map((mention) => {
    expect(text.slice(mention.start, mention.end)).toBe(mention.text);
    const { level, typed, context, candidates } = mention;
    const short = [
      ...new Set(candidates.map(({ province }) => province.replace(/^vn-(.*?)(--.*)?$/, '$1'))),
    ];
    const where = level === 'province' ? '' : ` @ ${short.length > 4 ? 'many' : short.join(', ')}`;
    return `${level}${typed ? '+' : ''} ${mention.text}${context ? ` (${context})` : ''}${where}`;
  });
}

type Case = readonly [GrammarLanguage, string, readonly string[]];

const provinces: Case[] = [
  ['id', 'Provinsi Ha Giang menyalurkan dana itu.', ['province+ Ha Giang']],
  ['id', 'Panen di Dak Lak dan Dak Nong membaik.', ['province Dak Lak', 'province Dak Nong']],
  ['id', 'Petani Đắc Lắc menanam kopi.', ['province Đắc Lắc']],
  ['id', 'Di provinsi Thua Thien-Hue ada 12 desa.', ['province+ Thua Thien-Hue']],
  ['id', 'Kota Hue dan Kota Da Nang', ['province+ Hue', 'province+ Da Nang']],
  ['id', 'Provinsi Ba Ria - Vung Tau', ['province+ Ba Ria - Vung Tau']],
  ['id', 'Provinsi Ba Ria-Vung Tau', ['province+ Ba Ria-Vung Tau']],
  ['id', 'Kota Ho Chi Minh memberi beasiswa.', ['province+ Ho Chi Minh']],
  [
    'id',
    'Dari Hanoi ke Haiphong, lalu ke Danang.',
    ['province Hanoi', 'province Haiphong', 'province Danang'],
  ],
  [
    'id',
    'provinsi-provinsi miskin seperti Cao Bang, Bac Kan, dan Dien Bien',
    ['province+ Cao Bang', 'province+ Bac Kan', 'province+ Dien Bien'],
  ],
  ['en', 'Kontum province and Dac Lak', ['province+ Kontum', 'province Dac Lak']],
  ['en', 'Ho Chi Minh City and Can Tho City', ['province+ Ho Chi Minh', 'province+ Can Tho']],
  ['en', 'the province of Son La', ['province+ Son La']],
  [
    'en',
    'Lai Chau, Son La and Hoa Binh provinces',
    ['province+ Lai Chau', 'province+ Son La', 'province+ Hoa Binh'],
  ],
  ['en', "Quang Nam Provincial People's Committee", ['province+ Quang Nam']],
  ['en', 'farmers across Nghe An', ['province Nghe An']],
  [
    'en',
    "the province of Ha Giang's Dong Van District",
    ['province+ Ha Giang', 'district+ Dong Van @ ha-giang'],
  ],
  ['en', 'HCMC lent Ben Tre a hand', ['province HCMC', 'province Ben Tre']],
  [
    'vi',
    'TP.HCM và TP Hồ Chí Minh, TP. Cần Thơ',
    ['province+ HCM', 'province+ Hồ Chí Minh', 'province+ Cần Thơ'],
  ],
  ['vi', 'UBND tỉnh Lào Cai', ['province+ Lào Cai']],
  ['vi', 'Tỉnh ủy Thanh Hoá', ['province+ Thanh Hoá']],
  ['vi', 'TỈNH QUẢNG NGÃI', ['province+ QUẢNG NGÃI']],
  ['vi', 'tỉnh miền núi Bắc Cạn', ['province+ Bắc Cạn']],
  ['vi', 'Thừa Thiên - Huế', ['province Thừa Thiên - Huế']],
  [
    'vi',
    'các tỉnh Gia Lai, Kon Tum và Đăk Lăk',
    ['province+ Gia Lai', 'province+ Kon Tum', 'province+ Đăk Lăk'],
  ],
  ['vi', 'tỉnh Quảng Bình'.normalize('NFD'), ['province+ Quảng Bình'.normalize('NFD')]],
];

const locals: Case[] = [
  [
    'id',
    'distrik Muong Khuong, Bao Yen, Si Ma Cai',
    [
      'district+ Muong Khuong @ lao-cai',
      'district+ Bao Yen @ lao-cai',
      'district+ Si Ma Cai @ lao-cai',
    ],
  ],
  [
    'id',
    'distrik-distrik miskin (mantan): Van Quan, Binh Gia',
    ['district+ Van Quan @ lang-son', 'district+ Binh Gia @ lang-son'],
  ],
  ['id', 'distrik perbatasan Muong Lat', ['district+ Muong Lat @ thanh-hoa']],
  [
    'id',
    'Kota Lao Cai dan Kota Sa Pa',
    ['district+ Lao Cai @ lao-cai', 'district+ Sa Pa @ lao-cai'],
  ],
  [
    'id',
    'Komune Y Ty, Distrik Bat Xat, Provinsi Lao Cai',
    ['commune+ Y Ty @ lao-cai', 'district+ Bat Xat @ lao-cai', 'province+ Lao Cai'],
  ],
  [
    'id',
    'kelurahan Loc Binh dan komune Mau Son',
    ['commune+ Loc Binh @ lang-son', 'commune+ Mau Son @ lang-son'],
  ],
  ['id', 'kecamatan Meo Vac', ['commune+ Meo Vac @ tuyen-quang']],
  ['id', 'kabupaten Tuong Duong, Nghe An', ['district+ Tuong Duong @ nghe-an', 'province Nghe An']],
  ['id', 'Distrik 1, Kota Ho Chi Minh', ['district+ 1 @ ho-chi-minh', 'province+ Ho Chi Minh']],
  ['id', 'zona khusus Phu Quoc', ['commune+ Phu Quoc @ an-giang']],
  [
    'id',
    "distrik Ia H'Drai dan Cu M'gar",
    ["district+ Ia H'Drai @ kon-tum", "district+ Cu M'gar @ dak-lak"],
  ],
  [
    'en',
    'Muong Khuong district of Lao Cai',
    ['district+ Muong Khuong @ lao-cai', 'province Lao Cai'],
  ],
  [
    'en',
    'Que Phong, Ky Son and Tuong Duong districts',
    [
      'district+ Que Phong @ nghe-an',
      'district+ Ky Son @ nghe-an',
      'district+ Tuong Duong @ nghe-an',
    ],
  ],
  [
    'en',
    'the communes of Ta Van, Muong Hum and Y Ty',
    ['commune+ Ta Van @ lao-cai', 'commune+ Muong Hum @ lao-cai', 'commune+ Y Ty @ lao-cai'],
  ],
  [
    'en',
    'poor districts such as Nam Nhun and Muong Te',
    ['district+ Nam Nhun @ lai-chau', 'district+ Muong Te @ lai-chau'],
  ],
  [
    'en',
    'Nam Nhun District, Lai Chau Province',
    ['district+ Nam Nhun @ lai-chau', 'province+ Lai Chau'],
  ],
  ['en', 'Thai Nguyen City', ['district+ Thai Nguyen @ thai-nguyen']],
  ['en', 'the town of Sa Pa', ['district+ Sa Pa @ lao-cai']],
  ['en', 'Con Dao special zone', ['commune+ Con Dao @ ho-chi-minh']],
  ['en', 'districts of Lao Cai', ['province Lao Cai']],
  [
    'vi',
    'huyện Quang Bình, tỉnh Hà Giang',
    ['district+ Quang Bình @ ha-giang', 'province+ Hà Giang'],
  ],
  [
    'vi',
    'các xã Bản Lầu, Mường Khương và Pha Long',
    [
      'commune+ Bản Lầu @ lao-cai',
      'commune+ Mường Khương @ lao-cai',
      'commune+ Pha Long @ lao-cai',
    ],
  ],
  [
    'vi',
    'thị xã Sa Pa và thành phố Lào Cai',
    ['district+ Sa Pa @ lao-cai', 'district+ Lào Cai @ lao-cai'],
  ],
  [
    'vi',
    'các thành phố Lào Cai, Yên Bái',
    ['district+ Lào Cai @ lao-cai', 'district+ Yên Bái @ yen-bai'],
  ],
  ['id', 'Kota Sa Pa, Lao Cai', ['district+ Sa Pa @ lao-cai', 'province Lao Cai']],
  ['vi', 'phường Yên Bái', ['commune+ Yên Bái @ lao-cai']],
  ['vi', 'đặc khu Hoàng Sa', ['commune+ Hoàng Sa @ da-nang']],
  ['vi', 'phường Vĩnh Hà, phường 2 Bảo Lộc', ['commune+ 2 Bảo Lộc @ lam-dong']],
  ['vi', 'phường Hà Giang 1', ['commune+ Hà Giang 1 @ tuyen-quang']],
  ['vi', 'huyện Thạnh Hóa', ['district+ Thạnh Hóa @ long-an']],
  ['vi', 'Quận 12', ['district+ 12 @ ho-chi-minh']],
  [
    'vi',
    'các huyện nghèo như Mường Nhé, Nậm Pồ',
    ['district+ Mường Nhé @ dien-bien', 'district+ Nậm Pồ @ dien-bien'],
  ],
  ['id', 'distrik Chau Thanh', ['district+ Chau Thanh @ many']],
  [
    'id',
    'distrik Muong Khuong, Muong Xim, dan Bac Ha',
    ['district+ Muong Khuong @ lao-cai', 'district+ Bac Ha @ lao-cai'],
  ],
];

const others: Case[] = [
  ['id', 'Bapak Hoang Quoc Khanh memimpin rapat.', []],
  ['id', 'Ibu Ha Giang menerima rumah.', ['province Ha Giang (person)']],
  ['en', 'Ms. Le Thi Ha Giang said so.', ['province Ha Giang (person)']],
  ['en', 'Nguyen Long An planted tea.', ['province Long An (person)']],
  ['en', 'Mr Ha Nam Trung raises goats.', ['province Ha Nam (person)']],
  ['vi', 'Bà Lê Thị Hà Giang cho biết', ['province Hà Giang (person)']],
  ['vi', 'ông Nguyễn Thái Bình', ['province Thái Bình (person)']],
  ['vi', 'Chủ tịch UBND tỉnh Hà Giang Nguyễn Văn Sơn', ['province+ Hà Giang']],
  ['id', 'Ketua Komite Rakyat Provinsi Lao Cai Hoang Quoc Khanh', ['province+ Lao Cai']],
  ['en', 'President Ho Chi Minh once said', []],
  ['vi', 'Báo Nghệ An đưa tin', ['province Nghệ An (outlet)']],
  ['id', 'Surat kabar Lang Son', ['province Lang Son (outlet)']],
  ['en', 'Hanoi Times', ['province Hanoi (outlet)']],
  ['id', 'Universitas Hue', ['province Hue (institution)']],
  ['id', 'Bank Ha Noi', ['province Ha Noi (institution)']],
  ['vi', 'Trường Đại học Sư phạm Hà Nội', ['province Hà Nội (institution)']],
  ['vi', 'Ngân hàng Chính sách xã hội tỉnh Lào Cai', ['province+ Lào Cai']],
  ['id', 'tepi sungai Dong Nai', ['province Dong Nai (landmark)']],
  ['vi', 'Thái Bình Dương', ['province Thái Bình (other-name)']],
  ['en', 'the victory of Dien Bien Phu', []],
  ['vi', 'Hòa bình và an giang không là tên', []],
  ['en', 'A warm hue of longan, Longan honey', []],
  ['id', 'kota itu, Bao Thang dan Van Ban', []],
  ['id', 'provinsi ini. Lao Cai punya 3 distrik, 2 kota', ['province Lao Cai']],
  ['id', 'ada 3 distrik dan 12 komune', []],
  ['id', 'Distrik 1.200 hektare', []],
  ['vi', 'xa xã hội, tình hình', []],
  ['vi', 'TIN TỪ TUYÊN QUANG VÀ LÀO CAI', ['province TUYÊN QUANG', 'province LÀO CAI']],
  ['vi', 'Sở Nông nghiệp và Môi trường Đắk Lắk', ['province Đắk Lắk']],
  ['vi', 'Ảnh: Hà Giang', ['province Hà Giang (person)']],
  ['id', 'Penulis: Binh Dinh', ['province Binh Dinh (person)']],
  ['en', 'Ninh Thuan General Hospital', ['province Ninh Thuan (institution)']],
  ['en', 'To Lao Cai it lent 3 buses', ['province Lao Cai']],
];

describe('provinces are found', () => {
  test.each(provinces)('%s: %s', (language, text, expected) => {
    expect(found(language, text)).toEqual(expected);
  });
});

describe('districts and communes are found beside their type word and in lists', () => {
  test.each(locals)('%s: %s', (language, text, expected) => {
    expect(found(language, text)).toEqual(expected);
  });
});

describe('what is no place is told from places', () => {
  test.each(others)('%s: %s', (language, text, expected) => {
    expect(found(language, text)).toEqual(expected);
  });
});

const frames: readonly [GrammarLanguage, string, string][] = [
  ['id', 'Petani di ', ' menanam teh.'],
  ['id', '', ' menyalurkan dana itu.'],
  ['en', 'Farmers in ', ' grow tea.'],
  ['en', 'Last year ', ' spent the money.'],
  ['vi', 'Nông dân ở ', ' trồng chè.'],
  ['vi', 'Năm qua, ', ' giải ngân số vốn này.'],
];

test.each(gazetteer.provinces.map(({ id, names }) => ({ id, names })))(
  '$names.vi ($id) is found bare, with and without marks, in all languages',
  ({ id, names }) => {
    for (const [language, before, after] of frames)
      for (const name of [names.vi, names.ascii, names[language]]) {
        // Bare, this one is the man; print calls the city a city.
        if (/^H(?:ồ|o) Ch(?:í|i) Minh$/.test(name)) continue;
        const mentions = findPlaces(before + name + after, placeIndex, language);
        expect(mentions.map(({ context }) => context)).toEqual([undefined]);
        expect(mentions[0]?.candidates.map((entry) => entry.id)).toContain(id);
      }
  },
);

test('every district and commune is found beside its type word, with and without marks', () => {
  const missed = [...gazetteer.districts, ...gazetteer.communes].flatMap(
    ({ gsoCode, name, type, ascii }) => {
      if (/^\d/.test(name)) return [];
      // Some names hold their type.
      const typed =
        /^(?:Thành Phố|Thị Xã|xã|Đặc khu) /i.exec(name.normalize('NFC'))?.[0].length ?? 0;
      const bare = (text: string) => text.normalize('NFC').slice(typed);
      const isDistrict = gsoCode.length === 3;
      const words = isDistrict ? { vi: 'huyện', id: 'distrik' } : { vi: 'xã', id: 'komune' };
      const [marked, plain] = [`${words.vi} ${bare(name)} có`, `${words.id} ${bare(ascii)} punya`];
      const ids = (text: string, language: GrammarLanguage) =>
        findPlaces(text, placeIndex, language).flatMap(({ candidates }) =>
          candidates.map(({ id }) => id),
        );
      return ids(marked, 'vi').includes(gsoCode) && ids(plain, 'id').includes(gsoCode)
        ? []
        : [`${type} ${name}`];
    },
  );
  expect(missed.join()).toEqual('');
});

test('a name knows whether it bears marks', () => {
  const forms = findPlaces('Yên Bái, Yen Bai, Gia Lai', placeIndex, 'vi').map(({ form }) => form);
  expect(forms).toEqual(['with-marks', 'plain', 'plain']);
});

test('names of one list share it', () => {
  const lists = findPlaces('Ha Giang, Cao Bang dan Son La. Di Hue', placeIndex, 'id').map(
    ({ list }) => list,
  );
  expect(new Set(lists.slice(0, 3)).size).toBe(1);
  expect(lists[3]).not.toBe(lists[0]);
});

test('offsets cut out the words, in order and apart, whatever the text', () => {
  const piece = fc.constantFrom(
    'distrik ',
    'Lao Cai',
    'Ha Giang',
    ', ',
    ' dan ',
    'xã ',
    'Tân Thành',
    'TP.',
    'Hue',
    '1',
    '\u0301',
    '😀',
    ' ',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece).map((pieces) => pieces.join('')),
  );
  fc.assert(
    fc.property(text, fc.constantFrom('id', 'en', 'vi'), (input, language) => {
      let end = 0;
      for (const mention of findPlaces(input, placeIndex, language)) {
        expect(mention.start).toBeGreaterThanOrEqual(end);
        expect(input.slice(mention.start, mention.end)).toBe(mention.text);
        expect(mention.text.trim()).not.toBe('');
        end = mention.end;
      }
    }),
  );
});
