import type { Actor, Place, Source, Story, TimelineEvent } from './model.ts';

function event({ id, title, date, lane, claims }: TimelineEvent): TimelineEvent {
  return {
    id,
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

function source({
  id,
  title,
  lang,
  kind,
  publisher,
  published,
  url,
  derives,
  protected: isProtected,
}: Source): Source {
  return {
    id,
    title,
    lang,
    kind,
    publisher,
    authors: [],
    ...(published === undefined ? {} : { published }),
    ...(url === undefined ? {} : { url }),
    ...(isProtected === undefined ? {} : { protected: isProtected }),
    derives: derives.map(({ source: from, basis }) => ({ source: from, basis })),
    captures: [],
    verifications: [],
    media: [],
  };
}

function actor({ id, name, kind, aliases, unnamed }: Actor): Actor {
  return { id, name, kind, aliases, partOf: [], unnamed };
}

function place({ id, name, aliases, coordinates }: Place): Place {
  return { id, name, aliases, coordinates };
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
    questions: questions.map(({ id, title, claims }) => ({ id, title, claims })),
    paths: paths.map(({ id, title, steps }) => ({
      id,
      title,
      summary: '',
      steps: steps.map(({ event: to }) => ({ event: to, text: '' })),
    })),
  };
}
