import { remembered } from '../remembered.ts';
import { filled } from './filled.ts';

const rules = remembered((lang: string) => new Intl.PluralRules(lang));
const numbers = remembered((lang: string) => new Intl.NumberFormat(lang));

/**
 * A counted phrase by the language's plural rules: the one of `words` that ends in the category
 * (`eventsOne`, `eventsFew`), else the one that ends in `Other`.
 *
 * @example counted(words, 'events', 12, 'en') // "12 events"
 */
export function counted(
  words: Readonly<Record<string, string>>,
  phrase: 'events' | 'reports' | 'undated' | 'undatedReports' | 'clamped' | 'shown',
  count: number,
  lang: string,
): string {
  const category = rules(lang).select(count);
  const key = phrase + category.charAt(0).toUpperCase() + category.slice(1);
  const text = words[key] ?? words[`${phrase}Other`] ?? '';
  return filled(text, { count: numbers(lang).format(count) });
}
