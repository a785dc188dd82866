import { buildGraph } from '../domain/graph.ts';
import { reportedParts } from '../domain/reported-parts.ts';
import type { ReportedPart } from '../domain/reported-parts.ts';
import { reportedChronology } from '../domain/reported.ts';
import type { Words } from '../i18n/index.ts';
import { monthInWords, yearInWords } from './calendar-words.ts';
import { divideFrom, isDivided } from './divided.ts';
import { onceAStory } from './once-a-story.ts';
import { loadStory } from './story.ts';

const partsOf = onceAStory('report-parts', (story) =>
  reportedParts(reportedChronology(buildGraph(story)), story.site.divideFrom ?? divideFrom),
);

/** The years of the reports of a divided story, with their months; none of another. */
export async function storyReports(): Promise<readonly ReportedPart[]> {
  const { story } = await loadStory();
  return (await isDivided()) ? partsOf(story) : [];
}

const pageOf = (steps: readonly string[]): string => steps.join('/');

const pagesOfParts = onceAStory(
  'report-pages',
  (story) =>
    new Map(
      partsOf(story)
        .flatMap((part) => [part, ...part.parts])
        .map((part) => [pageOf(part.steps), part]),
    ),
);

/**
 * A year or a month of the reports of a divided story.
 *
 * @example (await reportsOf('2019', '01'))?.reports.length // 3
 */
export async function reportsOf(...steps: readonly string[]): Promise<ReportedPart | undefined> {
  return pagesOfParts((await loadStory()).story).get(pageOf(steps));
}

/** What a part of the reports is called: "2019", "January 2019". */
export function reportedPartInWords(
  { isUndated, year, month, steps }: ReportedPart,
  words: Words,
  lang: string,
): string {
  if (isUndated) return words.reported.undated;
  if (year === undefined) return words.reported.noStart;
  const inYear = yearInWords(year, lang);
  return steps.length === 1 || month === undefined
    ? inYear
    : words.chronology.month(monthInWords(month, lang), inYear);
}
