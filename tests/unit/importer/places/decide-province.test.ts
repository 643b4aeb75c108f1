import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { GrammarLanguage } from '../../../../src/domain/grammar/number-grammar.ts';
import { decideProvince } from '../../../../src/importer/places/decide-province.ts';
import type { ArticleText } from '../../../../src/importer/places/weigh-mentions.ts';
import { gazetteer, placeIndex } from '../../../support/gazetteer.ts';
import { growthOf, mostGrowth } from '../../../support/growth.ts';

interface Sample {
  about: string;
  language: GrammarLanguage;
  date?: string;
  url?: string;
  title?: string;
  texts: readonly string[];
  others?: readonly ArticleText[];
  province: string | null;
  /** Part of the reason. */
  why?: RegExp;
}

function decide({ language, date, url, title, texts, others }: Sample) {
  return decideProvince({
    texts: [
      ...(title === undefined ? [] : [{ role: 'title' as const, text: title }]),
      ...texts.map((text) => ({ role: 'text' as const, text })),
      ...(others ?? []),
    ],
    language,
    index: placeIndex,
    ...(date !== undefined && { date }),
    ...(url !== undefined && { url }),
  });
}

const samples: Sample[] = [
  {
    about: 'a province in the title, another as the donor',
    language: 'id',
    date: '2024-11-02',
    title: 'Provinsi Ha Giang menghapus rumah sementara',
    texts: [
      'Kota Ho Chi Minh membantu provinsi Ha Giang membangun 120 rumah.',
      'Provinsi Ha Giang menargetkan selesai bulan depan.',
    ],
    province: 'vn-ha-giang--pre-2025-07',
    why: /before the merger: dated 2024-11-02/,
  },
  {
    about: 'a meeting held in Hanoi about another province',
    language: 'id',
    date: '2024-05',
    texts: [
      'Di Hanoi, para pemimpin Provinsi Son La bertemu sejumlah pengusaha dari Hanoi.',
      'Son La memerlukan 300 km jalan desa.',
    ],
    province: 'vn-son-la',
    why: /left it as it was/,
  },
  {
    about: 'districts only',
    language: 'id',
    date: '2023',
    texts: [
      'Distrik Muong Khuong, Si Ma Cai, dan Bac Ha membangun 40 sekolah.',
      'Di distrik Bac Ha, 12 sekolah telah selesai.',
    ],
    province: 'vn-lao-cai--pre-2025-07',
    why: /its places: Muong Khuong, Si Ma Cai, Bac Ha/,
  },
  {
    about: 'communes only, after the merger',
    language: 'vi',
    date: '2025-10-03',
    texts: [
      'Các xã Mèo Vạc, Lũng Cú và Xín Mần hoàn thành 14 tiêu chí.',
      'Xã Lũng Cú có 3 thôn mới.',
    ],
    province: 'vn-tuyen-quang',
  },
  {
    about: 'a former province named after the merger',
    language: 'en',
    date: '2025-09-10',
    title: 'Yen Bai clears its makeshift houses',
    texts: ['Localities of the former Yen Bai province have rebuilt 2,200 houses.'],
    province: 'vn-lao-cai',
    why: /calls it Yên Bái, which is now part of Lào Cai/,
  },
  {
    about: 'the same province before the merger',
    language: 'en',
    date: '2025-03',
    title: 'Yen Bai clears its makeshift houses',
    texts: ['Yen Bai province has rebuilt 2,200 houses.'],
    province: 'vn-yen-bai--pre-2025-07',
  },
  {
    about: 'a province that kept its name, after the merger',
    language: 'vi',
    date: '2026-01-15',
    texts: ['UBND tỉnh Lào Cai giao 2.400 tỷ đồng cho các xã.', 'Lào Cai phấn đấu giảm nghèo 4%.'],
    province: 'vn-lao-cai',
    why: /after the merger/,
  },
  {
    about: 'no date, a province that ended',
    language: 'en',
    texts: ['Bac Kan province has 60 poor communes.', 'Bac Kan plans to help them.'],
    province: 'vn-bac-kan--pre-2025-07',
    why: /names provinces that ended \(Bắc Kạn\)/,
  },
  {
    about: 'a year that includes the merger, and former districts',
    language: 'vi',
    date: '2025',
    texts: [
      'Tỉnh Thái Nguyên hỗ trợ các xã thuộc huyện Ba Bể cũ.',
      'Thái Nguyên bố trí 90 tỷ đồng.',
    ],
    province: 'vn-thai-nguyen',
    why: /former districts/,
  },
  {
    about: 'a year that includes the merger, and districts at work',
    language: 'vi',
    date: '2025',
    texts: [
      'Tỉnh Phú Thọ giao vốn cho huyện Tân Sơn, huyện Yên Lập và huyện Thanh Sơn.',
      'Cấp huyện đã phân bổ 80%.',
    ],
    province: 'vn-phu-tho--pre-2025-07',
    why: /probably before the merger/,
  },
  {
    about: 'no date and no trace of the time',
    language: 'en',
    texts: ['Gia Lai province built 200 km of roads.', 'Gia Lai will build more.'],
    province: 'vn-gia-lai',
    why: /present unit, which is unsure/,
  },
  {
    about: 'a repeated district, with its province',
    language: 'vi',
    date: '2024',
    texts: [
      'Huyện Châu Thành, tỉnh Tiền Giang, đạt 19 tiêu chí.',
      'Châu Thành có 22 xã; huyện Châu Thành đầu tư 40 tỷ.',
    ],
    province: 'vn-tien-giang--pre-2025-07',
  },
  {
    about: 'a repeated district alone',
    language: 'id',
    date: '2024',
    texts: ['Distrik Chau Thanh memiliki 300 rumah tangga miskin.'],
    province: null,
  },
  {
    about: 'a repeated district beside one that stands alone',
    language: 'id',
    date: '2024',
    texts: [
      'Distrik Chau Thanh dan distrik Cau Ke membangun 12 jembatan.',
      'Distrik Cau Ke menambah 3 lagi.',
    ],
    province: 'vn-tra-vinh--pre-2025-07',
  },
  {
    about: 'repeated districts that one province explains',
    language: 'vi',
    date: '2022',
    texts: [
      'Huyện Châu Thành và huyện Tân Châu cùng huyện Dương Minh Châu trồng 400 ha rừng.',
      'Huyện Tân Châu dẫn đầu.',
    ],
    province: 'vn-tay-ninh--pre-2025-07',
  },
  {
    about: 'a repeated commune with its province elsewhere in the text',
    language: 'en',
    date: '2025-12',
    texts: [
      'Tan Thanh commune in Lang Son Province opened a border market.',
      'Tan Thanh commune hopes for 2,000 visitors.',
    ],
    province: 'vn-lang-son',
  },
  {
    about: 'a repeated commune alone',
    language: 'en',
    date: '2025-12',
    texts: ['Tan Thanh commune opened a market.', 'Dong Son ward did too.'],
    province: null,
  },
  {
    about: 'Phú Lương, a district and wards elsewhere',
    language: 'id',
    date: '2024-06',
    texts: [
      'Distrik Phu Luong, Provinsi Thai Nguyen, mencapai 9 kriteria.',
      'Distrik Dinh Hoa di sebelahnya mencapai 12.',
    ],
    province: 'vn-thai-nguyen--pre-2025-07',
  },
  {
    about: 'a person named like a province',
    language: 'id',
    date: '2024-06',
    title: 'Ibu Le Thi Ha Giang keluar dari kemiskinan',
    texts: [
      'Ibu Ha Giang tinggal di distrik Mu Cang Chai, Provinsi Yen Bai.',
      'Le Thi Ha Giang memelihara 4 kerbau.',
    ],
    province: 'vn-yen-bai--pre-2025-07',
  },
  {
    about: 'national news',
    language: 'en',
    date: '2024-06',
    title: 'Poverty rate falls nationwide',
    texts: [
      'The Prime Minister praised the results across the country.',
      'Nghe An, Thanh Hoa and Lao Cai did well.',
      'In Son La province, 4,000 households left poverty.',
    ],
    province: null,
    why: /^No province/,
  },
  {
    about: 'national news with one example',
    language: 'id',
    date: '2024-06',
    title: 'Program target nasional dipercepat',
    texts: [
      'Secara nasional, 60% dana tersalurkan.',
      'Kementerian meminta laporan.',
      'Misalnya, Provinsi Cao Bang menyalurkan 80%.',
      'Semua provinsi diminta menyusul.',
    ],
    province: null,
    why: /prominently/,
  },
  {
    about: 'two provinces alike',
    language: 'vi',
    date: '2024-06',
    title: 'Lai Châu và Điện Biên phối hợp giảm nghèo',
    texts: ['Tỉnh Lai Châu và tỉnh Điện Biên ký kết.', 'Điện Biên góp 3 tỷ, Lai Châu góp 3 tỷ.'],
    province: null,
    why: /nearly alike/,
  },
  {
    about: 'no place at all',
    language: 'en',
    texts: ['The programme pays for 3,000 houses.'],
    province: null,
    why: /no province, district or commune is named/,
  },
  {
    about: 'a province only in the address and as "this province"',
    language: 'id',
    date: '2024-02',
    url: 'https://example.vn/giam-ngheo-o-cao-bang-123.html',
    texts: ['Provinsi ini menyalurkan 900 miliar VND.'],
    province: 'vn-cao-bang',
    why: /path of the address/,
  },
  {
    about: 'an outlet and a university of other places',
    language: 'vi',
    date: '2024-02',
    texts: [
      'Theo Báo Nghệ An, nhóm của Đại học Huế giúp tỉnh Quảng Trị trồng rừng.',
      'Quảng Trị có thêm 200 ha.',
    ],
    province: 'vn-quang-tri--pre-2025-07',
  },
  {
    about: 'a neighbor, a comparison and a caption',
    language: 'en',
    date: '2024-02',
    texts: [
      'Hoa Binh borders Son La. Like Son La, it grows oranges.',
      'Hoa Binh province harvested 900 tonnes.',
    ],
    others: [{ role: 'caption', text: 'Oranges in Son La. Photo: Son La Newspaper' }],
    province: 'vn-hoa-binh--pre-2025-07',
  },
  {
    about: 'Hanoi as the subject',
    language: 'en',
    date: '2024-02',
    title: 'Hanoi finishes its rural program early',
    texts: [
      'In Hanoi, all 382 communes meet the criteria.',
      "Hanoi People's Committee will spend more.",
    ],
    province: 'vn-ha-noi',
  },
  {
    about: 'Thừa Thiên Huế under its old name',
    language: 'vi',
    date: '2023-05',
    texts: ['Tỉnh Thừa Thiên Huế còn 2% hộ nghèo.', 'Huyện A Lưới giảm 8%.'],
    province: 'vn-hue',
  },
  {
    about: 'a former commune whose only namesake today lies elsewhere',
    language: 'id',
    date: '2024-08-20',
    texts: [
      'Komune Phuoc Son, distrik Ninh Phuoc, menanam 90 ha anggur.',
      'Komune Phuoc Son untung.',
    ],
    province: 'vn-ninh-thuan--pre-2025-07',
  },
  {
    about: 'a district that is named like another province',
    language: 'vi',
    date: '2024-05-05',
    title: 'Quảng Ninh: về đích sớm',
    texts: ['Huyện Quảng Ninh, tỉnh Quảng Bình, đạt chuẩn.', 'Huyện Quảng Ninh có 15 xã.'],
    province: 'vn-quang-binh--pre-2025-07',
  },
  {
    about: 'repeated communes in a newspaper of one of their provinces',
    language: 'vi',
    date: '2025-11-02',
    url: 'https://baolangson.vn/hieu-qua-123.html',
    texts: ['Xã Tân Thành có 120 hộ nghèo.', 'Xã Thiện Tân, xã Hữu Lũng hỗ trợ 40 con bò.'],
    province: 'vn-lang-son',
    why: /name of the outlet or its host/,
  },
  {
    about: 'a newspaper that calls its province "the province" only',
    language: 'vi',
    date: '2025-11-02',
    url: 'https://baolangson.vn/hieu-qua-123.html',
    texts: ['Toàn tỉnh có 2.071 thôn.', 'Các xã biên giới được ưu tiên.'],
    province: 'vn-lang-son',
    why: /name of the outlet or its host/,
  },
  {
    about: 'a newspaper that speaks of no province',
    language: 'vi',
    date: '2025-11-02',
    url: 'https://baolangson.vn/hieu-qua-123.html',
    texts: ['Cả nước có 54 dân tộc.', 'Các xã biên giới được ưu tiên.'],
    province: null,
  },
  {
    about: 'a former province beside the one it joined',
    language: 'vi',
    date: '2025-07-15',
    title: 'Đắk Nông trước ngày sáp nhập',
    texts: ['Tỉnh Đắk Nông cũ để lại 23 dự án.', 'Tỉnh Lâm Đồng mới tiếp tục.'],
    province: 'vn-lam-dong',
    why: /calls it Đắk Nông/,
  },
  {
    about: 'a visit of the government to one province',
    language: 'vi',
    date: '2024-03-02',
    title: 'Thủ tướng thăm và làm việc tại tỉnh Sơn La',
    texts: ['Thủ tướng Chính phủ thăm tỉnh Sơn La, trao 50 căn nhà.'],
    province: 'vn-son-la',
  },
  {
    about: 'a region of which five provinces are named',
    language: 'en',
    date: '2024-03',
    title: 'Central Highlands provinces speed up',
    texts: [
      'The provinces of Kon Tum, Gia Lai, Dak Lak, Dak Nong and Lam Dong met in Da Lat city.',
      'Dak Lak spent 70%. Gia Lai spent 60%.',
    ],
    province: null,
  },
  {
    about: 'a city that joined another province, after the merger',
    language: 'id',
    date: '2025-08-20',
    texts: [
      'Provinsi Binh Duong (lama) kini bagian dari Kota Ho Chi Minh.',
      'Kota Ho Chi Minh membantu 900 keluarga.',
    ],
    province: 'vn-ho-chi-minh',
  },
  {
    about: 'a village with the name of another province',
    language: 'id',
    date: '2025-09',
    title: 'Ekonomi kopi tumbuh',
    texts: [
      'Keluarga Ibu Tiep di Desa Cao Bang memperoleh pinjaman untuk kebun kopi.',
      'Komite Rakyat Provinsi Dak Lak mendukung keluarga Ibu Tuyen di Desa Cao Bang pula.',
    ],
    province: 'vn-dak-lak',
  },
  {
    about: 'a hamlet with the name of another province',
    language: 'en',
    date: '2025-09',
    texts: ['Families in Cao Bang hamlet grow coffee.', 'Dak Lak province lends them money.'],
    province: 'vn-dak-lak',
  },
  {
    about: 'a meeting of the whole country in one word Hanoi',
    language: 'en',
    date: '2011-01',
    texts: [
      'The program was reviewed at a conference in Hanoi on Monday.',
      'The government spent more than planned on it.',
    ],
    province: null,
  },
  {
    about: 'a district whose bare name stands in the title',
    language: 'id',
    title: 'Binh Lieu berlomba membangun daerah pedesaan baru',
    texts: [
      'Binh Lieu terletak di perbatasan dan dihuni banyak etnis minoritas.',
      'Di komune Huc Dong (distrik Binh Lieu) jalan telah dibeton.',
    ],
    province: 'vn-quang-ninh',
  },
  {
    about: 'a province that a bank of two cities helps',
    language: 'id',
    date: '2025-08',
    texts: [
      'Bank Saigon-Hanoi menyerahkan rumah kepada keluarga miskin.',
      'Komite Rakyat Provinsi Tuyen Quang menyambutnya.',
    ],
    province: 'vn-tuyen-quang',
  },
];

