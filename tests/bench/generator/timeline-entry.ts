import { boundsOf, dateFrom, dateInWords, shapeOf } from '../../../src/domain/date/index.ts';
import type { Dated, Entry, Uncertainty } from '../../../src/domain/timeline/entry.ts';
import { eventOf } from './generated-story.ts';

function datedAs(edtf: string): Dated {
  const date = dateFrom(edtf);
  const { earliest, latest } = boundsOf(date);
  const { approximate, uncertain, within, openStart, openEnd } = shapeOf(date);
  const marks: readonly (readonly [Uncertainty, boolean])[] = [
    ['approximate', approximate],
    ['uncertain', uncertain],
    ['within', within],
    ['open-start', openStart],
    ['open-end', openEnd],
  ];
  return {
    ...(earliest === undefined ? {} : { earliest }),
    ...(latest === undefined ? {} : { latest }),
    shape: new Set(marks.filter(([, holds]) => holds).map(([mark]) => mark)),
  };
}

/** When an event of a generated story happened, as the timeline draws it. */
export function generatedDate(event: number, size: number, seed: number): Dated & { lane: string } {
  const { date, lane } = eventOf(event, size, seed)[0].data as {
    readonly date: { readonly edtf: string };
    readonly lane: string;
  };
  return { ...datedAs(date.edtf), lane };
}

/**
 * An event of a generated story as the timeline draws it, made without a site: how it stands is not
 * computed, and how long after it the reports came is not said.
 */
export function generatedTimelineEntry(event: number, size: number, seed: number): Entry {
  const [{ id, data }, sources] = eventOf(event, size, seed);
  const { title, lang, summary, date, lane } = data as {
    readonly title: string;
    readonly lang?: string;
    readonly summary: string;
    readonly date: { readonly edtf: string };
    readonly lane: string;
  };
  return {
    ...datedAs(date.edtf),
    id,
    lane,
    ...(lang === undefined ? {} : { lang }),
    title,
    date: dateInWords(dateFrom(date.edtf)),
    summary,
    state: 'single origin',
    disputed: false,
    href: `/events/${id}/`,
    reports: sources.map(({ id: source, data: { published, publisher } }) => {
      const day = typeof published === 'string' ? published : undefined;
      return {
        ...(day === undefined ? { shape: new Set() } : datedAs(day)),
        source,
        publisher: String(publisher),
        date: day === undefined ? 'the day is not known' : dateInWords(dateFrom(day)),
        lag: '',
        href: `/sources/${source}/`,
      };
    }),
  };
}
