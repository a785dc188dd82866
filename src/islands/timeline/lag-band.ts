import type { Day } from '../../domain/date/day.ts';
import type { Dated, Uncertainty } from '../../domain/timeline/entry.ts';
import { makeElement } from './make-element.ts';
import type { Placed, Stretch } from '../../domain/timeline/placed.ts';

/** Gives a day's place on the item's line, in pixels. */
export type PlaceOf = (day: Day) => number;

/**
 * The day from which the time to a report counts: the end of what lasted; of what was on one day,
 * or on some day in a time, its middle, unless the report shows that it was earlier.
 *
 * @example lagStart({ start: 0, end: 3, shape: new Set() }, 10) // 3
 */
export function lagStart(
  { start, end, shape }: Pick<Stretch, 'start' | 'end'> & Pick<Dated, 'shape'>,
  reported: Day,
): Day {
  if (end - start > 1 && !shape.has('within')) return shape.has('open-end') ? start : end;
  return Math.max(start, Math.min((start + end) / 2, reported));
}

/** Where a line to a report ends: at the known end of an open date, else in its middle. */
function lagEnd({ start, end }: Stretch, shape: Dated['shape']): Day {
  if (shape.has('open-end')) return start;
  return shape.has('open-start') ? end : (start + end) / 2;
}

/** Beyond this a browser draws nothing right, and nobody sees it. */
const farthest = 1_000_000;
/** Pixels from the top: where the lines leave what happened, and where they reach the reports. */
const [top, foot] = [5, 15];

/**
 * What happened as a line of its own, above, and lines from it down to each report. A line is
 * dashed where one of its ends is not known to the day.
 *
 * @param bandOf draws a date
 */
export function lagBand(
  happenedOn: Dated,
  { happened, reports }: NonNullable<Placed['between']>,
  bandOf: (shape: ReadonlySet<Uncertainty>) => HTMLElement,
): { readonly band: HTMLElement; readonly place: (placeOf: PlaceOf) => void } {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('class', 'tl-lag-lines');
  const band = makeElement('span', 'tl-lag', svg);
  const bands: { readonly element: HTMLElement; readonly stretch: Stretch }[] = [];
  const lines: { readonly line: SVGLineElement; readonly from: Day; readonly to: Day }[] = [];
  const draw = (stretch: Stretch, { shape }: Dated, className: string): void => {
    const element = bandOf(shape);
    element.classList.add(className);
    bands.push({ element, stretch });
    band.append(element);
  };
  if (happened) draw(happened, happenedOn, 'tl-lag-happened');
  for (const stretch of reports) {
    draw(stretch, stretch.report, 'tl-lag-report');
    if (!happened) continue;
    const line = document.createElementNS('http://www.w3.org/2000/svg', 'line');
    const { shape } = stretch.report;
    if (shape.size > 0 || happenedOn.shape.size > 0) line.setAttribute('class', 'tl-lag-unsure');
    line.setAttribute('y1', String(top));
    line.setAttribute('y2', String(foot));
    const to = lagEnd(stretch, shape);
    lines.push({ line, from: lagStart({ ...happened, shape: happenedOn.shape }, to), to });
    svg.append(line);
  }
  return {
    band,
    place: (placeOf) => {
      const at = (day: Day): number => Math.max(-farthest, Math.min(farthest, placeOf(day)));
      for (const { element, stretch } of bands) {
        const left = at(stretch.start);
        element.style.left = `${left}px`;
        element.style.width = `${at(stretch.end) - left}px`;
      }
      for (const { line, from, to } of lines) {
        line.setAttribute('x1', String(at(from)));
        line.setAttribute('x2', String(at(to)));
      }
    },
  };
}
