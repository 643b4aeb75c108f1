import { existedOn, presentProvince, type Province } from '../../domain/territory.ts';
import { parseEdtf, periodEnd, periodStart } from '../../domain/edtf.ts';
import { foldName } from './fold-name.ts';
import { findPlaces, type PlaceMention } from './find-places.ts';
import type { PlaceIndex } from './place-index.ts';

/** A text of the article and what it is there. */
export interface ArticleText {
  text: string;
  role: 'title' | 'heading' | 'text' | 'caption';
}

/** A province named in the article. */
export interface NamedProvince {
  id: string;
  role: 'subject' | 'mentioned';
  /** Which of the texts, and where in it. */
  textIndex: number;
  start: number;
  end: number;
  text: string;
}

/** The province an article is about. */
export interface DecidedProvince {
  /** The unit valid at the date; null where nothing is clear. */
  id: string | null;
  /** The unit to which its territory belongs today, where that is another one. */
  successor: string | null;
  why: string;
  mentions: NamedProvince[];
}

/** What a province can be told from. */
export interface ProvinceEvidence {
  texts: readonly ArticleText[];
  /** EDTF; null where it is not known. */
  date: string | null;
  /** Where the article stands: its address often names the province. */
  url?: string | undefined;
  index: PlaceIndex;
  /** As the curator gave it. */
  given?: string | undefined;
}

interface Placed extends PlaceMention {
  textIndex: number;
}

// A meeting in the capital or a donor from the largest city does not make an article about them.
const seats = new Set(['vn-ha-noi', 'vn-ho-chi-minh']);
const clearLead = 1.5;
const enough = 2;

/**
 * Tells the province an article is about from those it merely mentions, by where and how they are named, by the
 * districts and communes, and by the address. The unit is the one valid at the date: before 1 July 2025 a former one.
 */
export function decideProvince(evidence: ProvinceEvidence): DecidedProvince {
  const { texts, index, given } = evidence;
  const placed = texts.flatMap(({ text }, textIndex) =>
    findPlaces(text, index).map((mention): Placed => ({ ...mention, textIndex })),
  );
  const scores = scoreNames(placed, evidence);
  const [best, second] = [...scores].toSorted(([, a], [, b]) => b - a);
  const isClear =
    best !== undefined && best[1] >= enough && best[1] >= clearLead * (second?.[1] ?? 0);
  const name = given === undefined ? (isClear ? best[0] : null) : nameOf(given);
  if (name === null)
    return {
      id: null,
      successor: null,
      why: whyNot(best, second),
      mentions: toMentions(placed, null, evidence),
    };
  const { id, why } = given === undefined ? unitOf(name, placed, evidence) : { id: given, why: '' };
  const province = index.provinces.get(id);
  const present = province ? presentProvince(province, index.provinces).id : id;
  const count = placed.filter((one) => namesOf(one).includes(name)).length;
  return {
    id,
    successor: present === id ? null : present,
    why:
      given === undefined
        ? `named, or its districts and communes, ${count} times; ${why}`
        : 'as you gave it',
    mentions: toMentions(placed, { name, id }, evidence),
  };
}

/** A province over time: the former and the present unit of one name are one here. */
function nameOf(id: string): string {
  return id.replace(/--pre-\d{4}-\d{2}$/, '');
}

function namesOf({ provinces }: PlaceMention): string[] {
  return [...new Set(provinces.map(nameOf))];
}

function scoreNames(
  placed: readonly Placed[],
  { texts, url }: ProvinceEvidence,
): Map<string, number> {
  const scores = new Map<string, number>();
  const add = (name: string, weight: number) => scores.set(name, (scores.get(name) ?? 0) + weight);
  for (const mention of placed) {
    if (mention.level !== 'province' || mention.context === 'other-name') continue;
    const [name] = namesOf(mention);
    if (name !== undefined)
      add(name, weightOf(mention, placed, texts) * (seats.has(name) ? 0.5 : 1));
  }
  const slug = ` ${foldName(url ?? '')} `;
  for (const mention of placed) {
    if (mention.level === 'province' && slug.includes(` ${foldName(mention.text)} `)) {
      const [name] = namesOf(mention);
      if (name !== undefined) add(name, 1);
    }
  }
  // Districts and communes vote for their province; a name that many have only where something else speaks for one.
  const local = placed.filter(({ level }) => level !== 'province');
  const sure = new Set([
    ...scores.keys(),
    ...local.flatMap((one) => (namesOf(one).length === 1 ? namesOf(one) : [])),
  ]);
  for (const mention of local) {
    const all = namesOf(mention);
    const supported = all.filter((name) => sure.has(name));
    const voted = all.length === 1 ? all : supported;
    for (const name of voted) add(name, (mention.level === 'district' ? 1 : 0.8) / voted.length);
  }
  return scores;
}

