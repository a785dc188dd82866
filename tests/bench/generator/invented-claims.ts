import { phrase, languages, prose } from './invented-text.ts';
import type { InventedLanguage } from './invented-text.ts';
import type { Random } from './random.ts';

/** A source that an event's claims end at. */
export interface CitedSource {
  readonly id: string;
  readonly language: InventedLanguage;
}

export interface ClaimGround {
  readonly speakers: readonly string[];
  readonly carriers: readonly string[];
  readonly sources: readonly CitedSource[];
  /** The day that the first claim gives, where the event's date is precise to the day. */
  readonly day: string | undefined;
}

type Hop = string | Readonly<Record<string, unknown>>;

/** Who passed a statement on: mostly nobody or one, now and then a long line of them. */
function hops(random: Random, carriers: readonly string[]): Hop[] {
  const length = random.is(0.08) ? 4 + random.below(5) : random.below(3);
  return Array.from({ length }, (): Hop => {
    const actor = random.pick(carriers);
    return random.is(0.3) ? { actor, inferred: true, note: 'The wording is the same.' } : actor;
  });
}

function quotation(random: Random, { language }: CitedSource): object {
  const text = phrase(random, language, 4 + random.below(6));
  if (language === languages.english) return { text, lang: language.lang };
  return { text, lang: language.lang, translation: phrase(random, languages.english, 8) };
}

/** Two to four statements about one event, some of which repeat or contradict the one before. */
export function inventedClaims(
  random: Random,
  { speakers, carriers, sources, day }: ClaimGround,
): readonly Readonly<Record<string, unknown>>[] {
  const count = Math.max(sources.length, 2 + random.below(3));
  const links: { rel: string; claim: string }[][] = Array.from({ length: count }, () => []);
  for (let at = 1; at < count; at += 1) {
    if (random.is(0.2)) links[at]?.push({ rel: 'repeats', claim: `c${at - 1}` });
    else if (random.is(0.15)) {
      links[at]?.push({ rel: 'contradicts', claim: `c${at - 1}` });
      links[at - 1]?.push({ rel: 'contradicts', claim: `c${at}` });
    }
  }
  return links.map((linked, at) => {
    const source = sources[at % sources.length] ?? random.pick(sources);
    return {
      id: `c${at}`,
      text: prose(random, languages.english, 10),
      speech: random.pick(['indirect', 'reporter'] as const),
      chain: [speakers[at % speakers.length], ...hops(random, carriers), { source: source.id }],
      ...(at === 0 && day !== undefined ? { date: day } : {}),
      ...(random.is(0.3) ? { quote: quotation(random, source) } : {}),
      ...(linked.length > 0 ? { links: linked } : {}),
      ...(random.is(0.1) ? { gaps: ['the page itself was not seen'] } : {}),
    };
  });
}
