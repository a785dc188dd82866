/** The most of a text that still is a summary, in characters. */
const longestSummary = 300;

/**
 * The first sentence or two of a text in one line, cut where they are long.
 *
 * @example summaryOf('A lamp. It burns. It is old.') // 'A lamp. It burns.'
 */
export function summaryOf(text: string): string {
  // What stands beyond is never in it, and finding sentences takes time.
  const beginning = text.slice(0, 10 * longestSummary);
  let summary = '';
  let sentences = 0;
  const segments = new Intl.Segmenter(undefined, { granularity: 'sentence' }).segment(beginning);
  for (const { segment } of segments) {
    const longer = summary + segment;
    if (sentences === 2 || (summary !== '' && longer.length > longestSummary)) break;
    summary = longer;
    sentences += 1;
  }
  const whole = summary.trim();
  if (whole.length <= longestSummary) return whole;
  const cut = whole.slice(0, longestSummary - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longestSummary / 2))}…`;
}
