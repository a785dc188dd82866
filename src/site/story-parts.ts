import { chronologyParts, lastParts } from '../domain/chronology-parts.ts';
import type { ChronologyPart } from '../domain/chronology-parts.ts';
import type { Words } from '../i18n/index.ts';
import { monthInWords, yearInWords } from './calendar-words.ts';
import { divideFrom, isDivided } from './divided.ts';
import { onceAStory } from './once-a-story.ts';
import { loadStory } from './story.ts';

const partsOf = onceAStory('chronology-parts', ({ events, site }) =>
  chronologyParts(events, site.divideFrom ?? divideFrom),
);

/** The years of a divided story, with their months where they are divided too; none of another. */
export async function storyParts(): Promise<readonly ChronologyPart[]> {
  const { story } = await loadStory();
  return (await isDivided()) ? partsOf(story) : [];
}

/** What a part of the chronology is called: "2018", "December 2018". */
export function partInWords(
  { year, month, steps }: Pick<ChronologyPart, 'steps' | 'year' | 'month'>,
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

/** A page of a divided chronology. */
interface PartPage {
  readonly part: ChronologyPart;
  /** The pages before and after it, of those that hold events themselves. */
  readonly before?: Pick<ChronologyPart, 'steps' | 'year' | 'month'>;
  readonly after?: Pick<ChronologyPart, 'steps' | 'year' | 'month'>;
}

const pageOf = (steps: readonly string[]): string => steps.join('/');

const pagesOfParts = onceAStory('chronology-pages', (story): ReadonlyMap<string, PartPage> => {
  const parts = partsOf(story);
  const last = lastParts(parts);
  const places = new Map(last.map(({ steps }, at) => [pageOf(steps), at]));
  const named = (part: ChronologyPart | undefined): PartPage['before'] => {
    if (part === undefined) return undefined;
    const { steps, year, month } = part;
    return {
      steps,
      ...(year === undefined ? {} : { year }),
      ...(month === undefined ? {} : { month }),
    };
  };
  return new Map(
    parts
      .flatMap((part) => [part, ...part.parts])
      .map((part): [string, PartPage] => {
        const at = places.get(pageOf(part.steps));
        const [before, after] = at === undefined ? [] : [named(last[at - 1]), named(last[at + 1])];
        return [pageOf(part.steps), { part, ...(before && { before }), ...(after && { after }) }];
      }),
  );
});

/**
 * A page of a divided chronology.
 *
 * @example (await partPage('2018', '12'))?.part.events.length // 12
 */
export async function partPage(...steps: readonly string[]): Promise<PartPage | undefined> {
  return pagesOfParts((await loadStory()).story).get(pageOf(steps));
}
