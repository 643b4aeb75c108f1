import type { Language } from '../domain/language.ts';

/** The words around drafts, which only `npm run dev` shows. */
export const draftStrings = {
  id: {
    tag: 'Draf',
    title: 'Draf: belum diterbitkan',
    lead: (n: number) =>
      n === 0
        ? 'Tidak ada lagi yang perlu dikerjakan. Hapus `draft` dan `proposed` untuk menerbitkannya.'
        : `Masih ada ${n} hal yang perlu dikerjakan sebelum laporan ini dapat diterbitkan. Hanya \`npm run dev\` yang menampilkan halaman ini.`,
    list: 'Yang perlu dikerjakan',
  },
  en: {
    tag: 'Draft',
    title: 'Draft: not published',
    lead: (n: number) =>
      n === 0
        ? 'Nothing is left to do. Remove `draft` and `proposed` to publish it.'
        : `${n === 1 ? '1 thing is' : `${n} things are`} left to do before this report can be published. Only \`npm run dev\` shows this page.`,
    list: 'Left to do',
  },
} as const satisfies Record<
  Language,
  { tag: string; title: string; lead: (n: number) => string; list: string }
>;
