import type { Entry, Uncertainty } from './entry.ts';

const uncertainties: readonly Uncertainty[] = [
  'approximate',
  'uncertain',
  'within',
  'open-start',
  'open-end',
];

function textOf(item: Element, selector: string): string {
  return item.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}

function dayOf(text: string | undefined): number | undefined {
  const day = text === undefined || text === '' ? NaN : Number(text);
  return Number.isInteger(day) ? day : undefined;
}

/**
 * The events of a chronology, read from its lines (`[data-event]`) in their order; one that stands
 * there twice, as in a walk, is read once.
 */
export function readEntries(chronology: ParentNode): Entry[] {
  const lines = new Map<string | undefined, HTMLElement>();
  for (const line of chronology.querySelectorAll<HTMLElement>('[data-event]')) {
    const { event } = line.dataset;
    if (!lines.has(event)) lines.set(event, line);
  }
  return [...lines.values()].map((item) => {
    const { event, lane, earliest, latest, shape, state } = item.dataset;
    const first = dayOf(earliest);
    const last = dayOf(latest);
    const marks = new Set(shape?.split(/\s+/));
    const lang = item.querySelector('.event-title')?.closest<HTMLElement>('[lang]')?.lang;
    return {
      id: event ?? '',
      lane: lane ?? '',
      ...(first === undefined ? {} : { earliest: first }),
      ...(last === undefined ? {} : { latest: last }),
      ...(lang && lang !== document.documentElement.lang ? { lang } : {}),
      shape: new Set(uncertainties.filter((mark) => marks.has(mark))),
      title: textOf(item, '.event-title'),
      date: textOf(item, '.date, time'),
      summary: textOf(item, '.event-summary'),
      state: textOf(item, '.event-state'),
      disputed: state === 'disputed',
      href: item.querySelector<HTMLAnchorElement>('a.event-title, .event-title a')?.href ?? '',
    };
  });
}
