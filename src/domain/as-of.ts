import { claimKey, lastSourceOf } from './chain.ts';
import type { ClaimKey } from './chain.ts';
import { boundsOf, dateFrom } from './date/index.ts';
import type { Day } from './date/index.ts';
import type { Claim, EdtfText, Source, Story, TimelineEvent } from './model.ts';

/** What a day's record leaves out, in the story's order. */
export interface Hidden {
  /** Ids of the events of which no claim was out. */
  readonly events: readonly string[];
  /** Keys of the claims that were not out. */
  readonly claims: readonly ClaimKey[];
}

/** The record as it was known on a day. */
export interface StoryAsOf {
  readonly story: Story;
  readonly hidden: Hidden;
  /**
   * Ids of events that are shown with a date that rests on claims of which none was out: the date
   * is known today and was not then.
   */
  readonly datedLater: readonly string[];
}

/**
 * The day from which a source was out for certain, the latest possible one of its publication.
 * `undefined` where there is none: its day is not known, or is only known not to be earlier than
 * some day.
 *
 * @example outFrom({ published: '2018-08' }) // 2018-08-31 as a day
 * @example outFrom({ published: '[2019-01-09..]' }) // undefined
 */
export function outFrom({ published }: Pick<Source, 'published'>): Day | undefined {
  return published === undefined ? undefined : boundsOf(dateFrom(published)).latest;
}

/**
 * The day from which each claim was out for certain, by its key: that of the source in which it
 * was read. Claims that have no such day are not in it.
 */
export function claimsOutFrom(story: Story): ReadonlyMap<ClaimKey, Day> {
  const sources = new Map(story.sources.map((source) => [source.id, outFrom(source)]));
  const days = new Map<ClaimKey, Day>();
  for (const event of story.events) {
    for (const claim of event.claims) {
      const day = sources.get(lastSourceOf(claim) ?? '');
      if (day !== undefined) days.set(claimKey(event.id, claim.id), day);
    }
  }
  return days;
}

/**
 * The day from which each event was known for certain, by its id: the first on which one of its
 * claims was out. Events without such a day are not in it.
 *
 * @example eventsOutFrom(story).get('visit') // 2019-01-08 as a day
 */
export function eventsOutFrom(story: Story): ReadonlyMap<string, Day> {
  const days = claimsOutFrom(story);
  const first = new Map<string, Day>();
  for (const { id, claims } of story.events) {
    const out = claims.flatMap((claim) => days.get(claimKey(id, claim.id)) ?? []);
    if (out.length > 0) first.set(id, Math.min(...out));
  }
  return first;
}

/**
 * The story as it was known at the end of a day: the claims whose source was out by then for
 * certain, the links between them, the events that they are about, and the corrections made by
 * then. States and origins are not taken over: `buildGraph` computes them anew. At `Infinity` it is
 * everything whose day of publication has a last possible day.
 *
 * Sources stay, the unpublished too: an article that was made from an agency's text has the
 * agency for its origin, whether or not the day of that text is known.
 *
 * @example storyAsOf(story, dayFrom(2019, 1, 8)).hidden.events.length // 22
 */
export function storyAsOf(story: Story, day: Day): StoryAsOf {
  const days = claimsOutFrom(story);
  const isOut = (key: ClaimKey): boolean => isBy(days.get(key), day);
  const sourcesOut = new Set(
    story.sources.filter((source) => isBy(outFrom(source), day)).map(({ id }) => id),
  );

  const events: TimelineEvent[] = [];
  const hidden = { events: [] as string[], claims: [] as ClaimKey[] };
  const datedLater: string[] = [];
  for (const event of story.events) {
    const isOutHere = (ref: string): boolean => isOut(claimKey(event.id, ref));
    const [claims, later] = parted(event.claims, ({ id }) => isOutHere(id));
    hidden.claims.push(...later.map(({ id }) => claimKey(event.id, id)));
    if (claims.length === 0) {
      hidden.events.push(event.id);
      continue;
    }
    const dateClaims = event.date.claims.filter(isOutHere);
    if (dateClaims.length === 0 && event.date.claims.length > 0) datedLater.push(event.id);
    events.push({
      ...event,
      date: {
        ...event.date,
        claims: dateClaims,
        alternatives: event.date.alternatives.filter(
          ({ source }) => source === undefined || sourcesOut.has(source),
        ),
      },
      claims: claims.map((claim): Claim => ({
        ...claim,
        links: claim.links.filter((link) => isOutHere(link.claim)),
      })),
      corrections: event.corrections
        .filter(({ at }) => isBy(latestOf(at), day))
        .map((correction) => ({ ...correction, claims: correction.claims.filter(isOutHere) })),
    });
  }
  return { story: { ...story, events }, hidden, datedLater };
}

/**
 * The sources in which claims were read and that have no day from which they were out for certain,
 * so that no day's record rests on them; in the story's order.
 */
export function sourcesNeverOut(story: Story): readonly Source[] {
  const read = new Set(
    story.events.flatMap(({ claims }) => claims.map((claim) => lastSourceOf(claim))),
  );
  return story.sources.filter((source) => read.has(source.id) && outFrom(source) === undefined);
}

function latestOf(edtf: EdtfText): Day | undefined {
  return boundsOf(dateFrom(edtf)).latest;
}

function isBy(latest: Day | undefined, day: Day): boolean {
  return latest !== undefined && latest <= day;
}

function parted<Value>(
  values: readonly Value[],
  belongs: (value: Value) => boolean,
): [Value[], Value[]] {
  const parts: [Value[], Value[]] = [[], []];
  for (const value of values) parts[belongs(value) ? 0 : 1].push(value);
  return parts;
}