describe('the province of an article is told', () => {
  test.each(samples)('from $about ($language)', (sample) => {
    const { province, why } = decide(sample);
    expect(`${province} ${province === sample.province ? '' : why}`).toBe(`${sample.province} `);
    expect(why).toMatch(sample.why ?? /./);
  });
});

test.each(gazetteer.provinces.filter(({ predecessors }) => predecessors.length === 0))(
  '$names.vi is told before and after the merger in all languages',
  (unit) => {
    const type = unit.types[0]?.type === 'municipality' ? 'city' : 'province';
    const words = {
      id: { province: `provinsi ${unit.names.ascii}`, city: `kota ${unit.names.ascii}` },
      en: { province: `${unit.names.ascii} province`, city: `${unit.names.ascii} city` },
      vi: { province: `tỉnh ${unit.names.vi}`, city: `thành phố ${unit.names.vi}` },
    };
    for (const language of ['id', 'en', 'vi'] as const) {
      const texts = [`2024: ${words[language][type]} 12%.`, '900 km.'];
      const told = (date: string) =>
        decide({ about: '', language, date, texts, province: '' }).province;
      expect(told('2025-06-30')).toBe(unit.id);
      expect(told('2025-07-01')).toBe(unit.successor ?? unit.id);
    }
  },
);

