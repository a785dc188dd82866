import type { Dated, Entry, Report, Uncertainty } from '../../domain/timeline/entry.ts';

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

function datedOf({ earliest, latest, shape }: DOMStringMap): Dated {
  const first = dayOf(earliest);
  const last = dayOf(latest);
  const marks = new Set(shape?.split(/\s+/));
  return {
    ...(first === undefined ? {} : { earliest: first }),
    ...(last === undefined ? {} : { latest: last }),
    shape: new Set(uncertainties.filter((mark) => marks.has(mark))),
  };
}

function reportOf(item: HTMLElement): Report {
  return {
    ...datedOf(item.dataset),
    source: item.dataset['report'] ?? '',
    publisher: textOf(item, '.report-publisher'),
    date: textOf(item, '.report-date'),
    lag: textOf(item, '.lag-words'),
    href: item.querySelector('a')?.href ?? '',
  };
}

/**
 * The events of a chronology, read from its lines (`[data-event]`) in their order, each with its
 * reports (`[data-report]`).
 */
export function readEntries(chronology: ParentNode): Entry[] {
  return [...chronology.querySelectorAll<HTMLElement>('[data-event]')].map((item) => {
    const { event, lane, state, thumbnail } = item.dataset;
    const lang = item.querySelector('.event-title')?.closest<HTMLElement>('[lang]')?.lang;
    return {
      ...datedOf(item.dataset),
      id: event ?? '',
      lane: lane ?? '',
      ...(lang && lang !== document.documentElement.lang ? { lang } : {}),
      title: textOf(item, '.event-title'),
      date: textOf(item, '.date, time'),
      summary: textOf(item, '.event-summary'),
      state: textOf(item, '.event-state'),
      disputed: state === 'disputed',
      href: item.querySelector<HTMLAnchorElement>('a.event-title, .event-title a')?.href ?? '',
      ...(thumbnail ? { thumbnail } : {}),
      reports: [...item.querySelectorAll<HTMLElement>('[data-report]')].map(reportOf),
    };
  });
}
