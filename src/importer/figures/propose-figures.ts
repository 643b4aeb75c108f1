import type { Group } from '../../domain/figure.ts';
import type { GrammarLanguage } from '../../domain/grammar/number-grammar.ts';
import { readCell } from '../../domain/grammar/read-cell.ts';
import { readQuantities } from '../../domain/grammar/read-quantities.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { Program } from '../../domain/program.ts';
import type { NonQuantity, Quantity } from '../../domain/quantity.ts';
import {
  compilePhrases,
  findPhrases,
  withoutInner,
  type PhraseIndex,
} from '../../domain/phrases/find-phrases.ts';
import { foldWords, markNumbers } from '../../domain/phrases/fold-words.ts';
import type { PlacedText } from '../placed-text.ts';
import { findPrograms } from '../programs/find-programs.ts';
import type { ProposedFigure } from '../proposed-figure.ts';
import {
  carryRecognition,
  companionIndicator,
  statusAsPart,
  type Companion,
} from './companion-indicator.ts';
import { decideGroup } from './decide-group.ts';
import {
  compileCues,
  decideIndicator,
  indicatorOfLabels,
  type Cue,
  type DecidedIndicator,
} from './decide-indicator.ts';
import { countedUntil, decidePeriod, topicOf, type DecidedPeriod } from './decide-period.ts';
import { compilePlaces, decidePlace, findPlaces } from './decide-place.ts';
import { programsOfFigure } from './decide-programs-of-figure.ts';
import { decideStatus, lookingAhead } from './decide-status.ts';
import { groupWords } from './group-words.ts';
import type { IndicatorCues } from '../../domain/indicator-cues.ts';
import { nameFigures } from './name-figures.ts';
import { near } from './near.ts';
import { readPeriods, type FoundPeriod } from './read-periods.ts';
import { scenesOf } from './scenes.ts';
import { statusWords, type StatusWord } from './status-words.ts';
import type { TextContext } from './text-context.ts';

/** What figures are told from beside the texts. */
export interface FigureContext {
  language: GrammarLanguage;
  /** The article's date in EDTF; null where it has none. */
  date: string | null;
  /** Ids of the programs the article is about. */
  programs: readonly string[];
  /** content/programs.json, content/indicators.json and content/indicator-cues.json. */
  allPrograms: readonly Program[];
  indicators: readonly Indicator[];
  cues: IndicatorCues;
  /** Names of districts and communes of the article's province. */
  places: readonly string[];
}

/** A number of an article that states no quantity. */
export interface PlacedNonQuantity {
  /** The text that holds it, in which its offsets count. */
  in: PlacedText;
  number: NonQuantity;
}

/** Every number of an article: as a figure, or as none. */
export interface ProposedFigures {
  figures: ProposedFigure[];
  others: PlacedNonQuantity[];
}

/**
 * Types every quantity of an article: unit, status, period, indicator, group, programs and place, each with the
 * reason, told from the words around it. What the words do not tell is left open: the indicator `unassigned`, the
 * period out. Quantities come in the order of the texts; every number is in one of the two lists.
 */
export function proposeFigures(
  texts: readonly TextContext[],
  context: FigureContext,
): ProposedFigures {
  const tools = toolsOf(context);
  const others: PlacedNonQuantity[] = [];
  const figures: Omit<ProposedFigure, 'id'>[] = [];
  let topic: { time: DecidedPeriod; block: number } | null = null;
  for (const placed of texts) {
    const read = readText(placed, context);
    others.push(...read.others.map((number) => ({ in: placed.text, number })));
    // A time is carried on to the next paragraph, not through the article.
    const isFresh: boolean = topic !== null && placed.block - topic.block <= topicReach;
    const before = isFresh && topic !== null ? topic.time : null;
    figures.push(...typeText(placed, read, before, tools));
    const time = placed.kind === 'cell' ? null : topicOf(read.periods, placed.text.text);
    if (time) topic = { time, block: placed.block };
  }
  return { figures: nameFigures(figures), others };
}

const topicReach = 1;

interface ReadText {
  quantities: Quantity[];
  others: NonQuantity[];
  periods: FoundPeriod[];
}

