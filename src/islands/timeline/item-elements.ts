import type { Entry, TimelineLane } from './entry.ts';
import { laneGlyph } from './lane-glyph.ts';
import { makeButton, makeElement } from './make-element.ts';

/** What stands on the chart for an event or a bucket: the button with its name, and the line under it. */
export interface ItemElements {
  readonly button: HTMLButtonElement;
  readonly band: HTMLElement;
}

/**
 * The line that spans a date, in the one language for uncertain dates: ends that fade for "about",
 * hatching for "somewhere in", an arrow for "no known end".
 */
export function dateBand(shape: Entry['shape']): HTMLElement {
  const band = makeElement('span', 'tl-band');
  for (const mark of shape) band.classList.add(`tl-${mark}`);
  if (shape.size === 0) band.classList.add('tl-certain');
  return band;
}

/** The button of an event: "title, date in words, lane", and its state where it is disputed. */
export function entryElements(entry: Entry, lane: TimelineLane): ItemElements {
  const title = makeElement('span', 'tl-title', entry.title);
  if (entry.lang) title.lang = entry.lang;
  const button = makeButton('tl-item', laneGlyph(lane.hue, entry.shape.size > 0), title);
  if (entry.shape.has('uncertain')) button.append(makeElement('span', 'tl-mark', '?'));
  if (entry.disputed) button.append(makeElement('span', 'tl-state', entry.state));
  const label = [entry.title, entry.date, lane.title, ...(entry.disputed ? [entry.state] : [])];
  button.setAttribute('aria-label', label.join(', '));
  button.tabIndex = -1;
  return { button, band: dateBand(entry.shape) };
}

/** The button of several events: "12 events, 3–9 May 1999", and its lane to those who hear it. */
export function bucketElements(count: string, days: string, lane: TimelineLane): ItemElements {
  const button = makeButton(
    'tl-item tl-bucket',
    laneGlyph(lane.hue),
    makeElement('span', 'tl-title', count),
    makeElement('span', 'tl-days', days),
  );
  button.setAttribute('aria-label', `${count}, ${days}, ${lane.title}`);
  button.tabIndex = -1;
  return { button, band: makeElement('span', 'tl-band tl-several') };
}
