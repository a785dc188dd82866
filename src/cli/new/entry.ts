import { slugOf } from '../../domain/slug.ts';
import { latin } from '../../files/latin.ts';
import type { Content } from '../../files/content.ts';
import { yamlText } from '../../files/yaml-text.ts';
import { given, one } from './field.ts';
import type { Said } from './field.ts';
import type { Kind } from './fields.ts';
import { collectionOf } from './fields.ts';
import { knownEntries } from './known-entries.ts';
import type { NewFile } from './known-entries.ts';
import { Refusal } from '../refusal.ts';

/** The most words of an id that is made of a title; an address should still be readable. */
const mostWords = 6;

const idFrom = (text: string, words: number): string =>
  slugOf(latin(text)).split('-').slice(0, words).join('-');

/** The id that an entry gets when none is given; empty where nothing Latin is left of its title. */
export const idFor = (said: Said): string =>
  one(said, 'id') ?? idFrom(one(said, 'title') ?? one(said, 'name') ?? '', mostWords);

const listOf = (said: Said, name: string): readonly string[] | undefined => said.get(name);

type IdOf = ReturnType<typeof knownEntries>['idOf'];

/** `post:host` is the actor `post` in the role of a host. */
function actorIn(written: string, idOf: IdOf): string | object {
  const [, actor = written, role] = /^(.*):([^:]*)$/u.exec(written) ?? [];
  const id = idOf('actors', actor.trim());
  return role === undefined || role.trim() === '' ? id : { actor: id, role: role.trim() };
}

function claimFrom(said: Said, idOf: IdOf, lang: string | undefined): Record<string, unknown> {
  const text = one(said, 'claim') ?? '';
  const quote = one(said, 'quote');
  return given({
    id: one(said, 'claim-id') ?? (idFrom(text, 3) || 'statement'),
    text,
    speech: one(said, 'speech'),
    chain: [
      idOf('actors', one(said, 'speaker') ?? ''),
      ...(listOf(said, 'through') ?? []).map((written) => idOf('actors', written)),
      { source: idOf('sources', one(said, 'source') ?? '') },
    ],
    date: one(said, 'claim-date'),
    quote:
      quote === undefined
        ? undefined
        : given({
            text: quote,
            lang: one(said, 'quote-lang') ?? lang,
            translation: one(said, 'translation'),
          }),
  });
}

function eventText(said: Said, idOf: IdOf, lang: string | undefined): string {
  const claim = claimFrom(said, idOf, lang);
  const edtf = one(said, 'date');
  const fields = given({
    title: one(said, 'title'),
    summary: one(said, 'summary'),
    // The claim that gives a date itself is what the event's date rests on.
    date: claim['date'] === undefined ? edtf : { edtf, claims: [claim['id']] },
    lane: one(said, 'lane'),
    places: listOf(said, 'place')?.map((written) => idOf('places', written)),
    actors: listOf(said, 'actor')?.map((written) => actorIn(written, idOf)),
    claims: [claim],
  });
  const body = one(said, 'body');
  return `---\n${yamlText(fields)}---\n${body === undefined ? '' : `\n${body}\n`}`;
}

const number = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : Number(text);

function fieldsFrom(kind: Exclude<Kind, 'event'>, said: Said, idOf: IdOf): object {
  switch (kind) {
    case 'source':
      return given({
        title: one(said, 'title'),
        lang: one(said, 'lang'),
        kind: one(said, 'kind'),
        publisher: idOf('actors', one(said, 'publisher') ?? ''),
        author: listOf(said, 'author'),
        published: one(said, 'published'),
        url: one(said, 'url'),
        accessed: one(said, 'accessed'),
      });
    case 'actor':
      return given({
        name: one(said, 'name'),
        kind: one(said, 'kind'),
        aliases: listOf(said, 'alias'),
        description: one(said, 'description'),
      });
    case 'place':
      return given({
        name: one(said, 'name'),
        aliases: listOf(said, 'alias'),
        coordinates: {
          latitude: number(one(said, 'latitude')),
          longitude: number(one(said, 'longitude')),
        },
        precision: one(said, 'precision'),
        description: one(said, 'description'),
      });
  }
}

/**
 * The files of a new entry: stubs for what it refers to and nobody knows, then the entry itself.
 *
 * @throws Refusal when its id is taken, or no id can be made of a name
 */
export function newEntry(kind: Kind, said: Said, content: Content): readonly NewFile[] {
  const id = idFor(said);
  const collection = collectionOf[kind];
  const taken = content.files.find((file) => file.collection === collection && file.id === id);
  if (taken !== undefined) {
    throw new Refusal(`${taken.file} is there already. Choose another --id, or change that file.`);
  }
  const { idOf, stubs } = knownEntries(content);
  const entry: NewFile =
    kind === 'event'
      ? {
          file: `events/${id}.mdx`,
          text: eventText(said, idOf, content.site?.data.lang),
          isStub: false,
        }
      : {
          file: `${collection}/${id}.yaml`,
          text: yamlText(fieldsFrom(kind, said, idOf)),
          isStub: false,
        };
  return [...stubs().filter(({ file }) => file !== entry.file), entry];
}
