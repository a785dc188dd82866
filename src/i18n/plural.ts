import { remembered } from '../domain/remembered.ts';

/** Forms of a counted phrase by CLDR plural category; `#` stands for the number. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/**
 * The names under which a language may keep further forms of counted phrases, beside the two that
 * English has: `foundFew` and `foundMany` of `found`, say.
 */
export type FurtherForms<Phrase extends string> = Readonly<
  Partial<Record<`${Phrase}${'Zero' | 'Two' | 'Few' | 'Many'}`, string>>
>;

const rules = remembered((locale: string) => new Intl.PluralRules(locale));
const numbers = remembered((locale: string) => new Intl.NumberFormat(locale));

/**
 * A counted phrase in a language, by the plural rules of CLDR and with its own digits.
 *
 * @example counted('en', 6, { one: '# outlet', other: '# outlets' }) // "6 outlets"
 */
export function counted(locale: string, count: number, forms: PluralForms): string {
  const form = forms[rules(locale).select(count)] ?? forms.other;
  return form.replace('#', numbers(locale).format(count));
}
