import { remembered } from '../../domain/remembered.ts';

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
 * A sentence with its places filled.
 *
 * @example filled('From {from} to {to}', { from: '1', to: '2' }) // "From 1 to 2"
 */
export function filled(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
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

const rules = remembered((lang: string) => new Intl.PluralRules(lang));
const numbers = remembered((lang: string) => new Intl.NumberFormat(lang));

/**
 * A counted phrase by the language's plural rules: the one of `words` that ends in the category
 * (`eventsOne`, `eventsFew`), else the one that ends in `Other`.
 *
 * @example counted(words, 'events', 12, 'en') // "12 events"
 */
export function counted(
  words: Words,
  phrase: 'events' | 'reports' | 'undated' | 'undatedReports' | 'clamped' | 'shown',
  count: number,
  lang: string,
): string {
  const category = rules(lang).select(count);
  const key = phrase + category.charAt(0).toUpperCase() + category.slice(1);
  const text = (words as Record<string, string>)[key] ?? words[`${phrase}Other`];
  return filled(text, { count: numbers(lang).format(count) });
}