function readText(
  { text: { text }, kind, column, row }: TextContext,
  { language, date }: FigureContext,
): ReadText {
  if (!/\p{N}/u.test(text) && text.length < 3) return { quantities: [], others: [], periods: [] };
  const { quantities, others } =
    kind === 'cell' ? readCell(text, [column, row], language) : readQuantities(text, language);
  return { quantities, others, periods: readPeriods(text, language, date, others) };
}

interface Tools {
  context: FigureContext;
  indicators: ReadonlyMap<string, Indicator>;
  cues: PhraseIndex<Cue>;
  places: PhraseIndex<string>;
  statuses: PhraseIndex<StatusWord>;
  groups: PhraseIndex<Group | 'none'>;
}

function typeText(
  placed: TextContext,
  { quantities, periods }: ReadText,
  topic: DecidedPeriod | null,
  { context, indicators, cues, places, statuses, groups }: Tools,
): Omit<ProposedFigure, 'id'>[] {
  if (quantities.length === 0) return [];
  const { text } = placed.text;
  const { language, date, programs, allPrograms } = context;
  // A qualifier belongs to the number: "has more than # households" is "has # households".
  const numbers = quantities.map(({ start, numberEnd }) => ({ numberStart: start, numberEnd }));
  const words = markNumbers(foldWords(text), numbers);
  const found = {
    cues: findPhrases(words, cues),
    statuses: withoutInner(findPhrases(words, statuses)),
    groups: withoutInner(findPhrases(words, groups)),
    mentions: findPrograms(text, language, allPrograms),
    places: findPlaces(words, places),
  };
  const led = ledBy(placed, statuses);
  const labels = placed.kind === 'cell' ? [placed.column, placed.row] : [];
  const labelled = timeOfLabels([...labels, placed.heading, placed.lead], context);
  let before: Companion | null = null;
  let groupBefore: Group | null = null;
  return scenesOf(text, quantities, language).map((scene) => {
    const { quantity } = scene;
    const some = { before: 60, after: 30 };
    const names = near(found.mentions, quantity.start, some);
    const namesProgram = names.some(namesOwn);
    const { unit } = quantity;
    const { indicator, why, isTold } = indicatorOf(unit);
    const said = near(found.statuses, quantity.start, some);
    const period = decidePeriod(text, scene, near(periods, quantity.start, some), {
      date,
      names,
      indicator,
      labelled,
      topic,
      ...lookingAhead(scene, said),
    });
    const status =
      statusAsPart(text, scene, unit, before, language) ??
      decideStatus(scene, said, {
        period: period?.period,
        date,
        indicator,
        asOf: countedUntil(scene, near(periods, quantity.start, some)),
        labelled: statusOfLabels(labels, statuses),
        led,
      });
    const known = unit ?? 'items';
    const ownGroup = decideGroup(scene, near(found.groups, quantity.start, some), {
      names,
      indicator,
      unit: known,
    });
    // What is told by the figure before is of the same people.
    const group = ownGroup ?? (isTold ? groupBefore : null);
    groupBefore = group;
    const own = programsOfFigure(scene, names, { indicator, programs });
    const place = decidePlace(scene, near(found.places, quantity.start, some));
    before = { scene, unit, indicator, status: status.status };
    return {
      in: placed.text,
      quantity,
      unit: known,
      status: status.status,
      ...(period === null ? {} : { period: period.period }),
      indicator,
      ...(own === null ? {} : { programs: own.programs }),
      ...(group === null ? {} : { group }),
      ...(place === null ? {} : { place }),
      reasons: {
        unit: unitReason(quantity, unit),
        status: status.why,
        indicator: why,
        ...(period === null ? {} : { period: period.why }),
        ...(own === null ? {} : { programs: own.why }),
        ...(group === null ? {} : { group: 'its own words name the group' }),
        ...(place === null ? {} : { place: 'its clause names the place before it' }),
      },
    };

    function namesOwn({ start, end }: { start: number; end: number }): boolean {
      return start >= scene.window.start && end <= scene.window.end;
    }

    function indicatorOf(of: typeof unit): DecidedIndicator & { isTold: boolean } {
      const decided =
        decideIndicator(scene, of, near(found.cues, quantity.start, { before: 90, after: 60 })) ??
        (of === null ? null : indicatorOfLabels(labels, of, cues, language));
      if (decided) {
        return { ...carryRecognition(text, decided, scene, before, language), isTold: false };
      }
      const given =
        before === null
          ? null
          : companionIndicator(text, { scene, unit: of, namesProgram }, before, {
              language,
              indicators,
            });
      if (given) return { ...given, isTold: true };
      return {
        indicator: 'unassigned',
        why: 'no words beside it name an indicator',
        isTold: false,
      };
    }
  });
}

