/**
 * The text as a keyboard would have it: full-width digits and letters in their plain form, one kind
 * of hyphen and of dash, single blanks, none at the ends.
 *
 * @example plainText('２０１８‑12') // '2018-12'
 */
export function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u2010\u2011\u2212\ufe63]/gu, '-')
    .replace(/[\u2012\u2014\u2015\u301c\uff5e]/gu, '–')
    .replace(/[\u2018\u2019]/gu, "'")
    .replace(/[“”"]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
