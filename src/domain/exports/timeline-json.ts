import type { ChainHop, Claim, Derivation, Site, Source, Story, TimelineEvent } from '../model.ts';
import { publishedStory } from '../graph.ts';
import type { Bodies, BodyText } from './body-text.ts';

/** What a `timeline.json` says of itself. A reader refuses a version that it does not know. */
export const timelineFormat = { format: 'dateline-timeline', version: 1 } as const;

interface TimelineSource {
  readonly story: Story;
  readonly bodies: Bodies;
  /** The address of the JSON Schema, whole or from the file. */
  readonly schema: string;
}

/**
 * The whole story as one JSON text in our own format: the fields of the data format, each in its
 * long form, so that the schemas that read the entries read this file too. Dates stay EDTF text,
 * which has words for an end that is open and one that is not known. Each entry is a line of its
 * own, so that two versions can be compared by lines. Drafts are left out.
 *
 * @example timelineJson({ story, bodies, schema: 'timeline.schema.json' })
 */
export function timelineJson({ story, bodies, schema }: TimelineSource): string {
  const { site, events, ...others } = publishedStory(story);
  const lists = {
    events: events.map((event) => writtenEvent(event, bodies.get(event.id))),
    ...others,
    sources: others.sources.map(writtenSource),
  };
  const head = { $schema: schema, ...timelineFormat, site: writtenSite(site) };
  const fields = [
    ...Object.entries(head).map(([name, value]) => field(name, JSON.stringify(value))),
    ...Object.entries(lists).map(([name, entries]) => field(name, list(entries))),
  ];
  return `{\n${fields.join(',\n')}\n}\n`;
}

const field = (name: string, json: string): string => `${JSON.stringify(name)}: ${json}`;

function list(entries: readonly object[]): string {
  if (entries.length === 0) return '[]';
  return `[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]`;
}

/** Both bases are written out: a reader need not know which one silence would mean. */
const basisFlag = (basis: 'stated' | 'inferred'): object => ({ [basis]: true });

function writtenHop({ kind, id, basis, ...rest }: ChainHop): object {
  return { [kind]: id, ...basisFlag(basis), ...rest };
}

function writtenClaim({ chain, ...claim }: Claim): object {
  return { ...claim, chain: chain.map(writtenHop) };
}

function writtenEvent({ draft, ...event }: TimelineEvent, body: BodyText | undefined): object {
  return {
    ...event,
    claims: event.claims.map(writtenClaim),
    ...(draft ? { draft } : {}),
    ...(body === undefined ? {} : { body }),
  };
}

function writtenDerivation({ basis, ...derivation }: Derivation): object {
  return { ...derivation, ...basisFlag(basis) };
}

function writtenSource({ authors, derives, ...source }: Source): object {
  return { ...source, author: authors, derives: derives.map(writtenDerivation) };
}

function writtenSite({ about, ...site }: Site): object {
  return { ...site, ...(about.length === 0 ? {} : { about: about.join('\n\n') }) };
}
