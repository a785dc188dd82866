import type { Entry } from './entry.ts';
import { makeButton, makeElement } from './make-element.ts';
import { filled } from './words.ts';
import type { Words } from './words.ts';

/** The region beside the chart in which an event's summary, or a list of events, opens. */
export interface SummaryPanel {
  readonly element: HTMLElement;
  /** Shows an event. */
  show(entry: Entry): void;
  /** Shows the events of a few days that no zoom takes apart. */
  list(days: string, entries: readonly Entry[]): void;
  close(): void;
}

function entryLink(entry: Entry, text: string): HTMLAnchorElement {
  const link = makeElement('a', 'tl-link', text);
  link.href = entry.href;
  return link;
}

/**
 * A closed panel. It takes the focus when the reader opens it and says its name; the close button
 * and Escape call `onClose`.
 */
export function summaryPanel(words: Words, onClose: () => void, signal: AbortSignal): SummaryPanel {
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
    show(entry) {
      const link = entryLink(entry, words.readMore);
      link.setAttribute('aria-label', `${words.readMore}: ${entry.title}`);
      const title = makeElement('h3', 'tl-heading', entry.title);
      const summary = makeElement('p', 'tl-summary', entry.summary);
      if (entry.lang) title.lang = summary.lang = entry.lang;
      fill(
        filled(words.summaryOf, { title: entry.title }),
        makeElement('p', 'tl-date', entry.date),
        title,
        ...(entry.state ? [makeElement('p', 'tl-panel-state', entry.state)] : []),
        summary,
        ...(entry.href ? [makeElement('p', 'tl-more', link)] : []),
      );
    },
    list(days, entries) {
      const items = entries.map((entry) =>
        makeElement('li', '', entry.href ? entryLink(entry, entry.title) : entry.title),
      );
      const label = filled(words.eventsIn, { days });
      fill(label, makeElement('h3', 'tl-heading', label), makeElement('ul', 'tl-list', ...items));
    },
    close() {
      element.hidden = true;
      element.replaceChildren();
    },
  };
}
