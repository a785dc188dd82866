import type { Entry, Report } from '../../domain/timeline/entry.ts';
import { makeButton, makeElement } from './make-element.ts';
import type { Placed } from '../../domain/timeline/placed.ts';
import { thumbnail } from './thumbnail.ts';
import { counted, filled, filledNodes } from './words.ts';
import type { Words } from './words.ts';

/** The region beside the chart in which an event's summary, or a list of events, opens. */
export interface SummaryPanel {
  readonly element: HTMLElement;
  /** Shows an event; with the report of it that was opened, or all where the time between is drawn. */
  show(placed: Placed): void;
  /** Shows the events, or reports, of a few days that no zoom takes apart. */
  list(days: string, several: readonly Placed[]): void;
  close(): void;
}

function entryLink(entry: Entry, text: string): HTMLAnchorElement {
  const link = makeElement('a', 'tl-link', text);
  link.href = entry.href;
  return link;
}

function publisherLink({ publisher, href }: Report): Node {
  if (!href) return document.createTextNode(publisher);
  const link = makeElement('a', '', publisher);
  link.href = href;
  return link;
}

function reportLine(sentence: string, report: Report): Node[] {
  const date = [report.date, report.lag].filter((text) => text !== '').join(', ');
  return filledNodes(sentence, { publisher: publisherLink(report), date });
}

/**
 * A closed panel. It takes the focus when the reader opens it and says its name; the close button
 * and Escape call `onClose`.
 */
export function summaryPanel(
  words: Words,
  lang: string,
  onClose: () => void,
  signal: AbortSignal,
): SummaryPanel {
  const element = makeElement('section', 'tl-panel');
  element.tabIndex = -1;
  element.hidden = true;
  const fill = (label: string, ...children: readonly Node[]): void => {
    const close = makeButton('tl-close', words.close);
    close.addEventListener('click', onClose, { signal });
    element.setAttribute('aria-label', label);
    element.replaceChildren(...children, close);
    element.hidden = false;
  };
  element.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      onClose();
    },
    { signal },
  );
  return {
    element,
    show({ entry, report, between }) {
      const link = entryLink(entry, words.readMore);
      link.setAttribute('aria-label', `${words.readMore}: ${entry.title}`);
      const title = makeElement('h3', 'tl-heading', entry.title);
      const summary = makeElement('p', 'tl-summary', entry.summary);
      if (entry.lang) title.lang = summary.lang = entry.lang;
      fill(
        filled(words.summaryOf, { title: entry.title }),
        makeElement('p', 'tl-date', entry.date),
        title,
        ...(entry.thumbnail ? [thumbnail(entry.thumbnail, 96)] : []),
        ...(entry.state ? [makeElement('p', 'tl-panel-state', entry.state)] : []),
        ...(entry.summary ? [summary] : []),
        ...(report ? [makeElement('p', 'tl-report', ...reportLine(words.reportedBy, report))] : []),
        ...(between && entry.reports.length > 0
          ? [
              makeElement(
                'p',
                'tl-report-count',
                counted(words, 'reports', entry.reports.length, lang),
              ),
              makeElement(
                'ul',
                'tl-list tl-reports',
                ...entry.reports.map((each) =>
                  makeElement('li', '', ...reportLine(words.reportLine, each)),
                ),
              ),
            ]
          : []),
        ...(entry.href ? [makeElement('p', 'tl-more', link)] : []),
      );
    },
    list(days, several) {
      const items = several.map(({ entry, report }) =>
        makeElement(
          'li',
          '',
          ...(report ? [publisherLink(report), ': '] : []),
          entry.href ? entryLink(entry, entry.title) : entry.title,
        ),
      );
      const label = filled(several[0]?.report ? words.reportsIn : words.eventsIn, { days });
      fill(label, makeElement('h3', 'tl-heading', label), makeElement('ul', 'tl-list', ...items));
    },
    close() {
      element.hidden = true;
      element.replaceChildren();
    },
  };
}
