import type { Language } from '../domain/language.ts';

interface CitationStrings {
  /** The heading on a report's page, and the title of the page of its citations. */
  title: string;
  lead: string;
  whole: string;
  figures: string;
  figuresLead: string;
  allFigures: string;
  copy: string;
  copied: string;
  /** Said when the browser does not let a page copy: the text is selected instead. */
  selected: string;
  /** Copy what: the button's name where there are many. */
  copyOf: (words: string) => string;
  download: (format: string) => string;
  /** The link to the guide. */
  guide: string;
  /** In the place of a date of publication. */
  undated: string;
  onEvent: (date: string) => string;
  inferred: (date: string) => string;
  /** The same as sentences that stand alone. */
  undatedOnEvent: (date: string) => string;
  undatedInferred: (date: string) => string;
  accessed: (date: string) => string;
  archivedCopy: (address: string) => string;
  /** How the article was read: its language, the site, the language of a machine translation. */
  article: (language: string) => string;
  articleVia: (language: string, site: string) => string;
  translated: (language: string, read: string) => string;
  translatedVia: (language: string, site: string, read: string) => string;
  openingOnly: string;
  retoldIn: (archive: string) => string;
  givenIn: (archive: string) => string;
  figure: (indicator: string, words: string) => string;
  asWritten: (words: string) => string;
  asTranslated: (words: string) => string;
}

/** The words of citations and of the page that offers them. */
export const citationStrings: Record<Language, CitationStrings> = {
  id: {
    title: 'Rujuk laporan ini',
    lead: 'Sumbernya disebut lebih dahulu, arsip ini kemudian. Judul dalam kurung siku adalah judul dari arsip ini, bukan judul artikelnya.',
    whole: 'Laporan',
    figures: 'Angka',
    figuresLead:
      'Setiap angka dengan rujukannya sendiri. Berkasnya dapat dibaca aplikasi pengelola referensi.',
    allFigures: 'Rujukan setiap angka',
    copy: 'Salin',
    copied: 'Rujukan disalin.',
    selected: 'Peramban tidak mengizinkan penyalinan. Teksnya sudah dipilih: tekan Ctrl+C atau ⌘C.',
    copyOf: (words) => `Salin rujukan: ${words}`,
    download: (format) => `Unduh ${format}`,
    guide: 'Cara merujuk',
    undated: 'tanpa tanggal',
    onEvent: (date) => `tentang peristiwa pada ${date}`,
    inferred: (date) => `${date}, disimpulkan dari isinya`,
    undatedOnEvent: (date) =>
      `Tanggal terbit tidak diketahui; artikel ini memberitakan peristiwa pada ${date}.`,
    undatedInferred: (date) => `Tanpa tanggal; ${date} disimpulkan dari isinya.`,
    accessed: (date) => `dibaca ${date}`,
    archivedCopy: (address) => `Salinan di arsip web: ${address}.`,
    article: (language) => `Artikel dalam ${language}.`,
    articleVia: (language, site) => `Artikel dalam ${language}, dibaca di ${site}.`,
    translated: (language, read) =>
      `Artikel dalam ${language}, dibaca dalam terjemahan mesin ke ${read}.`,
    translatedVia: (language, site, read) =>
      `Artikel dalam ${language}, dibaca di ${site} dalam terjemahan mesin ke ${read}.`,
    openingOnly: 'Hanya bagian awalnya yang dibaca.',
    retoldIn: (archive) => `Diceritakan ulang dalam ${archive}`,
    givenIn: (archive) => `Dimuat dalam ${archive}`,
    figure: (indicator, words) => `Angka: ${indicator}, ${words}`,
    asWritten: (words) => `dalam sumbernya “${words}”`,
    asTranslated: (words) => `dalam terjemahan mesin “${words}”`,
  },
  en: {
    title: 'Cite this report',
    lead: 'The source comes first, the archive second. A title in brackets is the archive’s own, not that of the article.',
    whole: 'The report',
    figures: 'Figures',
    figuresLead: 'Each figure with a citation of its own. Reference managers read the files.',
    allFigures: 'Citations of every figure',
    copy: 'Copy',
    copied: 'Citation copied.',
    selected: 'The browser does not allow copying. The text is selected: press Ctrl+C or ⌘C.',
    copyOf: (words) => `Copy citation: ${words}`,
    download: (format) => `Download ${format}`,
    guide: 'How to cite',
    undated: 'n.d.',
    onEvent: (date) => `on an event of ${date}`,
    inferred: (date) => `${date}, inferred from the text`,
    undatedOnEvent: (date) =>
      `The date of publication is not known; the article reports an event of ${date}.`,
    undatedInferred: (date) => `Undated; ${date} is inferred from the text.`,
    accessed: (date) => `read ${date}`,
    archivedCopy: (address) => `Copy in a web archive: ${address}.`,
    article: (language) => `Article in ${language}.`,
    articleVia: (language, site) => `Article in ${language}, read on ${site}.`,
    translated: (language, read) =>
      `Article in ${language}, read in a machine translation into ${read}.`,
    translatedVia: (language, site, read) =>
      `Article in ${language}, read on ${site} in a machine translation into ${read}.`,
    openingOnly: 'Only its opening was read.',
    retoldIn: (archive) => `Retold in ${archive}`,
    givenIn: (archive) => `Given in ${archive}`,
    figure: (indicator, words) => `Figure: ${indicator}, ${words}`,
    asWritten: (words) => `in the source “${words}”`,
    asTranslated: (words) => `in the machine translation “${words}”`,
  },
};
