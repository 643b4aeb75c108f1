import type { Language } from '../domain/language.ts';

/** The files of data about the whole archive. */
export type DataFileName =
  | 'figures.csv'
  | 'figures.json'
  | 'figures.sdmx.csv'
  | 'reports.json'
  | 'provinces.json'
  | 'programs.json'
  | 'indicators.json';

/** The words of the data page and of the data package. */
interface DataStrings {
  title: string;
  lead: string;
  filesTitle: string;
  filesLead: string;
  files: Record<DataFileName, string>;
  oneReport: string;
  dataPackage: string;
  schema: string;
  readTitle: string;
  spreadsheet: string;
  spreadsheetSteps: readonly [string, string];
  apostrophe: string;
  codebookTitle: string;
  codebookLead: string;
  codebookCaption: string;
  column: string;
  type: string;
  types: Record<'text' | 'number' | 'list', string>;
  meaning: string;
  valuesTitle: string;
  code: string;
  name: string;
  ucum: string;
  noUcum: string;
  unitsLead: string;
  sdmxTitle: string;
  sdmxLead: string;
  sdmxCaption: string;
  sdmxRole: string;
  sdmxRoles: Record<'dimension' | 'measure' | 'attribute', string>;
  citeTitle: string;
  cite: readonly string[];
  citeGuide: string;
  stableTitle: string;
  stable: readonly string[];
  licenseTitle: string;
  /** Ends before the name of the license. */
  license: string;
  articles: string;
}

