/**
 * What somebody wrote, as a message cites it: enough to know it by, and no more where it is very long.
 *
 * @param most how many code units are cited
 * @example cited('a'.repeat(1000)).length // 201
 */
export function cited(text: string, most = 200): string {
  if (text.length <= most) return text;
  // No letter is cut in two.
  return `${text.slice(0, most).replace(/[\ud800-\udbff]$/u, '')}…`;
}
