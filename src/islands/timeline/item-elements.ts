import type { Report, TimelineLane, Uncertainty } from '../../domain/timeline/entry.ts';
import { lagBand } from './lag-band.ts';
import type { PlaceOf } from './lag-band.ts';
import { makeButton, makeElement } from './make-element.ts';
import type { Placed } from '../../domain/timeline/placed.ts';
import { thumbnail } from './thumbnail.ts';
import { filled } from './words.ts';
import type { Words } from './words.ts';

/** What stands on the chart for an event or a bucket: the button with its name, and the line under it. */
export interface ItemElements {
  readonly button: HTMLButtonElement;
  readonly band: HTMLElement;
  /** Sets the parts of the line to their days. */
  readonly place?: (placeOf: PlaceOf) => void;
}

/**
 * The line that spans a date, in the one language for uncertain dates: ends that fade for "about",
 * hatching for "somewhere in", an arrow for "no known end".
 */
export function dateBand(shape: ReadonlySet<Uncertainty>): HTMLElement {
  const band = makeElement('span', 'tl-band');
  for (const mark of shape) band.classList.add(`tl-${mark}`);
  if (shape.size === 0) band.classList.add('tl-certain');
  return band;
}

/** "The Gazette: 7 January 2019, 8 days after its end" */
const reportInWords = ({ publisher, date, lag }: Report): string =>
  `${publisher}: ${[date, lag].filter((text) => text !== '').join(', ')}`;

/**
 * The button of an event or of a report of it, named in full to those who hear it: "title, date in
 * words, lane", its state where it is disputed; a report by its publisher and its own date; and the
 * reports one by one, where the time to them is drawn.
 */
export function entryElements(
  { entry, report, between }: Placed,
  lane: TimelineLane,
  words: Words,
): ItemElements {
  const { shape } = report ?? entry;
  const title = makeElement('span', 'tl-title', entry.title);
  if (entry.lang) title.lang = entry.lang;
  const button = makeButton(shape.size > 0 ? 'tl-item tl-hollow' : 'tl-item');
  if (report) button.append(makeElement('span', 'tl-publisher', report.publisher));
  // Of the event: a report of it is another thing.
  else if (entry.thumbnail) button.append(thumbnail(entry.thumbnail, 33));
  button.append(title);
  if (shape.has('uncertain')) button.append(makeElement('span', 'tl-mark', '?'));
  if (entry.disputed) button.append(makeElement('span', 'tl-state', entry.state));
  const { publisher = '' } = report ?? {};
  const label = [
    report ? filled(words.reportedItem, { title: entry.title, publisher }) : entry.title,
    (report ?? entry).date,
    lane.title,
    ...(entry.disputed ? [entry.state] : []),
    ...(between ? entry.reports.map(reportInWords) : []),
  ];
  button.setAttribute('aria-label', label.join(between ? '; ' : ', '));
  button.dataset['event'] = entry.id;
  button.tabIndex = -1;
  return between
    ? { button, ...lagBand(entry, between, dateBand) }
    : { button, band: dateBand(shape) };
}

/** The button of several events: "12 events, 3–9 May 1999", and its lane to those who hear it. */
export function bucketElements(count: string, days: string, lane: TimelineLane): ItemElements {
  const button = makeButton(
    'tl-item tl-bucket',
    makeElement('span', 'tl-title', count),
    makeElement('span', 'tl-days', days),
  );
  button.setAttribute('aria-label', `${count}, ${days}, ${lane.title}`);
  button.tabIndex = -1;
  return { button, band: makeElement('span', 'tl-band tl-several') };
}
