/** A text of the interface, and where it stands: `counts.events`. */
export interface Said {
  readonly path: string;
  readonly text: string;
}

/**
 * Numbers that no text holds of itself, one for each value that a function is given. They are
 * written out, so that they do for a name as for a count, which Intl reads from digits too.
 */
export const samples = ['3', '17', '29', '41'] as const;

/**
 * Every text of a language's words in order; those of functions as they say `samples`.
 *
 * @example said({ nav: { home: 'Home' } }) // [{ path: 'nav.home', text: 'Home' }]
 */
export function said(words: unknown, path = ''): Said[] {
  if (typeof words === 'string') return [{ path, text: words }];
  if (typeof words === 'function') {
    const speak = words as (...values: readonly unknown[]) => string;
    // The one that is given a list.
    const values = path === 'chain.sentence' ? [samples] : samples.slice(0, speak.length);
    return [{ path, text: speak(...values) }];
  }
  return Object.entries(words as object).flatMap(([key, part]) =>
    said(part, path === '' ? key : `${path}.${key}`),
  );
}
