/** Letters of full width: Chinese, Japanese, Korean, and their punctuation. */
const full = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]/u;
const narrow = /[\p{Mn}\s.,:;!|iljtfI'’()[\]-]/u;
const wide = /[\p{Lu}mwMW@%—]/u;

function widthOf(letter: string): number {
  if (full.test(letter) || /\p{Extended_Pictographic}/u.test(letter)) return 1;
  if (narrow.test(letter)) return 0.31;
  return wide.test(letter) ? 0.7 : 0.52;
}

/**
 * About how wide a text is, in ems of a sans; a little more rather than less.
 *
 * @example emsOf('灯塔') // 2
 */
export function emsOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + widthOf(letter), 0);
}

/**
 * A text that has about so much room: cut after a whole word where there is one, with an ellipsis.
 *
 * @param ems the room, in ems
 * @example shortened('The lamp went out at nine', 8) // 'The lamp went…'
 */
export function shortened(text: string, ems: number): string {
  if (emsOf(text) <= ems) return text;
  const letters = [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);
  let kept = '';
  let room = ems - 1;
  for (const letter of letters) {
    room -= emsOf(letter);
    if (room < 0) break;
    kept += letter;
  }
  const words = kept.slice(0, kept.lastIndexOf(' '));
  const isWholeWord = text.charAt(kept.length) === ' ';
  const cut = !isWholeWord && words.length > kept.length / 2 ? words : kept;
  return `${cut.replace(/[\s,;:.–—-]+$/u, '')}…`;
}
