import { isRecord, listIn, recordIn, writtenIn } from '../checks/loose-data.ts';
import type { LooseRecord } from '../checks/loose-data.ts';
import { dateFromParts } from './date-from-parts.ts';
import type { DateParts } from './date-from-parts.ts';
import type { ForeignText, ImportedMedia, ImportedRow, RefusedRow } from './imported.ts';

/** Text of a slide; `undefined` where there is none. Numbers count: spreadsheets make them of titles. */
export function htmlIn(value: unknown): ForeignText | undefined {
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value : '';
  return text.trim() === '' ? undefined : { format: 'html', text: text.trim() };
}

const two = (part: unknown): string => writtenIn(part).padStart(2, '0');

function partsIn(value: unknown): DateParts {
  const { year, month, day, hour, minute, second } = recordIn(value);
  const known = [hour, minute, second].filter((part) => part !== undefined && part !== '');
  return {
    year,
    month,
    day,
    ...(known.length === 0 ? {} : { time: [hour || 0, minute || 0].map(two).join(':') }),
  };
}

/** Which of some fields hold something, in the words of what is left out. */
function leftOutOf(slide: LooseRecord): readonly string[] {
  const { background, media } = slide;
  const { thumbnail, link } = recordIn(media);
  const isThere = (value: unknown): boolean =>
    (typeof value === 'string' && value !== '') ||
    (isRecord(value) && Object.values(value).some((inner) => inner !== '' && inner !== null));
  return [
    ...(isThere(background) ? ['the background'] : []),
    ...(isThere(thumbnail) ? ['the thumbnail'] : []),
    ...(isThere(link) ? ["the picture's link"] : []),
  ];
}

function mediaIn(value: unknown): ImportedMedia[] {
  const { url, caption, credit, alt } = recordIn(value);
  const shown = htmlIn(url);
  const [words, by] = [htmlIn(caption), htmlIn(credit)];
  if (shown === undefined && words === undefined && by === undefined) return [];
  const altText = htmlIn(alt)?.text;
  return [
    {
      shown: shown ?? { format: 'plain', text: '' },
      ...(altText === undefined ? {} : { alt: altText }),
      ...(words === undefined ? {} : { caption: words }),
      ...(by === undefined ? {} : { credit: by }),
    },
  ];
}

function slideIs(slide: LooseRecord, kind: 'title' | 'era' | 'event'): ImportedRow['is'] {
  const { text: words, start_date: start, end_date: end, display_date: shown, group } = slide;
  const { headline, text: body } = recordIn(words);
  const [title, text] = [htmlIn(headline), htmlIn(body)];
  if (kind === 'title') {
    const first = title ?? text;
    return first === undefined
      ? { kind: 'refused', message: 'The title says nothing.', remedy: 'Write its headline.' }
      : { kind: 'title', title: first, ...(text === undefined ? {} : { text }) };
  }
  const printed = htmlIn(shown)?.text ?? htmlIn(recordIn(start)['display_date'])?.text ?? undefined;
  // Spreadsheets leave an object of empty fields where there is no end.
  const hasEnd = Object.values(recordIn(end)).some((part) => (part ?? '') !== '');
  const date = dateFromParts(partsIn(start), hasEnd ? partsIn(end) : undefined, printed);
  if ('kind' in date) return date;
  if (kind === 'era') {
    if (title === undefined) {
      return { kind: 'refused', message: 'The era has no name.', remedy: 'Write its headline.' };
    }
    if (date.edtf.startsWith('Y')) {
      return {
        kind: 'refused',
        message:
          'The era is of years that have more than four digits, and no span of those can be written.',
        remedy: 'Name it in the text.',
      };
    }
    const isSpan = date.edtf.includes('/');
    return {
      kind: 'era',
      title,
      date: isSpan ? date : { ...date, edtf: `${date.edtf}/${date.edtf}` },
      ...(text === undefined ? {} : { text }),
    };
  }
  const media = mediaIn(slide['media']);
  const named = htmlIn(group)?.text;
  const id = htmlIn(slide['unique_id'])?.text;
  return {
    kind: 'event',
    ...(id === undefined ? {} : { id }),
    ...(title === undefined ? {} : { title }),
    date,
    ...(text === undefined ? {} : { text }),
    ...(named === undefined ? {} : { group: named }),
    media,
    facts: [],
  };
}

/**
 * What a slide of TimelineJS 3 comes to (https://timeline.knightlab.com/docs/json-format.html).
 *
 * @param where the slide as a person finds it in the file
 */
export function slideRow(
  slide: unknown,
  kind: 'title' | 'era' | 'event',
  where: string,
): ImportedRow {
  if (!isRecord(slide)) {
    const is: RefusedRow = {
      kind: 'refused',
      message: 'It is no slide.',
      remedy: 'Write it as an object with `start_date` and `text`.',
    };
    return { where, is, leftOut: [] };
  }
  const is = slideIs(slide, kind);
  if (is.kind === 'refused') return { where, is, leftOut: [] };
  const shown = is.kind !== 'event' && mediaIn(slide['media']).length > 0;
  return { where, is, leftOut: [...(shown ? ['what is shown with it'] : []), ...leftOutOf(slide)] };
}

/** True for data that has the shape of a TimelineJS file. */
export function isTimelineJs(data: unknown): boolean {
  const events = recordIn(data)['events'];
  return Array.isArray(events) && events.some((slide) => isRecord(recordIn(slide)['start_date']));
}

/**
 * The rows of a TimelineJS JSON file: its title, its eras and its events, in that order.
 *
 * @example timelineJsRows({ events: [{ start_date: { year: '1815' }, text: { headline: 'Born' } }] })
 */
export function timelineJsRows(data: unknown): ImportedRow[] {
  const { title, eras, events } = recordIn(data);
  return [
    ...(title === undefined || title === null ? [] : [slideRow(title, 'title', 'title')]),
    ...listIn(eras).map((slide, at) => slideRow(slide, 'era', `era ${at + 1}`)),
    ...listIn(events).map((slide, at) => slideRow(slide, 'event', `event ${at + 1}`)),
  ];
}