test('a former unit comes with its successor, and every province with where it stands', () => {
  const texts = ['Provinsi Yen Bai maju seperti Son La.'];
  const { successor, mentions } = decide({
    about: '',
    language: 'id',
    date: '2024',
    texts,
    province: '',
  });
  expect(successor).toBe('vn-lao-cai');
  expect(mentions).toEqual([
    {
      id: 'vn-yen-bai--pre-2025-07',
      role: 'subject',
      textIndex: 0,
      start: 9,
      end: 16,
      text: 'Yen Bai',
    },
    { id: 'vn-son-la', role: 'mentioned', textIndex: 0, start: 30, end: 36, text: 'Son La' },
  ]);
});

test.each([
  'distrik Chau Thanh, ',
  'Le Thi Ha Giang ',
  'dan ',
  'các xã Tân Thành và ',
  "A'",
  'former ',
  'Lao Cai ',
  'Quảng Ninh. Huyện Quảng Ninh. ',
])('the time for "%s" grows with its length only', { timeout: 60_000 }, (piece) => {
  const growth = growthOf((length) => {
    const text = piece.repeat(length / piece.length);
    decideProvince({ texts: [{ role: 'text', text }], language: 'id', index: placeIndex });
  });
  expect(growth).toBeLessThan(mostGrowth);
});

const folder = process.env['SOURCE_ARTICLES'];
const isAvailable = folder !== undefined && existsSync(folder);
if (!isAvailable)
  console.warn('SKIPPED: SOURCE_ARTICLES names no folder, so no source article told its province.');

describe.skipIf(!isAvailable)('the source articles', () => {
  test.each([
    ['000_923a62a8d919816e.txt', '2025-03-07', 'vn-lao-cai--pre-2025-07'],
    ['000_923a62a8d919816e.txt', undefined, 'vn-lao-cai--pre-2025-07'],
    ['003_17d913b7f5d79c37.txt', '2025', 'vn-lang-son'],
    ['003_17d913b7f5d79c37.txt', undefined, 'vn-lang-son'],
  ])('%s dated %s is about %s', (name, date, province) => {
    const texts = readFileSync(join(folder ?? '', name), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '');
    expect(
      decide({ about: name, language: 'id', texts, province, ...(date !== undefined && { date }) })
        .province,
    ).toBe(province);
  });
});
