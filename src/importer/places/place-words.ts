import type { PlaceLevel } from './place-index.ts';

// Words in the three languages, folded: without marks and in lower case.

/** Words that say of which level a name is, before it or (in English) after it. */
export const typeWords: Readonly<Record<PlaceLevel, ReadonlySet<string>>> = {
  province: new Set(['provinsi', 'propinsi', 'province', 'provincial', 'tinh', 'provinces']),
  district: new Set([
    'distrik',
    'kabupaten',
    'district',
    'districts',
    'huyen',
    'quan',
    'thi xa',
    'town',
    'kota',
    'thanh pho',
    'tp',
    'tx',
    'city',
  ]),
  commune: new Set([
    'komune',
    'kecamatan',
    'kelurahan',
    'commune',
    'communes',
    'ward',
    'wards',
    'xa',
    'phuong',
    'thi tran',
    'dac khu',
    'township',
    'desa',
  ]),
};

/** Family and middle names: what follows one of them is somebody's name. */
export const personNames: ReadonlySet<string> = new Set(
  `nguyen tran le pham huynh phan vu vo dang bui do ho ngo duong ly thi van duc quoc xuan dinh trinh luong mai dao truong
  phung quach ma giang hau sung lo vang thao ly lu tong dieu ksor rmah siu y h a ong ba anh chi bapak ibu mr mrs ms pak bu
  sdr saudara tuan nyonya bap dr prof`.split(/\s+/),
);

/** What a name may be part of without being the place: outlets, schools, banks, clubs. */
export const institutionNames: ReadonlySet<string> = new Set(
  `bao koran dai newspaper universitas university hoc bank ngan hang fc clb klub club quoc lo jalan duong street hotel khach
  san surat`.split(/\s+/),
);

/** Words right before a name that is only compared with, or one of several. */
export const comparing =
  /(?:seperti|misalnya|dibandingkan(?: dengan)?|berbatasan(?: dengan)?|tetangga|such as|compared (?:with|to)|like|including|bordering|neighbou?ring|unlike|như|so với|giáp(?: với)?|chẳng hạn|tiêu biểu như)\s*(?:(?:provinsi|province|tỉnh|kota)\s+)?$/iu;

/** Words right before a name that somebody or something comes from, or where a meeting was. */
export const comingFrom =
  /(?:asal|berasal dari|datang dari|dari kota|pengusaha dari|donatur dari|coming from|from|đến từ|quê ở|quê|bertempat di|held in|tổ chức tại|tại|ở|di)\s*(?:(?:provinsi|province|tỉnh|kota|thành phố|tp\.?)\s+)?$/iu;
