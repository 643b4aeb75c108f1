import type { Label } from './label.ts';

interface Unit {
  /** The name in the plural, as it follows a number. */
  label: Label;
  /** Code of the Unified Code for Units of Measure, for the units that have one (https://ucum.org). */
  ucum?: string;
}

/** Every unit a figure can have. A slash reads "per"; amounts of money are in whole đồng. */
export const units = {
  VND: { label: { id: 'VND', en: 'VND', vi: 'đồng' } },
  USD: { label: { id: 'USD', en: 'USD', vi: 'USD' } },
  'VND/month': { label: { id: 'VND per bulan', en: 'VND a month', vi: 'đồng/tháng' } },
  'VND/year': { label: { id: 'VND per tahun', en: 'VND a year', vi: 'đồng/năm' } },
  'VND/person': { label: { id: 'VND per orang', en: 'VND per person', vi: 'đồng/người' } },
  'VND/person/month': {
    label: { id: 'VND per orang per bulan', en: 'VND per person a month', vi: 'đồng/người/tháng' },
  },
  'VND/household': {
    label: { id: 'VND per rumah tangga', en: 'VND per household', vi: 'đồng/hộ' },
  },
  'VND/commune': { label: { id: 'VND per komune', en: 'VND per commune', vi: 'đồng/xã' } },
  'VND/person/year': {
    label: { id: 'VND per orang per tahun', en: 'VND per person a year', vi: 'đồng/người/năm' },
  },
  'VND/household/year': {
    label: {
      id: 'VND per rumah tangga per tahun',
      en: 'VND per household a year',
      vi: 'đồng/hộ/năm',
    },
  },
  'VND/day': { label: { id: 'VND per hari', en: 'VND a day', vi: 'đồng/ngày' } },
  'VND/ha': { label: { id: 'VND per hektare', en: 'VND per hectare', vi: 'đồng/ha' } },
  'VND/ha/year': {
    label: { id: 'VND per hektare per tahun', en: 'VND per hectare a year', vi: 'đồng/ha/năm' },
  },
  'VND/m2': {
    label: { id: 'VND per meter persegi', en: 'VND per square meter', vi: 'đồng/m²' },
  },
  'VND/kg': { label: { id: 'VND per kilogram', en: 'VND per kilogram', vi: 'đồng/kg' } },
  'VND/tonne': { label: { id: 'VND per ton', en: 'VND per tonne', vi: 'đồng/tấn' } },
  'VND/house': { label: { id: 'VND per rumah', en: 'VND per house', vi: 'đồng/nhà' } },
  percent: { label: { id: 'persen', en: 'percent', vi: 'phần trăm' }, ucum: '%' },
  'percent/year': {
    label: { id: 'persen per tahun', en: 'percent a year', vi: 'phần trăm/năm' },
    ucum: '%/a',
  },
  'percentage-points': {
    label: { id: 'poin persen', en: 'percentage points', vi: 'điểm phần trăm' },
    ucum: '%',
  },
  'percentage-points/year': {
    label: {
      id: 'poin persen per tahun',
      en: 'percentage points a year',
      vi: 'điểm phần trăm/năm',
    },
    ucum: '%/a',
  },
  one: { label: { id: 'bagian', en: 'of the whole', vi: 'phần' }, ucum: '1' },
  times: { label: { id: 'kali lipat', en: 'times', vi: 'lần' }, ucum: '1' },
  years: { label: { id: 'tahun', en: 'years', vi: 'năm' }, ucum: 'a' },
  months: { label: { id: 'bulan', en: 'months', vi: 'tháng' }, ucum: 'mo' },
  days: { label: { id: 'hari', en: 'days', vi: 'ngày' }, ucum: 'd' },
  m: { label: { id: 'meter', en: 'meters', vi: 'm' }, ucum: 'm' },
  km: { label: { id: 'kilometer', en: 'kilometers', vi: 'km' }, ucum: 'km' },
  m2: { label: { id: 'meter persegi', en: 'square meters', vi: 'm²' }, ucum: 'm2' },
  km2: { label: { id: 'kilometer persegi', en: 'square kilometers', vi: 'km²' }, ucum: 'km2' },
  m3: { label: { id: 'meter kubik', en: 'cubic meters', vi: 'm³' }, ucum: 'm3' },
  'm3/day': {
    label: { id: 'meter kubik per hari', en: 'cubic meters a day', vi: 'm³/ngày' },
    ucum: 'm3/d',
  },
  ha: { label: { id: 'hektare', en: 'hectares', vi: 'ha' }, ucum: 'har' },
  kg: { label: { id: 'kilogram', en: 'kilograms', vi: 'kg' }, ucum: 'kg' },
  'kg/person/year': {
    label: {
      id: 'kilogram per orang per tahun',
      en: 'kilograms per person a year',
      vi: 'kg/người/năm',
    },
    ucum: 'kg/a',
  },
  // A decitonne is the quintal of 100 kg.
  quintals: { label: { id: 'kuintal', en: 'quintals', vi: 'tạ' }, ucum: 'dt' },
  'quintals/ha': {
    label: { id: 'kuintal per hektare', en: 'quintals per hectare', vi: 'tạ/ha' },
    ucum: 'dt/har',
  },
  tonnes: { label: { id: 'ton', en: 'tonnes', vi: 'tấn' }, ucum: 't' },
  'tonnes/ha': {
    label: { id: 'ton per hektare', en: 'tonnes per hectare', vi: 'tấn/ha' },
    ucum: 't/har',
  },
  'tonnes/year': {
    label: { id: 'ton per tahun', en: 'tonnes a year', vi: 'tấn/năm' },
    ucum: 't/a',
  },
  kWh: { label: { id: 'kWh', en: 'kWh', vi: 'kWh' }, ucum: 'kW.h' },
  'person-days': { label: { id: 'hari orang kerja', en: 'person-days', vi: 'ngày công' } },
  'administrative-levels': {
    label: { id: 'tingkat pemerintahan', en: 'levels of government', vi: 'cấp' },
  },
  awards: { label: { id: 'penghargaan', en: 'awards', vi: 'bằng khen' } },
  banners: { label: { id: 'spanduk', en: 'banners', vi: 'băng rôn' } },
  cards: { label: { id: 'kartu', en: 'cards', vi: 'thẻ' } },
  classes: { label: { id: 'kelas', en: 'classes', vi: 'lớp học' } },
  clinics: { label: { id: 'pos kesehatan', en: 'clinics', vi: 'trạm y tế' } },
  collectives: { label: { id: 'kolektif', en: 'collectives', vi: 'tập thể' } },
  communes: { label: { id: 'komune', en: 'communes', vi: 'xã' } },
  conferences: { label: { id: 'pertemuan', en: 'conferences', vi: 'hội nghị' } },
  cooperatives: { label: { id: 'koperasi', en: 'cooperatives', vi: 'hợp tác xã' } },
  criteria: { label: { id: 'kriteria', en: 'criteria', vi: 'tiêu chí' } },
  'criteria/commune': {
    label: { id: 'kriteria per komune', en: 'criteria per commune', vi: 'tiêu chí/xã' },
  },
  'cultural-houses': {
    label: { id: 'balai budaya', en: 'cultural houses', vi: 'nhà văn hóa' },
  },
  districts: {
    label: { id: 'unit tingkat distrik', en: 'district-level units', vi: 'đơn vị cấp huyện' },
  },
  documents: { label: { id: 'dokumen', en: 'documents', vi: 'văn bản' } },
  enterprises: { label: { id: 'perusahaan', en: 'enterprises', vi: 'doanh nghiệp' } },
  groups: { label: { id: 'kelompok', en: 'groups', vi: 'tổ' } },
  households: { label: { id: 'rumah tangga', en: 'households', vi: 'hộ' } },
  houses: { label: { id: 'rumah', en: 'houses', vi: 'nhà' } },
  items: { label: { id: 'butir', en: 'items', vi: 'mục' } },
  jobs: { label: { id: 'lapangan kerja', en: 'jobs', vi: 'việc làm' } },
  leaflets: { label: { id: 'selebaran', en: 'leaflets', vi: 'tờ rơi' } },
  loans: { label: { id: 'pinjaman', en: 'loans', vi: 'khoản vay' } },
  markets: { label: { id: 'pasar', en: 'markets', vi: 'chợ' } },
  models: { label: { id: 'model', en: 'models', vi: 'mô hình' } },
  'national-target-programs': {
    label: {
      id: 'program target nasional',
      en: 'national target programs',
      vi: 'chương trình mục tiêu quốc gia',
    },
  },
  participants: { label: { id: 'peserta', en: 'participants', vi: 'lượt người' } },
  'programs-and-columns': {
    label: { id: 'program dan rubrik', en: 'programs and columns', vi: 'chương trình, chuyên mục' },
  },
  people: { label: { id: 'orang', en: 'people', vi: 'người' } },
  products: { label: { id: 'produk', en: 'products', vi: 'sản phẩm' } },
  projects: { label: { id: 'proyek', en: 'projects', vi: 'công trình, dự án' } },
  roads: { label: { id: 'ruas jalan', en: 'roads', vi: 'tuyến đường' } },
  schools: { label: { id: 'sekolah', en: 'schools', vi: 'trường' } },
  targets: { label: { id: 'target', en: 'targets', vi: 'chỉ tiêu' } },
  'training-courses': {
    label: { id: 'kursus pelatihan', en: 'training courses', vi: 'lớp tập huấn' },
  },
  villages: { label: { id: 'desa', en: 'villages', vi: 'thôn, bản' } },
  'water-works': {
    label: { id: 'instalasi air', en: 'water works', vi: 'công trình nước' },
  },
} as const satisfies Record<string, Unit>;

export type UnitId = keyof typeof units;

/** Whether a text is the id of a unit. */
export function isUnitId(value: unknown): value is UnitId {
  return typeof value === 'string' && Object.hasOwn(units, value);
}

/** The name of a unit in the plural, as it follows a number. */
export function unitLabel(id: UnitId): Label {
  return units[id].label;
}

/** Whether a unit is of things that come whole: not of money, measures, rates or averages. */
export function isCountUnit(id: UnitId): boolean {
  return !('ucum' in units[id]) && !id.includes('/') && id !== 'VND' && id !== 'USD';
}
