const slug = /^[a-z\d]+(?:-[a-z\d]+)*$/u;

/** True for an id: lower-case letters, digits and single hyphens. */
export const isSlug = (id: string): boolean => slug.test(id);

/**
 * True for a name that Windows keeps for a device, whatever stands after a dot in it
 * (https://learn.microsoft.com/windows/win32/fileio/naming-a-file).
 *
 * @example isReserved('con') // true
 */
export const isReserved = (name: string): boolean =>
  /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])(?:\.|$)/iu.test(name);

/**
 * The nearest id to a text; empty where no letter is Latin.
 *
 * @example slugOf('Lamp Out!') // 'lamp-out'
 */
export function slugOf(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z\d]+/gu, '-')
    .replace(/^-|-$/gu, '');
}
