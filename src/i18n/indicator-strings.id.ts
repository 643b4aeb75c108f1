import type { IndicatorStrings } from './indicator-strings.ts';

const number = new Intl.NumberFormat('id');
const list = new Intl.ListFormat('id');

export const id: IndicatorStrings = {
  title: 'Indikator',
  lead: 'Apa yang diukur oleh angka-angka dalam arsip ini. Setiap indikator disertai definisi, satuan, dan semua angkanya dari berbagai provinsi dan tahun.',
  themes: {
    poverty: 'Kemiskinan',
    'new-rural-development': 'Pembangunan pedesaan baru',
    economy: 'Ekonomi, pendapatan, dan tenaga kerja',
    finance: 'Dana program',
    contributions: 'Sumbangan masyarakat',
    works: 'Proyek, prasarana, dan rumah',
    livelihoods: 'Produksi dan mata pencaharian',
    communication: 'Penyebaran informasi',
    governance: 'Tata kelola dan penghargaan',
    other: 'Lain-lain',
  },
  noFigures: 'belum ada angka',
  counted: (figures, reports) => `${figures} dalam ${reports}`,
  summary: (name, figures) =>
    `${name}: definisi, satuan, dan angkanya dalam arsip ini (${figures}).`,
  facts: {
    names: 'Nama Vietnam',
    definition: 'Definisi',
    unit: 'Satuan',
    kind: 'Jenis ukuran',
    direction: 'Arah yang lebih baik',
    near: 'Padanan terdekat',
    note: 'Catatan (bahasa Inggris)',
    breaks: 'Perubahan definisi',
    scope: 'Yang diukur',
  },
  noDefinition: 'Definisinya belum ditemukan. Baca setiap sumber sebelum membandingkan.',
  ucum: (code) => `kode UCUM ${code}`,
  noUcum: 'tanpa kode UCUM',
  noMaps: 'Belum ditemukan.',
  nearLead:
    'Mirip, tetapi tidak selalu sama: perbedaannya disebut dalam kurung, dalam bahasa Inggris.',
  breaksOn: (days) =>
    `Standar baru berlaku sejak ${list.format(days)}. Nilai menurut dua standar tidak disandingkan.`,
  ofTerritory: 'Suatu wilayah dan penduduknya, apa pun program yang dibahas laporannya.',
  ofPrograms: 'Pelaksanaan program: nilai dari program yang berlainan tidak disandingkan.',
  aggregations: {
    stock: 'Keadaan pada suatu saat. Keadaan pada saat yang berlainan tidak dapat dijumlahkan.',
    'stock-year-end':
      'Keadaan pada akhir tahun. Keadaan dari tahun yang berlainan tidak dapat dijumlahkan.',
    'stock-cumulative':
      'Jumlah berjalan: semua yang tercapai sampai saat itu. Jumlah dari saat yang berlainan tidak dapat dijumlahkan lagi.',
    flow: 'Jumlah selama suatu masa. Jumlah dari masa yang panjangnya berbeda tidak disandingkan.',
    ratio: 'Hasil bagi: bagian dari keseluruhan. Hasil bagi tidak dapat dijumlahkan.',
    average: 'Rata-rata. Rata-rata tidak dapat dijumlahkan.',
  },
  directions: {
    up: 'Makin tinggi makin baik.',
    down: 'Makin rendah makin baik.',
    none: 'Tidak ada: nilai yang lebih tinggi tidak dengan sendirinya lebih baik atau lebih buruk.',
  },
  notes: {
    title: 'Sumber definisi',
    lead: 'Dicatat untuk daftar ini secara keseluruhan, bukan untuk setiap indikator, dalam bahasa Inggris.',
    sources: 'Sumber',
    unverified: 'Belum dipastikan',
    link: 'Sumber definisi, dan apa yang belum dipastikan',
  },
  comparison: 'Perbandingan',
  comparisonLead:
    'Nilai ditempatkan dalam satu grafik hanya jika sama satuannya, definisinya, penduduk atau wilayah cakupannya, programnya, dan, untuk jumlah selama suatu masa, panjang masanya.',
  largest: 'Kumpulan terbesar dari nilai yang dapat dibandingkan.',
  noFiguresYet: 'Belum ada angka untuk indikator ini dalam arsip.',
  undated: (n) =>
    `${number.format(n)} angka tidak disebut masanya dalam sumber, jadi hanya ada dalam tabel.`,
  onlyOne: 'Baru ada satu nilai',
  onlyOneLead: 'Dalam arsip ini belum ada yang dapat dibandingkan dengan nilai-nilai berikut.',
  morePanels: (n) =>
    `Masih ada ${number.format(n)} kumpulan nilai lain, terlalu banyak untuk halaman ini. Angkanya ada dalam tabel atau penjelajah angka.`,
  toTable: 'Nilai yang sama dalam tabel',
  keptApart: (reasons) => `Dipisahkan dari kumpulan pertama: ${reasons}.`,
  difference: {
    unit: (unit) => `satuannya lain (${unit})`,
    group: (group) => `hanya ${group}`,
    everybody: (group) => `tidak hanya ${group}`,
    part: (names, province) => `hanya ${names}, bagian dari ${province}`,
    whole: (names) => `seluruh wilayah, tidak hanya ${names}`,
    programs: (programs) => `programnya lain (${programs})`,
    length: (here, there) => `${here}, bukan ${there}`,
    breaks: 'definisinya berubah di antaranya',
  },
  standard: {
    since: (day) => `standar yang berlaku sejak ${day}`,
    before: (day) => `standar sebelum ${day}`,
    across: (days) => `melintasi perubahan standar pada ${list.format(days)}`,
  },
  wholeUnit: 'Seluruh provinsi',
  aTime: 'satu saat',
  years: (n) => `${number.format(n)} tahun`,
  months: (n) => `${number.format(n)} bulan`,
  days: (n) => `${number.format(n)} hari`,
  together: (length) => `${length} sekaligus`,
  merged: (former, present, others, day) =>
    former === present
      ? `${former} yang lama bukan ${present} yang sekarang: provinsi itu digabung dengan ${list.format(others)} pada ${day}. Tidak ada garis yang menghubungkan keduanya.`
      : `${former} yang lama bukan ${present} yang sekarang: provinsi itu digabung ke dalamnya bersama ${list.format(others)} pada ${day}. Tidak ada garis yang menghubungkan keduanya.`,
  ended: (former, present, day) =>
    `${former} yang lama berakhir ketika ${present} dibentuk pada ${day}. Tidak ada garis yang menghubungkan keduanya.`,
  mergers: (n) =>
    `${number.format(n)} di antara wilayah ini adalah provinsi lama yang kemudian digabung. Provinsi lama dan provinsi penerusnya merupakan dua deret yang tidak dihubungkan garis, juga jika namanya sama.`,
  former: (name) => `${name} (lama)`,
  chart: {
    title: (indicator, panel) => `${indicator}: ${panel}`,
    describe: (values, places, years) => `Grafik ${values} untuk ${places}, ${years}.`,
    values: (n) => `${number.format(n)} nilai`,
    places: (n) => `${number.format(n)} wilayah`,
    inTable: 'Nilai-nilainya ada dalam tabel di bawah dan di penjelajah angka.',
    notFromZero: 'Skala tegak tidak mulai dari nol.',
    inTheMiddle:
      'Nilai suatu tahun berada di sekitar tengah tahun itu; letak tiap wilayah digeser sedikit agar tidak saling menutupi.',
    cloud: (places) =>
      `Yang diberi nama adalah wilayah dengan nilai realisasi terbanyak. Nilai realisasi ${places} lainnya digambar sebagai titik kecil; selebihnya ada dalam tabel dan di penjelajah angka.`,
    onlyCloud: (places) =>
      `Nilainya terlalu banyak untuk digambar satu per satu. Titik-titik kecil adalah nilai realisasi ${places}; selebihnya ada dalam tabel dan di penjelajah angka.`,
    merger: (day) => `penggabungan ${day}`,
    legend: 'Arti tanda-tanda',
    keys: 'Wilayah dalam grafik ini',
  },
  marks: {
    range: 'rentang, dari nilai terendah sampai tertinggi',
    up: 'nilai itu atau lebih (“lebih dari”, “sekurang-kurangnya”)',
    down: 'nilai itu atau kurang (“hampir”, “kurang dari”, “sebanyak-banyaknya”)',
    about: '“sekitar”',
    long: 'masa yang lebih panjang dari satu tahun',
    line: 'nilai realisasi satu wilayah yang tidak berubah',
    merger: 'penggabungan wilayah',
    cloud: 'nilai realisasi, tanpa nama wilayah',
  },
  table: {
    title: 'Semua angka',
    caption: (indicator) => `${indicator}: angka menurut wilayah dan masa`,
    cut: (shown, all) => `Inilah ${shown} dengan masa terbaru, dari seluruhnya ${all}.`,
    all: 'Saring angka ini di penjelajah',
    csv: 'Semua angka arsip (CSV)',
    province: 'Wilayah',
    scope: 'Penduduk atau kawasan',
    programs: 'Program',
    report: 'Laporan',
    everybody: 'semua',
  },
};