export const dataStrings: Record<Language, DataStrings> = {
  id: {
    title: 'Data terbuka',
    lead: 'Semua angka dalam arsip ini, beserta laporan, provinsi, program, dan indikatornya, sebagai berkas yang dapat diunduh dan diolah.',
    filesTitle: 'Berkas',
    filesLead: 'Semua berkas ditulis dalam UTF-8. Alamatnya tetap, dan isinya sama dengan halaman.',
    files: {
      'figures.csv':
        'Semua angka, satu baris tiap angka. Untuk lembar kerja dan program statistik.',
      'figures.json': 'Angka yang sama sebagai larik objek JSON.',
      'figures.sdmx.csv':
        'Angka yang sama dalam SDMX-CSV 2.0, format pertukaran data badan statistik.',
      'reports.json':
        'Semua laporan: judul dan ringkasan menurut bahasa, provinsi, tanggal, program, sumber, dan jumlah angkanya.',
      'provinces.json':
        'Provinsi dan kota setingkat provinsi sebelum dan sesudah penggabungan 1 Juli 2025, dengan kode, pendahulu, dan penerusnya.',
      'programs.json':
        'Program target nasional dengan keputusan, lembaga, sumber, dan hal yang belum dipastikan.',
      'indicators.json':
        'Indikator: apa yang diukur, satuannya, definisinya, dan padanannya dalam kosakata lain.',
    },
    oneReport: 'Satu laporan seutuhnya, dengan angka dan relasi antarangkanya.',
    dataPackage:
      'Keterangan semua berkas di atas menurut Data Package 2.0: kolom, jenis, kunci, ukuran, dan sidik SHA-256.',
    schema: 'Skema JSON',
    readTitle: 'Membuka data',
    spreadsheet: 'Lembar kerja',
    spreadsheetSteps: [
      'Excel: Data → Dari Teks/CSV, pilih figures.csv dan asal berkas “65001: Unicode (UTF-8)”. LibreOffice: buka berkasnya, pilih UTF-8 dan pemisah koma.',
      'Pilih bahasa Inggris (Amerika Serikat) untuk angkanya: titik adalah tanda desimal, dan tidak ada pemisah ribuan.',
    ],
    apostrophe:
      "Teks yang diawali =, +, -, @, tab, atau ganti baris diberi apostrof (') di depannya dalam CSV supaya lembar kerja tidak menjalankannya sebagai rumus. Dalam JSON tidak.",
    codebookTitle: 'Buku kode',
    codebookLead:
      'Kolom figures.csv dan nama bidang figures.json. Yang tidak diketahui kosong dalam CSV dan null dalam JSON.',
    codebookCaption: 'Kolom figures.csv menurut urutannya',
    column: 'Kolom',
    type: 'Jenis',
    types: { text: 'teks', number: 'bilangan', list: 'daftar' },
    meaning: 'Arti',
    valuesTitle: 'Nilai yang mungkin',
    code: 'Kode',
    name: 'Nama',
    ucum: 'UCUM',
    noUcum: 'tidak ada',
    unitsLead:
      'Uang ditulis dalam satuan utuh. Kode UCUM ada untuk satuan yang memilikinya. Dalam CSV bagian-bagian sebuah daftar digabung dengan titik koma, dalam JSON berupa larik.',
    sdmxTitle: 'Kolom SDMX',
    sdmxLead:
      'figures.sdmx.csv diawali STRUCTURE, STRUCTURE_ID, dan ACTION. Kunci tiap pengamatan adalah semua dimensinya. Nama dalam huruf kecil merujuk ke kolom figures.csv.',
    sdmxCaption: 'Kolom figures.sdmx.csv setelah tiga yang pertama',
    sdmxRole: 'Peran',
    sdmxRoles: { dimension: 'dimensi', measure: 'nilai', attribute: 'atribut' },
    citeTitle: 'Mengutip',
    cite: [
      'Sebuah angka dikutip dari artikelnya (kolom source) lebih dahulu, kemudian dari arsip ini (kolom permalink). Sertakan pembatas dan statusnya.',
      'Seluruh himpunan data dikutip dengan nama arsip ini, alamat halaman ini, dan tanggal Anda mengunduhnya.',
    ],
    citeGuide: 'Panduan mengutip',
    stableTitle: 'Alamat dan versi',
    stable: [
      'Alamat berkas tidak berubah. Nama laporan (report) dan angka (id) tidak pernah dipakai lagi untuk hal lain, sehingga keduanya bersama-sama menunjuk satu angka untuk seterusnya.',
      'Berkas-berkas ini dibuat ulang setiap kali isi arsip berubah. Isi yang sama menghasilkan bita yang sama: bandingkan sidik SHA-256 dalam datapackage.json untuk mengetahui apakah ada yang berubah.',
    ],
    licenseTitle: 'Lisensi',
    license:
      'Data ini, serta judul, ringkasan, catatan, dan teks yang ditulis arsip ini sendiri, boleh dipakai ulang dengan menyebut sumbernya, menurut lisensi',
    articles: 'Artikel aslinya tetap milik penerbitnya.',
  },
  en: {
    title: 'Open data',
    lead: 'Every figure of this archive, with its reports, provinces, programs and indicators, as files to download and work with.',
    filesTitle: 'Files',
    filesLead: 'All files are UTF-8. Their addresses are fixed, and they hold what the pages show.',
    files: {
      'figures.csv': 'Every figure, one a row. For spreadsheets and statistics programs.',
      'figures.json': 'The same figures as an array of JSON objects.',
      'figures.sdmx.csv':
        'The same figures in SDMX-CSV 2.0, the exchange format of statistical offices.',
      'reports.json':
        'Every report: titles and summaries by language, province, date, programs, source, and how many figures it has.',
      'provinces.json':
        'The provinces and municipalities before and after the mergers of 1 July 2025, with codes, predecessors and successors.',
      'programs.json':
        'The National Target Programs with their decisions, agencies and sources, and what is not confirmed.',
      'indicators.json':
        'The indicators: what is measured, in which units, how it is defined, and what it corresponds to elsewhere.',
    },
    oneReport: 'One report as a whole, with its figures and the relations between them.',
    dataPackage:
      'A description of all files above as a Data Package 2.0: columns, types, keys, sizes and SHA-256 hashes.',
    schema: 'JSON Schema',
    readTitle: 'Reading the data',
    spreadsheet: 'Spreadsheet',
    spreadsheetSteps: [
      'Excel: Data → From Text/CSV, choose figures.csv and the file origin “65001: Unicode (UTF-8)”. LibreOffice: open the file, choose UTF-8 and the comma as separator.',
      'Choose English (United States) for the numbers: the point is the decimal mark, and thousands are not separated.',
    ],
    apostrophe:
      "In CSV, a text that begins with =, +, -, @, a tab or a line break has an apostrophe (') before it, so that no spreadsheet runs it as a formula. In JSON it has none.",
    codebookTitle: 'Codebook',
    codebookLead:
      'The columns of figures.csv and the field names of figures.json. What is not known is empty in CSV and null in JSON.',
    codebookCaption: 'The columns of figures.csv in their order',
    column: 'Column',
    type: 'Type',
    types: { text: 'text', number: 'number', list: 'list' },
    meaning: 'Meaning',
    valuesTitle: 'Possible values',
    code: 'Code',
    name: 'Name',
    ucum: 'UCUM',
    noUcum: 'none',
    unitsLead:
      'Money is in whole units. UCUM codes are given for the units that have one. The parts of a list are joined by semicolons in CSV and are an array in JSON.',
    sdmxTitle: 'SDMX columns',
    sdmxLead:
      'figures.sdmx.csv begins with STRUCTURE, STRUCTURE_ID and ACTION. The key of an observation is all its dimensions. Names in lower case refer to the columns of figures.csv.',
    sdmxCaption: 'The columns of figures.sdmx.csv after the first three',
    sdmxRole: 'Role',
    sdmxRoles: { dimension: 'dimension', measure: 'measure', attribute: 'attribute' },
    citeTitle: 'Citing',
    cite: [
      'Cite a figure from its article first (column source), then from this archive (column permalink). Keep its qualifier and its status.',
      'Cite the whole data set by the name of this archive, the address of this page, and the day you downloaded it.',
    ],
    citeGuide: 'Guide to citing',
    stableTitle: 'Addresses and versions',
    stable: [
      'The addresses of the files do not change. The names of reports (report) and of figures (id) are never used again for anything else, so that the two together name one figure for good.',
      'The files are made anew whenever the content of the archive changes. The same content gives the same bytes: compare the SHA-256 hashes in datapackage.json to see whether something changed.',
    ],
    licenseTitle: 'License',
    license:
      'These data, and the titles, summaries, notes and texts that the archive wrote itself, may be used again by anyone who names the source, under the license',
    articles: 'The articles remain their publishers’.',
  },
};
