import { boundsOf, dateFrom, dateInWords, partsOf, spanInWords } from '../date/index.ts';
import type { Day, EdtfDate } from '../date/index.ts';
import type { Graph } from '../graph.ts';
import type { Story, TimelineEvent } from '../model.ts';
import { htmlText } from './xml-text.ts';

/** A date of TimelineJS, from a year to a day. */
interface SlideDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** Beyond this many years from 0, JavaScript's own dates end, and TimelineJS counts in years. */
const farthest = 270_000;

/** How precisely a date may be put: a month written as a month is no span of days. */
function grainOf(date: EdtfDate): 'day' | 'month' | 'year' {
  if (date.kind !== 'date') return 'day';
  const isKnown = (digits: string | undefined): boolean => !(digits ?? '').includes('X');
  const isWhole = (digits: string | undefined): boolean => digits === undefined || digits === 'XX';
  if (!isKnown(date.year)) return 'day';
  if (isWhole(date.month) && isWhole(date.day)) return 'year';
  return isKnown(date.month) && isWhole(date.day) ? 'month' : 'day';
}

/**
 * A year as TimelineJS counts it: it shows -44 as "44 BCE", and has no year 0. Before 100,000 BCE it
 * says how many years ago.
 */
function slideYear(year: number): number {
  return year <= 0 && year > -100_000 ? year - 1 : year;
}

function slideDate(at: Day, grain: 'day' | 'month' | 'year'): SlideDate {
  const { year: astronomical, month, day } = partsOf(at);
  const year = slideYear(astronomical);
  return { year, ...(grain === 'year' ? {} : { month }), ...(grain === 'day' ? { day } : {}) };
}

/**
 * Where TimelineJS puts a date: its whole span where both ends are known, else the end that is. What
 * it cannot draw (about, perhaps, somewhere in, open) is left to the words that are shown instead.
 * `undefined` where no end is known.
 *
 * @example slideDates(dateFrom('2018-12-XX')) // { start: { year: 2018, month: 12 } }
 * @example slideDates(dateFrom('[2019-01-09..]')) // { start: { year: 2019, month: 1, day: 9 } }
 */
export function slideDates(
  date: EdtfDate,
): { readonly start: SlideDate; readonly end?: SlideDate } | undefined {
  const { earliest, latest } = boundsOf(date);
  const start = earliest ?? latest;
  if (start === undefined) return undefined;
  const isFar = [earliest, latest].some(
    (day) => day !== undefined && Math.abs(partsOf(day).year) > farthest,
  );
  const grain = isFar ? 'year' : grainOf(date);
  const isOne =
    latest === undefined ||
    latest === start ||
    (grain === 'year' && partsOf(latest).year === partsOf(start).year) ||
    grain === 'month';
  if (isOne) return { start: slideDate(start, grain) };
  return { start: slideDate(start, grain), end: slideDate(latest, grain) };
}

/**
 * Where TimelineJS draws an era. It demands both ends: one that is not known is put where the story
 * ends, and the words beside it say that it is not known.
 */
function eraDates(date: EdtfDate, story: readonly Day[]): { start: SlideDate; end: SlideDate } {
  const { earliest, latest } = boundsOf(date);
  const start = earliest ?? story.reduce((a, b) => Math.min(a, b), (latest ?? 0) - 1);
  const last = latest ?? story.reduce((a, b) => Math.max(a, b), start);
  // Two ends that are alike it takes for one, and then misses the other.
  const end = Math.max(last, start + 1);
  const isFar = [start, end].some((day) => Math.abs(partsOf(day).year) > farthest);
  const grain = isFar ? 'year' : 'day';
  return { start: slideDate(start, grain), end: slideDate(end, grain) };
}

/**
 * The events as TimelineJS 3 reads them (https://timeline.knightlab.com/docs/json-format.html).
 * Every date is shown in the words of this record, so that none is more precise there than here.
 * Events of which neither end is known have no place on its axis; the title names them. An era is
 * named together with its date, which TimelineJS shows nowhere else.
 *
 * @param leftOut says that events have no place on the axis
 * @param addressOf the address of an event's page
 */
export function timelineJs(
  story: Story,
  graph: Graph,
  {
    leftOut,
    addressOf,
  }: { leftOut: (titles: string) => string; addressOf: (id: string) => string },
): string {
  const { site } = story;
  const lanes = new Map(site.lanes.map(({ id, title }) => [id, title]));
  const placed = story.events.map((event) => {
    const date = dateFrom(event.date.edtf);
    return { event, dates: slideDates(date), words: dateInWords(date, site.lang) };
  });
  const slides = placed.flatMap(({ event, dates, words }) => {
    if (dates === undefined) return [];
    const places = event.places.map((id) => graph.places.get(id)?.place.name ?? id);
    return [
      {
        unique_id: event.id,
        start_date: { ...dates.start, display_date: words },
        ...(dates.end === undefined ? {} : { end_date: { ...dates.end, display_date: words } }),
        display_date: words,
        // TimelineJS takes it for markup, like the texts.
        group: htmlText(lanes.get(event.lane) ?? event.lane),
        text: { headline: htmlText(event.title), text: slideText(event, places, addressOf) },
      },
    ];
  });
  const homeless = placed.flatMap(({ event, dates }) => (dates === undefined ? [event.title] : []));
  const lead = [site.lead, ...(homeless.length === 0 ? [] : [leftOut(homeless.join('; '))])];
  const days = story.events.flatMap(({ date }) => Object.values(boundsOf(dateFrom(date.edtf))));
  const eras = site.eras.map((era) => {
    const date = dateFrom(era.date);
    const { start, end } = eraDates(date, days);
    const headline = htmlText(`${era.title}: ${spanInWords(date, site.lang)}`);
    return { start_date: start, end_date: end, text: { headline } };
  });
  const isFar = slides.some(({ start_date: { year } }) => Math.abs(year) > farthest);
  return `${JSON.stringify(
    {
      title: {
        text: {
          headline: htmlText(site.title),
          text: lead.map((line) => `<p>${htmlText(line)}</p>`).join(''),
        },
      },
      events: slides,
      ...(eras.length === 0 ? {} : { eras }),
      scale: isFar ? 'cosmological' : 'human',
    },
    null,
    1,
  )}\n`;
}

function slideText(
  event: TimelineEvent,
  places: readonly string[],
  addressOf: (id: string) => string,
): string {
  const address = htmlText(addressOf(event.id)).replaceAll('"', '&quot;');
  return [
    `<p>${htmlText(event.summary)}</p>`,
    ...(places.length === 0 ? [] : [`<p>${htmlText(places.join(', '))}</p>`]),
    `<p><a href="${address}">${address}</a></p>`,
  ].join('');
}
