/**
 * Control characters, and those that reverse, hide or break what stands around them: Unicode's
 * bidirectional controls, zero-width characters, line and paragraph separators, lone surrogates.
 */
const unseen =
  /[\0-\x1f\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]|\p{Surrogate}/gu;

/**
 * Text with what cannot be seen, or would steer a terminal, written out as `<U+001B>`.
 *
 * @example visibleText('a\u001b[2J') // 'a<U+001B>[2J'
 */
export function visibleText(text: string): string {
  return text.replace(
    unseen,
    (character) =>
      `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`,
  );
}
