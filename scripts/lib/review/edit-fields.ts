import { groups, qualifiers, statuses } from '../../../src/domain/figure.ts';
import type { Vocabulary } from '../../../src/domain/references.ts';
import { dateBases } from '../../../src/domain/report.ts';
import { sourceSchema } from '../../../src/domain/source.ts';
import { units } from '../../../src/domain/unit.ts';
import type { DraftText } from './draft-text.ts';
import {
  amountField,
  choiceField,
  idField,
  listField,
  sourceField,
  timeField,
  wordsField,
  type DataPath,
  type EditField,
} from './field-kinds.ts';
import type { ReviewItem } from './review-items.ts';

/** The fields of an item that can be changed, in the order of the file. An indicator is asked for elsewhere. */
export function editFields(item: ReviewItem, draft: DraftText, known: Vocabulary): EditField[] {
  switch (item.kind) {
    case 'field':
      return fieldsOfReport(item.field, draft, known);
    case 'setAside':
      return [
        wordsField(
          draft,
          ['setAside', item.index, 'words'],
          'the number with a word or two beside it, as they stand in the text',
        ),
        wordsField(draft, ['setAside', item.index, 'reason'], 'why it is no figure'),
      ];
    case 'figures':
      return fieldsOfFigure(item.index, draft, known);
    default:
      return (['id', 'en'] as const).map((language) =>
        wordsField(
          draft,
          ['relations', item.index, 'finding', language],
          `what to tell the reader in ${language === 'id' ? 'Indonesian' : 'English'} where it does not hold`,
        ),
      );
  }
}

function fieldsOfReport(field: string, draft: DraftText, known: Vocabulary): EditField[] {
  switch (field) {
    case 'province':
      return [
        choiceField(
          draft,
          ['province'],
          [...known.provinces.keys()],
          'an id of content/provinces.json',
        ),
      ];
    case 'date':
      return [timeField(draft, ['date']), choiceField(draft, ['dateBasis'], dateBases)];
    case 'programs':
      return [listField(draft, ['programs'], known.programs)];
    case 'text':
      return [choiceField(draft, ['text'], ['restated', 'verbatim'])];
    case 'source':
      return Object.keys(sourceSchema.shape).map((name) => sourceField(draft, name));
    default:
      return [wordsField(draft, [field], 'words of your own, in the language of the text')];
  }
}

function fieldsOfFigure(index: number, draft: DraftText, known: Vocabulary): EditField[] {
  const at = (name: string): DataPath => ['figures', index, name];
  const places = [...known.districts, ...known.communes].map(({ name }) => name);
  return [
    amountField(draft, index),
    choiceField(draft, at('unit'), Object.keys(units)),
    choiceField(draft, at('qualifier'), qualifiers),
    choiceField(draft, at('status'), statuses),
    timeField(draft, at('period'), true),
    choiceField(draft, at('group'), groups, '', true),
    listField(draft, at('place'), new Set(places)),
    listField(draft, at('programs'), known.programs),
    wordsField(
      draft,
      at('asWritten'),
      'the few words of the source that hold the number, at most 120 characters',
      120,
    ),
    idField(draft, at('id')),
  ];
}
