import type { Fault } from './file-problem.ts';

/** A character that no text holds: what controls a machine, or half of a surrogate pair. */
const control = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]|\p{Surrogate}/u;

/**
 * What to say of the first character of a text that no text holds; `undefined` where there is none.
 *
 * @example controlFault('a\0b')?.index // 1
 */
export function controlFault(
  text: string,
): (Omit<Fault, 'at'> & { readonly index: number }) | undefined {
  const found = control.exec(text);
  if (found === null) return undefined;
  const code = found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  const what = /\p{Surrogate}/u.test(found[0]) ? 'Half of a character' : 'A control character';
  return {
    code: 'frontmatter-syntax',
    index: found.index,
    message: `${what} (U+${code}) stands here, which text does not hold.`,
    remedy: 'Delete it; it may show as a blank or as nothing.',
  };
}
