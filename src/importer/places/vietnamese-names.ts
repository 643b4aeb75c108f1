import { foldWord, hasMarks } from './fold-word.ts';
import type { WordsOfText } from './read-words.ts';

/**
 * Family names of Viet Nam: those of the Kinh, and those common among Tày, Nùng, Thái, Mường, Hmong, Dao, Giáy,
 * Ê Đê, Gia Rai, Khmer and Chăm. Names that without marks are a word before names in English or Indonesian print
 * (To, An, The) are left out.
 */
const marked = (
  'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý lí đinh đào doãn đoàn lâm mai trịnh trương ' +
  'cao lương lưu tạ thái quách hà phùng tống kiều chu chử la triệu nghiêm nông bế ma vi thân khổng mạc tăng đàm ' +
  'châu từ giàng giang vàng lò lù sùng thào hầu cù chảo tẩn tần bàn đèo cầm lầu mùa mua giáp giầy hạng thèn thò ' +
  'sầm sằm kha lang quang vương vang xeo thạch kim sơn danh ksor siu rmah nay rcom kpă y niê ayun hlong ' +
  'ro đồng chung lục âu liêu liễu khúc bạch hứa ninh tiêu viết thi thị vân văn'
).split(' ');
const markedNames: ReadonlySet<string> = new Set(marked);
const familyNames: ReadonlySet<string> = new Set(marked.map(foldWord));

/** Words before places that in capitals look like a family name, with or without marks. */
const smallWords: ReadonlySet<string> = new Set(['từ', 'và']);

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
  if (!word?.capital || smallWords.has(word.lower) || !syllable.test(word.folded)) return false;
  return language === 'vi' || !otherWords.has(word.folded);
}

/** Whether a word is a family name; `sure` leaves out those that open names of places too. */
export function isFamilyName(text: WordsOfText, index: number, sure = false): boolean {
  const word = text.words[index];
  if (!word || !isNameSyllable(text, index)) return false;
  const isOne = hasMarks(word.text) ? markedNames.has(word.lower) : familyNames.has(word.folded);
  return isOne && !(sure && alsoPlaces.has(word.folded));
}
