import ical, { ICalEventBusyStatus, ICalEventTransparency } from 'ical-generator';
import { dateFrom, dateInWords, partsOf } from '../../domain/date/index.ts';
import type { Day } from '../../domain/date/index.ts';
import { exactDays } from '../../domain/exports/exact-days.ts';
import type { DaySpan } from '../../domain/exports/exact-days.ts';
import type { Story, TimelineEvent } from '../../domain/model.ts';
import type { Words } from '../../i18n/index.ts';

interface CalendarSource {
  readonly story: Story;
  readonly words: Words;
  /** The host that the events' names end in, as calendars want it. */
  readonly host: string;
  readonly addressOf: (event: string) => string;
  /** The day of an entry's last change, where it is known. */
  readonly changedOn: (event: string) => Day | undefined;
}

const startOf = (day: Day): Date => new Date(day * 86_400_000);

/** Text of a line that the library takes as it is (RFC 5545, 3.3.11). */
const escaped = (text: string): string =>
  text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r\n|\r|\n/g, '\\n');

/** Calendars write a year in four digits, and know none before the first. */
const isWritable = ({ first, last }: DaySpan): boolean =>
  partsOf(first).year >= 1 && partsOf(last + 1).year <= 9999;

function spansOf(event: TimelineEvent): readonly DaySpan[] {
  const spans = exactDays(event.date.edtf) ?? [];
  return spans.every(isWritable) ? spans : [];
}

/**
 * The events whose days are known as an iCalendar (RFC 5545), each as whole days with the day after
 * the last as its end, which takes no zone and no hour. A calendar has no way to say "some day in
 * December", so the others are left out and named in its description. `undefined` where none is left.
 */
export function calendar({
  story,
  words,
  host,
  addressOf,
  changedOn,
}: CalendarSource): string | undefined {
  const { site, events } = story;
  const dated = events.map((event) => ({ event, spans: spansOf(event) }));
  if (dated.every(({ spans }) => spans.length === 0)) return undefined;
  const leftOut = dated
    .filter(({ spans }) => spans.length === 0)
    .map(({ event }) => `${event.title} (${dateInWords(dateFrom(event.date.edtf), site.lang)})`);
  const about = [
    site.description,
    ...(leftOut.length === 0 ? [] : [words.data.calendar.leftOut, ...leftOut]),
  ];
  const made = ical({
    name: escaped(site.title),
    description: escaped(about.join('\n')),
    prodId: { company: 'Dateline', product: 'Timeline', language: 'EN' },
  });
  for (const { event, spans } of dated) {
    for (const [index, { first, last }] of spans.entries()) {
      made.createEvent({
        id: `${event.id}${index === 0 ? '' : `-${index + 1}`}@${host}`,
        // The build's clock would make every event a new one each time.
        stamp: startOf(changedOn(event.id) ?? first),
        allDay: true,
        start: startOf(first),
        end: startOf(last + 1),
        summary: event.title,
        description: event.summary,
        url: addressOf(event.id),
        busystatus: ICalEventBusyStatus.FREE,
        transparency: ICalEventTransparency.TRANSPARENT,
      });
    }
  }
  return `${made.toString()}\r\n`;
}
