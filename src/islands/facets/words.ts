import type { FacetName } from '../../domain/facets.ts';

type Forms = Readonly<Record<string, string>>;

/** The strings of the facets, which the page gives in `data-words`. */
export interface Words {
  readonly names: Readonly<Record<FacetName, string>>;
  readonly title: string;
  readonly lead: string;
  readonly text: string;
  readonly textFailed: string;
  readonly find: string;
  readonly none: string;
  readonly chosen: string;
  readonly choice: string;
  readonly remove: string;
  readonly removeChoice: string;
  readonly showAll: string;
  readonly fetching: string;
  readonly notFetched: string;
  readonly matches: string;
  readonly moreMatches: Forms;
  readonly moreValues: Forms;
  readonly shown: Forms;
  readonly all: Forms;
  readonly claims: Forms;
  readonly origins: Forms;
  readonly sources: Forms;
  readonly disputed: Forms;
}

/**
 * A counted phrase by the language's plural rules.
 *
 * @example counted({ one: '# claim', other: '# claims' }, 12, 'en') // "12 claims"
 */
export function counted(forms: Forms, count: number, lang: string): string {
  const form = forms[new Intl.PluralRules(lang).select(count)] ?? forms['other'] ?? '#';
  return form.replace('#', new Intl.NumberFormat(lang).format(count));
}