function weightOf(mention: Placed, all: readonly Placed[], texts: readonly ArticleText[]): number {
  const { role } = texts[mention.textIndex] ?? { role: 'text' };
  if (role === 'caption') return 0.3;
  if (mention.context === 'compared') return 0.2;
  // One of three or more in a row is one of many.
  const neighbors = all.filter(
    (other) =>
      other !== mention &&
      other.level === 'province' &&
      other.textIndex === mention.textIndex &&
      Math.abs(other.start - mention.start) < 60 &&
      namesOf(other)[0] !== namesOf(mention)[0],
  );
  if (neighbors.length >= 2) return 0.3;
  const place = role === 'title' ? 5 : mention.textIndex <= 2 ? 3 : 1;
  const typed = mention.isTyped ? 1 : 0;
  return mention.context === 'origin' ? 0.5 * (place + typed) : place + typed;
}

function whyNot(best: [string, number] | undefined, second: [string, number] | undefined): string {
  if (best === undefined) return 'no province, district or commune is named';
  if (best[1] < enough) return `${best[0]} is named only in passing`;
  return `${best[0]} and ${second?.[0] ?? 'another'} are named alike`;
}

const mergedWords =
  /hai cấp|2 cấp|two-(?:tier|level) local|dua tingkat|sáp nhập|hợp nhất|sau khi sắp xếp|after the merger|newly merged|setelah penggabungan|pasca penggabungan|bekas distrik|(?:huyện|tỉnh|thị xã)[^.]{1,30} cũ|\(cũ\)|former(?:ly)? (?:the )?(?:district|province)|(?:distrik|provinsi)[^.]{1,30} (?:lama|sebelumnya)/iu;

/** Of the units of one name, the one that the date or, without one, the text speaks of. */
function unitOf(
  name: string,
  placed: readonly Placed[],
  { date, texts, index }: ProvinceEvidence,
): { id: string; why: string } {
  const units = [...index.provinces.values()].filter(({ id }) => nameOf(id) === name);
  const [only] = units;
  const onDate = date === null ? [] : units.filter((unit) => existedOn(unit, date));
  const [valid] = onDate;
  if (valid)
    return {
      id: valid.id,
      why:
        units.length === 1 && valid.validUntil === null
          ? 'it did not change in 2025'
          : `the unit valid on ${date}`,
    };
  if (units.length === 1 && only) return endedUnit(only, date, index);
  const [former, present] = [
    units.find(({ validUntil }) => validUntil !== null),
    units.find(({ validUntil }) => validUntil === null),
  ];
  const text = texts.map((one) => one.text).join('\n');
  const districts = placed.filter(({ level, isTyped }) => level === 'district' && isTyped).length;
  const isMerged = mergedWords.test(text);
  const chosen =
    isMerged || districts === 0 ? (present ?? former ?? only) : (former ?? present ?? only);
  const evidence = isMerged
    ? 'the text speaks of the merger'
    : districts > 0
      ? 'the text speaks of districts, which ended on 1 July 2025'
      : 'nothing in the text says whether it is before or after 1 July 2025';
  return { id: chosen?.id ?? name, why: evidence };
}

/** A unit that has no other of its name: it never changed, or it ended and went into a successor. */
function endedUnit(
  unit: Province,
  date: string | null,
  index: PlaceIndex,
): { id: string; why: string } {
  const period = date === null ? null : parseEdtf(date);
  if (unit.validUntil === null || period === null) {
    return {
      id: unit.id,
      why:
        unit.validUntil === null ? 'it did not change in 2025' : `it ended on ${unit.validUntil}`,
    };
  }
  const isAfter = periodStart(period) > unit.validUntil;
  const straddles = !isAfter && periodEnd(period) > unit.validUntil;
  if (straddles)
    return { id: unit.id, why: `it ended on ${unit.validUntil}, within the time of the article` };
  const present = presentProvince(unit, index.provinces);
  return {
    id: present.id,
    why: `${unit.names.vi} has been part of it since it ended on ${unit.validUntil}`,
  };
}

function toMentions(
  placed: readonly Placed[],
  subject: { name: string; id: string } | null,
  { date, index }: ProvinceEvidence,
): NamedProvince[] {
  const hasOwnName = placed.some(
    (one) => one.level === 'province' && namesOf(one).includes(subject?.name ?? ''),
  );
  return placed.flatMap((mention): NamedProvince[] => {
    const { textIndex, start, end, text } = mention;
    if (mention.context === 'other-name') return [];
    const names = namesOf(mention);
    const isSubject = subject !== null && names.includes(subject.name);
    if (mention.level !== 'province' && (hasOwnName || !isSubject)) return [];
    const [first] = mention.provinces;
    const id = isSubject
      ? subject.id
      : (mention.provinces.find((one) => isValid(one, date, index)) ?? first);
    return id === undefined
      ? []
      : [{ id, role: isSubject ? 'subject' : 'mentioned', textIndex, start, end, text }];
  });
}

function isValid(id: string, date: string | null, { provinces }: PlaceIndex): boolean {
  const province = provinces.get(id);
  if (province === undefined) return false;
  return date === null ? province.validUntil === null : existedOn(province, date);
}
