/**
 * A line of a message without what makes it endless, which is an argument that it cites: words are
 * cut at their end, and the line in its middle, so that what it says is still there.
 *
 * @param longestWord code units without a blank
 * @example shortLine(`error: unknown command '${'x'.repeat(999)}'`, 200).length // 224
 */
export function shortLine(line: string, longestWord: number): string {
  const words = line.replace(new RegExp(`(\\S{${longestWord}})\\S+`, 'gu'), '$1…');
  return words.length <= 4 * longestWord
    ? words
    : `${words.slice(0, 2 * longestWord)} … ${words.slice(-longestWord)}`;
}
