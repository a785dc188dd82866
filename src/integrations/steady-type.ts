import type { Plugin } from 'vite';

/**
 * The sheet of a typeface, such that a face that comes late is not put in the place of the one
 * that is being read: it is there at the next page, from the cache.
 *
 * @example withSteadyType('@font-face { font-display: swap; }') // "@font-face { font-display: optional; }"
 */
export function withSteadyType(sheet: string): string {
  return sheet.replace(/font-display:\s*[a-z]+/g, 'font-display: optional');
}

/**
 * Keeps the lines of a page where they are once they can be read. The packages of the typefaces
 * ask for a swap, which wraps every line anew under the reader's eye.
 */
export function steadyType(): Plugin {
  return {
    name: 'dateline:steady-type',
    enforce: 'pre',
    transform(code, id) {
      return /@fontsource[\\/].+\.css$/.test(id) ? withSteadyType(code) : undefined;
    },
  };
}