function unitReason(quantity: Quantity, unit: Quantity['unit']): string {
  return unit === null
    ? 'its words name no unit that the archive knows'
    : `its words, or a label of its cell, name the unit (${quantity.rule})`;
}

/** The status that the sentence leading to a list announces, or a heading that speaks of targets. */
function ledBy(
  { heading, lead, kind }: TextContext,
  index: PhraseIndex<StatusWord>,
): StatusWord | null {
  const announced = (text: string) =>
    withoutInner(findPhrases(foldWords(text), index)).findLast(
      ({ meaning }) => meaning === 'target' || meaning === 'plan' || meaning === 'estimate',
    )?.meaning ?? null;
  const ofLead =
    kind === 'item' && lead.trimEnd().endsWith(':') ? announced(lastSentence(lead)) : null;
  return ofLead ?? (announced(heading) === 'target' ? 'target' : null);
}

/** The status that the labels of a cell begin with: "Plan", "Rencana 2025". */
function statusOfLabels(
  labels: readonly string[],
  index: PhraseIndex<StatusWord>,
): StatusWord | null {
  const first = labels.flatMap((label) => withoutInner(findPhrases(foldWords(label), index)));
  return first.find(({ start, meaning }) => start === 0 && meaning !== 'none')?.meaning ?? null;
}

function lastSentence(text: string): string {
  return (
    text
      .slice(-300)
      .split(/[.!?]\s/)
      .at(-1) ?? ''
  );
}

function timeOfLabels(
  labels: readonly string[],
  { language, date }: FigureContext,
): DecidedPeriod | null {
  for (const label of labels) {
    if (label === '' || label.length > 400) continue;
    const time = topicOf(readPeriods(label, language, date), label);
    if (time) return { ...time, why: 'a label, heading or lead names the time' };
  }
  return null;
}

const made = new WeakMap<IndicatorCues, Map<GrammarLanguage, PhraseIndex<Cue>>>();
const compiled = new Map<GrammarLanguage, Pick<Tools, 'statuses' | 'groups'>>();

function toolsOf(context: FigureContext): Tools {
  const { language, indicators, cues, places } = context;
  const known = made.get(cues) ?? new Map<GrammarLanguage, PhraseIndex<Cue>>();
  made.set(cues, known);
  const index = known.get(language) ?? compileCues(cues, indicators, language);
  known.set(language, index);
  const words = compiled.get(language) ?? {
    statuses: compilePhrases(
      statusKinds.flatMap((status) =>
        statusWords[language][status].map((phrase): [string, StatusWord] => [phrase, status]),
      ),
    ),
    groups: compilePhrases(groupWords[language]),
  };
  compiled.set(language, words);
  return {
    context,
    indicators: new Map(indicators.map((indicator) => [indicator.id, indicator])),
    cues: index,
    places: placesOf(places, language),
    ...words,
  };
}

function placesOf(names: readonly string[], language: GrammarLanguage): PhraseIndex<string> {
  const known = placesMade.get(names) ?? new Map<GrammarLanguage, PhraseIndex<string>>();
  placesMade.set(names, known);
  const index = known.get(language) ?? compilePlaces(names, language);
  known.set(language, index);
  return index;
}

const placesMade = new WeakMap<readonly string[], Map<GrammarLanguage, PhraseIndex<string>>>();

const statusKinds = ['actual', 'plan', 'target', 'estimate', 'future', 'none'] as const;
