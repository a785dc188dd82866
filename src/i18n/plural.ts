/** Forms of a counted phrase by CLDR plural category; `#` stands for the number. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/**
 * A counted phrase in a language, by the plural rules of CLDR and with its own digits.
 *
 * @example counted('en', 6, { one: '# outlet', other: '# outlets' }) // "6 outlets"
 */
export function counted(locale: string, count: number, forms: PluralForms): string {
  const form = forms[new Intl.PluralRules(locale).select(count)] ?? forms.other;
  return form.replace('#', new Intl.NumberFormat(locale).format(count));
}
