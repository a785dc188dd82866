/** The most of a text that still is a summary, in characters. */
const longestSummary = 300;

/**
 * The first sentences of a text in one line, cut where they are long.
 *
 * @param most how many sentences at most
 * @example summaryOf('A lamp. It burns. It is old.') // 'A lamp. It burns.'
 */
export function summaryOf(text: string, most = 2): string {
  // What stands beyond is never in it, and finding sentences takes time.
  const beginning = text.slice(0, 10 * longestSummary);
  let summary = '';
  let sentences = 0;
  const segments = new Intl.Segmenter(undefined, { granularity: 'sentence' }).segment(beginning);
  for (const { segment } of segments) {
    const longer = summary + segment;
    if (sentences === most || (summary !== '' && longer.length > longestSummary)) break;
    summary = longer;
    sentences += 1;
  }
  const whole = summary.trim();
  if (whole.length <= longestSummary) return whole;
  const cut = whole.slice(0, longestSummary - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longestSummary / 2))}…`;
}
