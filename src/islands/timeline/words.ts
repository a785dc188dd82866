export { counted } from '../../domain/timeline/counted.ts';
export { filled } from '../../domain/timeline/filled.ts';

/** The strings of the timeline, which the page gives in `data-words`. */
export const wordKeys = [
  'label',
  'clock',
  'clockHappened',
  'clockReported',
  'clockLag',
  'clockText',
  'help',
  'failed',
  'loading',
  'missing',
  'again',
  'show',
  'fold',
  'zoomIn',
  'zoomOut',
  'showAll',
  'firstView',
  'span',
  'bce',
  'eventsOne',
  'eventsOther',
  'reportsOne',
  'reportsOther',
  'undatedOne',
  'undatedOther',
  'undatedReportsOne',
  'undatedReportsOther',
  'clampedOne',
  'clampedOther',
  'shownOne',
  'shownOther',
  'noneMatch',
  'summaryOf',
  'eventsIn',
  'reportsIn',
  'reportedItem',
  'reportedBy',
  'reportLine',
  'readMore',
  'close',
  'key',
  'keyHappened',
  'keyReported',
  'keyApproximate',
  'keyWithin',
  'keyOpen',
  'keyUncertain',
] as const;

export type Words = Readonly<Record<(typeof wordKeys)[number], string>>;

/**
 * The words in the JSON text of `data-words`. A key that is missing is a fault of the page, not
 * of the reader's: it throws, and the element keeps its text.
 */
export function wordsFrom(json: string | undefined): Words {
  const given = JSON.parse(json ?? '{}') as Record<string, unknown>;
  const missing = wordKeys.filter((key) => typeof given[key] !== 'string');
  if (missing.length > 0) throw new TypeError(`data-words lacks ${missing.join(', ')}`);
  return given as Words;
}

/**
 * A sentence with its places filled, as nodes; a place that nothing fills stays as it is.
 *
 * @example filledNodes('By {who}, {date}', { who: link, date: '7 January 2019' })
 */
export function filledNodes(text: string, values: Readonly<Record<string, Node | string>>): Node[] {
  return text.split(/(\{\w+\})/).flatMap((part) => {
    const value = values[/^\{(\w+)\}$/.exec(part)?.[1] ?? ''] ?? part;
    if (value === '') return [];
    return [typeof value === 'string' ? document.createTextNode(value) : value];
  });
}
