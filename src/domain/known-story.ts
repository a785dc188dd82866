import type { Actor, Place, Source, Story, TimelineEvent } from './model.ts';

/** The ids that an entry had before: a new entry may have none of them, and links may lead there. */
const earlier = ({ formerly }: { readonly formerly?: readonly string[] }) =>
  formerly === undefined ? {} : { formerly };

function event(whole: TimelineEvent): TimelineEvent {
  const { id, title, date, lane, claims } = whole;
  return {
    id,
    ...earlier(whole),
    title,
    summary: '',
    date: { ...date, alternatives: [] },
    lane,
    places: [],
    actors: [],
    claims: claims.map(({ id: claim, text, speech, chain, links, date: given }) => ({
      id: claim,
      text,
      speech,
      chain: chain.map(({ kind, id: hop, basis }) => ({ kind, id: hop, basis })),
      ...(given === undefined ? {} : { date: given }),
      links: links.map(({ rel, claim: other }) => ({ rel, claim: other })),
      gaps: [],
    })),
    media: [],
    corrections: [],
    draft: false,
  };
}

function source(whole: Source): Source {
  const { id, title, lang, kind, publisher, published, url, derives } = whole;
  return {
    id,
    ...earlier(whole),
    title,
    lang,
    kind,
    publisher,
    authors: [],
    ...(published === undefined ? {} : { published }),
    ...(url === undefined ? {} : { url }),
    ...(whole.protected === undefined ? {} : { protected: whole.protected }),
    derives: derives.map(({ source: from, basis }) => ({ source: from, basis })),
    captures: [],
    verifications: [],
    media: [],
  };
}

function actor(whole: Actor): Actor {
  const { id, name, kind, aliases, unnamed } = whole;
  return { id, ...earlier(whole), name, kind, aliases, partOf: [], unnamed };
}

function place(whole: Place): Place {
  const { id, name, aliases, coordinates } = whole;
  return { id, ...earlier(whole), name, aliases, coordinates };
}

/**
 * A story cut down to what an entry that is being written has to know of the others: their names,
 * and all by which their claims hang together. What is left out stands empty.
 *
 * @example knownStory(story).events[0]?.summary // ''
 */
export function knownStory({
  site,
  events,
  sources,
  actors,
  places,
  questions,
  paths,
}: Story): Story {
  return {
    site: { ...site, about: [] },
    events: events.map(event),
    sources: sources.map(source),
    actors: actors.map(actor),
    places: places.map(place),
    questions: questions.map((whole) => ({
      id: whole.id,
      ...earlier(whole),
      title: whole.title,
      claims: whole.claims,
    })),
    paths: paths.map((whole) => ({
      id: whole.id,
      ...earlier(whole),
      title: whole.title,
      summary: '',
      steps: whole.steps.map(({ event: to }) => ({ event: to, text: '' })),
    })),
  };
}
