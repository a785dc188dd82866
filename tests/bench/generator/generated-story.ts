import { burstOf, inventedDate, isoDay } from './invented-dates.ts';
import { inventedClaims } from './invented-claims.ts';
import type { CitedSource } from './invented-claims.ts';
import { languages, phrase, prose } from './invented-text.ts';
import type { InventedLanguage } from './invented-text.ts';
import { randomFor } from './random.ts';
import type { Random } from './random.ts';

/** One entry of a generated story. */
export interface GeneratedEntry {
  readonly collection: 'events' | 'sources' | 'actors' | 'places';
  readonly id: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** The text below an event's frontmatter, as MDX. */
  readonly body?: string;
}

/** The lanes of every generated story. */
export const lanes = ['works', 'papers', 'people', 'weather'] as const;

/** So many events for each of them. */
const eventsPer = { speaker: 8, outlet: 25, place: 40, almanac: 50 } as const;

/** Places in the order of seeds, far from the numbers of events. */
const burstPlaces = 2 ** 30;
const sourcePlaces = 2 ** 29;

const share = (event: number, size: number, per: number): number =>
  event % Math.max(3, Math.ceil(size / per));

function languageOf(random: Random): InventedLanguage {
  const dice = random.unit();
  if (dice < 0.8) return languages.english;
  if (dice < 0.88) return languages.russian;
  return dice < 0.94 ? languages.chinese : languages.arabic;
}

function bodyOf(random: Random, language: InventedLanguage): string {
  const paragraph = (): string => prose(random, language, 55);
  const side = random.is(0.3) ? `\n\n<SideNote>${prose(random, language, 10)}</SideNote>` : '';
  const foreign = random.is(0.2)
    ? ` <Foreign lang="ru">${phrase(random, languages.russian, 4)}</Foreign>`
    : '';
  return `${paragraph()} <ClaimRef id="c0">${phrase(random, language, 3)}</ClaimRef>${foreign}\n\n*${phrase(random, language, 3)}* ${paragraph()}${side}`;
}

/** Sources of one event: pages that were published after it, the later ones made from the first. */
function sourcesOf(event: number, size: number, seed: number, after: number): GeneratedEntry[] {
  const random = randomFor(seed, sourcePlaces + event);
  const count = 1 + random.below(2);
  let day = after;
  return Array.from({ length: count }, (_, at): GeneratedEntry => {
    day += random.is(0.1) ? random.below(400) : random.below(6);
    const id = `s${event}-${at}`;
    const language = languageOf(random);
    return {
      collection: 'sources',
      id,
      data: {
        title: phrase(random, language, 5),
        lang: language.lang,
        kind: random.pick(['article', 'broadcast', 'statement'] as const),
        publisher: `outlet-${share(event + at, size, eventsPer.outlet)}`,
        ...(random.is(0.9) ? { published: isoDay(day) } : {}),
        url: `https://example.org/pages/${id}`,
        accessed: '2024-05-01',
        ...(at > 0 && random.is(0.5) ? { derives: [`s${event}-${at - 1}`] } : {}),
      },
    };
  });
}

/** An event of a generated story by its number, and the sources that were made for it. */
export function eventOf(
  event: number,
  size: number,
  seed: number,
): [GeneratedEntry, GeneratedEntry[]] {
  const random = randomFor(seed, event);
  const date = inventedDate(random, randomFor(seed, burstPlaces + burstOf(event)));
  const language = languageOf(random);
  const sources = sourcesOf(event, size, seed, date.reportable);
  const cited: CitedSource[] = sources.map(({ id, data }) => ({
    id,
    language:
      Object.values(languages).find(({ lang }) => lang === data['lang']) ?? languages.english,
  }));
  const almanac = `almanac-${share(event, size, eventsPer.almanac)}`;
  const speaker = (offset: number): string =>
    `speaker-${share(event + offset, size, eventsPer.speaker)}`;
  const carrier = (offset: number): string =>
    `outlet-${share(event + offset, size, eventsPer.outlet)}`;
  const entry: GeneratedEntry = {
    collection: 'events',
    id: `e${event}`,
    data: {
      title: phrase(random, language, 4 + random.below(4)),
      ...(language === languages.english ? {} : { lang: language.lang }),
      summary: prose(random, language, 18),
      date: { edtf: date.edtf, basis: 'stated', claims: ['c0'] },
      lane: random.pick(lanes),
      places: [`place-${share(event, size, eventsPer.place)}`],
      actors: [speaker(2)],
      claims: inventedClaims(random, {
        speakers: [speaker(0), speaker(1), speaker(2)],
        carriers: [carrier(1), carrier(2), carrier(3)],
        sources: [...cited, { id: almanac, language: languages.english }],
        day: date.isDayPrecise ? isoDay(date.day) : undefined,
      }),
    },
    body: bodyOf(random, language),
  };
  return [entry, sources];
}

/** Entries that events refer to, the number in their ids being the place of their seed. */
function referredTo(id: string, seed: number): GeneratedEntry {
  const [kind = '', number = '0'] = id.split('-');
  const random = randomFor(seed, -1 - Number(number));
  // No two are alike, as two that are would be taken for one.
  const name = `${phrase(random, languages.english, 2)}, ${kind} ${number}`;
  if (kind === 'place') {
    const coordinates = {
      latitude: Math.round(random.unit() * 1200 - 600) / 10,
      longitude: Math.round(random.unit() * 3400 - 1700) / 10,
    };
    return { collection: 'places', id, data: { name, coordinates } };
  }
  if (kind === 'almanac') {
    const data = { title: name, lang: 'en', kind: 'document', publisher: 'outlet-0' };
    return { collection: 'sources', id, data };
  }
  return {
    collection: 'actors',
    id,
    data: { name, kind: kind === 'outlet' ? 'outlet' : 'person' },
  };
}

/** The ids of speakers, outlets, places and almanacs in what an entry says. */
function referencesIn(data: unknown, into: Set<string>): void {
  if (typeof data === 'string') {
    if (/^(?:speaker|outlet|place|almanac)-\d+$/.test(data)) into.add(data);
  } else if (typeof data === 'object' && data !== null) {
    for (const value of Object.values(data)) referencesIn(value, into);
  }
}

/**
 * A story as real ones are, of so many events: bursts of news and quiet years, long ranges,
 * uncertain and open dates, several scripts, long chains, sources made from sources. The same
 * size and seed give the same story. One entry is held at a time, and the ids that others use.
 *
 * @example [...generatedStory(20, 1)].filter(({ collection }) => collection === 'events').length // 20
 */
export function* generatedStory(size: number, seed: number): Generator<GeneratedEntry> {
  const used = new Set(['outlet-0']);
  for (let event = 0; event < size; event += 1) {
    const [entry, sources] = eventOf(event, size, seed);
    for (const made of [entry, ...sources]) {
      referencesIn(made.data, used);
      yield made;
    }
  }
  for (const id of used) yield referredTo(id, seed);
}
