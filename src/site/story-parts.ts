import { chronologyParts, lastParts } from '../domain/chronology-parts.ts';
import type { ChronologyPart } from '../domain/chronology-parts.ts';
import type { Words } from '../i18n/index.ts';
import { monthInWords, yearInWords } from './calendar-words.ts';
import { divideFrom, isDivided } from './divided.ts';
import { onceAStory } from './once-a-story.ts';
import { partPath } from './routes.ts';
import { loadStory } from './story.ts';

const partsOf = onceAStory(({ events, site }) =>
  chronologyParts(events, site.divideFrom ?? divideFrom),
);

/** The years of a divided story, with their months where they are divided too; none of another. */
export async function storyParts(): Promise<readonly ChronologyPart[]> {
  const { story } = await loadStory();
  return (await isDivided()) ? partsOf(story) : [];
}

/** What a part of the chronology is called: "2018", "December 2018". */
export function partInWords(
  { year, month, steps }: ChronologyPart,
  words: Words,
  lang: string,
): string {
  if (year === undefined) return words.home.undated;
  const inYear = yearInWords(year, lang);
  if (steps.length === 1) return inYear;
  return month === undefined
    ? words.chronology.unknownMonth(inYear)
    : words.chronology.month(monthInWords(month, lang), inYear);
}

/** The pages before and after a part, of those that hold events themselves. */
export async function besideParts(
  part: ChronologyPart,
): Promise<{ readonly before?: ChronologyPart; readonly after?: ChronologyPart }> {
  const all = lastParts(await storyParts());
  const path = partPath(part.steps);
  const at = all.findIndex(({ steps }) => partPath(steps) === path);
  const [before, after] = at < 0 ? [] : [all[at - 1], all[at + 1]];
  return { ...(before ? { before } : {}), ...(after ? { after } : {}) };
}
