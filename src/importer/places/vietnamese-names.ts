import type { WordsOfText } from './read-words.ts';

/**
 * Family names of Viet Nam without marks: those of the Kinh, and those common among Tày, Nùng, Thái, Mường, Hmong,
 * Dao, Giáy, Ê Đê, Gia Rai, Khmer and Chăm. Names that are also a word before names in English or Indonesian
 * print (To, An, The) are left out.
 */
const familyNames: ReadonlySet<string> = new Set(
  (
    'nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh dao doan lam mai trinh truong ' +
    'cao luong luu ta thai quach ha phung tong kieu chu la trieu nghiem nong be ma vi than khong mac tang dam ' +
    'chau tu giang vang lo lu sung thao hau cu chao tan ban deo cam lau mua giap giay hang then tho ' +
    'sam kha lang quang cut va vuong vang xeo thach kim son danh ksor siu rmah nay rcom kpa y nie ayun hlong adrong ' +
    'ro dong chung luc on au lieu khuc bach hua ninh tieu viet thi van'
  ).split(' '),
);

/** Family names that open the name of many a place too, and so prove no person by themselves. */
const alsoPlaces: ReadonlySet<string> = new Set(
  'ha cao thai lang quang ninh son dong kim tan ban ma la lam luong thach chau cam'.split(' '),
);

/** One syllable as Vietnamese writes it, without marks. */
const syllable =
  /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?$/;

/** Words of the language beside which they look like syllables. */
const otherWords: ReadonlySet<string> = new Set(
  (
    'the then this that in on at an to do so no not but can men as and he she we us it its has his her him than ' +
    'di dan ke yang tim ini itu pun bank baru'
  ).split(' '),
);

/** Whether the word is capitalized and could be a syllable of a Vietnamese name. */
export function isNameSyllable({ words, language }: WordsOfText, index: number): boolean {
  const word = words[index];
  if (!word?.capital || !syllable.test(word.folded)) return false;
  return language === 'vi' || !otherWords.has(word.folded);
}

/** Whether a word is a family name; `sure` leaves out those that open names of places too. */
export function isFamilyName(text: WordsOfText, index: number, sure = false): boolean {
  const folded = text.words[index]?.folded ?? '';
  return (
    isNameSyllable(text, index) && familyNames.has(folded) && !(sure && alsoPlaces.has(folded))
  );
}
