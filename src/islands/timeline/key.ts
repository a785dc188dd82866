import type { TimelineLane } from '../../domain/timeline/entry.ts';
import type { TimelineEras } from './eras.ts';
import { dateBand } from './item-elements.ts';
import { eraGlyph, laneGlyph } from './lane-glyph.ts';
import { makeElement } from './make-element.ts';
import type { Words } from './words.ts';

/** The lines under the chart that say what its marks mean. */
export function keyOf(
  words: Words,
  lanes: readonly TimelineLane[],
  { eras, row }: TimelineEras,
): HTMLElement {
  const entry = (mark: Node, text: string, className = ''): HTMLElement =>
    makeElement('li', className, mark, text);
  const band = (shape?: 'approximate' | 'within' | 'open-end', className = ''): HTMLElement => {
    const line = dateBand(new Set(shape ? [shape] : []));
    if (className) line.classList.add(className);
    return makeElement('span', 'tl-sample', line);
  };
  const list = makeElement(
    'ul',
    'tl-key',
    ...lanes.map(({ hue, title }) => {
      const item = entry(laneGlyph(hue), title, `tl-key-lane tl-hue-${hue}`);
      return item;
    }),
    ...(eras.length === 0 ? [] : [entry(eraGlyph(), row, 'tl-key-lane')]),
    entry(band(), words.keyHappened, 'tl-key-lag'),
    entry(band(undefined, 'tl-lag-report'), words.keyReported, 'tl-key-lag tl-key-report'),
    entry(band('approximate'), words.keyApproximate),
    entry(band('within'), words.keyWithin),
    entry(band('open-end'), words.keyOpen),
    entry(makeElement('span', 'tl-mark', '?'), words.keyUncertain),
  );
  list.setAttribute('aria-label', words.key);
  return list;
}
