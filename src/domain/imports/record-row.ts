import { dateFromParts } from './date-from-parts.ts';
import { spanFromTexts } from './date-from-text.ts';
import type { ForeignText, ImportedMedia, ImportedRow } from './imported.ts';

/** What a field of a record may be, by the name that a mapping takes. */
export const recordFields = {
  date: 'when it happened',
  end: 'when it ended',
  year: 'the year, where the date is in parts',
  month: 'the month',
  day: 'the day',
  time: 'the time of day',
  printed: 'the date as it is shown',
  title: 'what happened, in a few words',
  text: 'what happened',
  group: 'the row of the timeline',
  media: 'the address of a picture or film',
  credit: 'who made it',
  caption: 'what is said below it',
  alt: 'what can be seen in it',
  source: 'where it was read',
  id: 'the name of the entry',
} as const;

export type RecordField = keyof typeof recordFields;

/** What a record holds of each field. */
export type FieldValues = Readonly<Partial<Record<RecordField, string>>>;

/** Text that may be HTML, as cells hold both. */
export function cellText(text: string): ForeignText {
  return { format: /<\/?[a-z][^>]*>|&[a-z]+;|&#\d+;/iu.test(text) ? 'html' : 'plain', text };
}

function given(values: FieldValues, field: RecordField): string | undefined {
  const value = values[field]?.trim() ?? '';
  return value === '' ? undefined : value;
}

function mediaOf(values: FieldValues): ImportedMedia[] {
  const [shown, alt, caption, credit] = (['media', 'alt', 'caption', 'credit'] as const).map(
    (field) => given(values, field),
  );
  if (shown === undefined && caption === undefined && credit === undefined) return [];
  return [
    {
      shown: cellText(shown ?? ''),
      ...(alt === undefined ? {} : { alt }),
      ...(caption === undefined ? {} : { caption: cellText(caption) }),
      ...(credit === undefined ? {} : { credit: cellText(credit) }),
    },
  ];
}

/** A fact of a row that the data format has no field for. */
export interface Fact {
  readonly name: string;
  readonly text: ForeignText;
}

/**
 * What a record comes to whose fields are known.
 *
 * @param text its text, where that is not plain or HTML
 * @param facts what else it says
 */
export function recordRow(
  values: FieldValues,
  where: string,
  { text: markdown, facts = [] }: { text?: ForeignText; facts?: readonly Fact[] } = {},
): ImportedRow {
  const [year, start] = [given(values, 'year'), given(values, 'date')];
  const date =
    start === undefined && year !== undefined
      ? dateFromParts({
          year,
          month: values.month,
          day: values.day,
          ...(values.time === undefined ? {} : { time: values.time }),
        })
      : spanFromTexts(start ?? '', values.end ?? '');
  if ('kind' in date) return { where, is: date, leftOut: [] };
  const [title, group, id, source, printed] = (
    ['title', 'group', 'id', 'source', 'printed'] as const
  ).map((field) => given(values, field));
  const cell = given(values, 'text');
  const text = markdown ?? (cell === undefined ? undefined : cellText(cell));
  const time = start === undefined ? undefined : given(values, 'time');
  return {
    where,
    is: {
      kind: 'event',
      ...(id === undefined ? {} : { id }),
      ...(title === undefined ? {} : { title: cellText(title) }),
      date: {
        ...date,
        ...(printed === undefined ? {} : { printed }),
        gaps: [
          ...date.gaps,
          ...(time !== undefined && /[1-9]/u.test(time)
            ? [`the file gives the time ${time} and no zone, so it is left out`]
            : []),
        ],
      },
      ...(text === undefined ? {} : { text }),
      ...(group === undefined ? {} : { group }),
      media: mediaOf(values),
      facts: [
        ...(source === undefined
          ? []
          : [{ name: 'Source that the file names', text: cellText(source) }]),
        ...facts,
      ],
    },
    leftOut: [],
  };
}
