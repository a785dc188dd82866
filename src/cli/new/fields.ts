import { parseDate } from '../../domain/date/index.ts';
import { isSlug, slugOf } from '../../domain/slug.ts';
import { latin } from '../../files/latin.ts';
import { choicesOf } from '../../schemas/forms.ts';
import { schemas } from '../../schemas/index.ts';
import type { Field } from './field.ts';

/** The kinds of entry that can be made, by the word for one of them. */
export const collectionOf = {
  event: 'events',
  source: 'sources',
  actor: 'actors',
  place: 'places',
} as const;

export type Kind = keyof typeof collectionOf;

function dateFault(value: string): string | undefined {
  const parsed = parseDate(value);
  return parsed.ok ? undefined : `${parsed.message} ${parsed.remedy}`;
}

function idFault(value: string): string | undefined {
  if (isSlug(value)) return undefined;
  const better = slugOf(latin(value));
  const hint = better === '' ? '' : ` Did you mean \`${better}\`?`;
  return `An id is lower-case letters, digits and single hyphens.${hint}`;
}

function languageFault(value: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(value).length === 1 ? undefined : 'One language is asked for.';
  } catch {
    return 'Write a BCP 47 tag such as `en`, `ru`, `zh-Hans` or `ar`.';
  }
}

function degreesFault(most: number): (value: string) => string | undefined {
  return (value) =>
    value.trim() !== '' && Math.abs(Number(value)) <= most
      ? undefined
      : `Write degrees between -${most} and ${most}, such as 43.5.`;
}

const id: Field = {
  name: 'id',
  value: 'id',
  about: 'The name of its file (without it: made of the title or name)',
  fault: idFault,
};

const choices = (kind: keyof typeof schemas, ...path: (string | number)[]) => {
  const names = choicesOf(schemas[kind], path);
  return () => names;
};

/** What may be said of each kind of entry, in the order in which it is asked. */
export const fieldsOfKind: Readonly<Record<Kind, readonly Field[]>> = {
  event: [
    {
      name: 'title',
      value: 'words',
      about: 'What happened, as a headline of a few words',
      isDemanded: true,
    },
    id,
    {
      name: 'summary',
      value: 'words',
      about: 'What happened, in one or two neutral sentences',
      isDemanded: true,
    },
    {
      name: 'date',
      value: 'date',
      about: 'When it happened, as EDTF: 2012-05-14, 2012-05, 2012-05-XX, 2012~',
      isDemanded: true,
      fault: dateFault,
    },
    {
      name: 'lane',
      value: 'id',
      about: 'The row of the timeline',
      isDemanded: true,
      choices: ({ site }) => site?.data.lanes.map((lane) => lane.id) ?? [],
    },
    { name: 'place', value: 'id', about: 'Where it happened', isAsked: true, isList: true },
    {
      name: 'actor',
      value: 'id[:role]',
      about: 'Who had a part in it, and which: post, arden-police:host',
      isAsked: true,
      isList: true,
    },
    {
      name: 'claim',
      value: 'words',
      about: 'What is said of it, in your own words',
      isDemanded: true,
    },
    {
      name: 'speech',
      value: 'kind',
      about: "Whose words: the speaker's own, the speaker's in other words, or the reporter's",
      isDemanded: true,
      choices: choices('events', 'claims', 0, 'speech'),
    },
    { name: 'speaker', value: 'id', about: 'Who says it', isDemanded: true },
    {
      name: 'through',
      value: 'id',
      about: 'Through whom it came, as the source itself states',
      isAsked: true,
      isList: true,
    },
    { name: 'source', value: 'id', about: 'Where it was read', isDemanded: true },
    {
      name: 'claim-date',
      value: 'date',
      about: 'The date that the statement itself gives for the event',
      isAsked: true,
      fault: dateFault,
    },
    { name: 'claim-id', value: 'id', about: 'The name of the claim in the file', fault: idFault },
    {
      name: 'quote',
      value: 'words',
      about: 'The words as printed, twenty at most',
      isAsked: true,
    },
    {
      name: 'quote-lang',
      value: 'tag',
      about: "The language of the quoted words (without it: the site's)",
      isAsked: true,
      askedWith: 'quote',
      fault: languageFault,
    },
    {
      name: 'translation',
      value: 'words',
      about: 'The quoted words in the language of the site, where they are in another one',
      isAsked: true,
      askedWith: 'quote',
    },
    { name: 'body', value: 'text', about: 'One to three paragraphs, in your own words' },
  ],
  source: [
    { name: 'title', value: 'words', about: 'Its title as printed', isDemanded: true },
    id,
    {
      name: 'lang',
      value: 'tag',
      about: 'The language that it is in',
      isDemanded: true,
      fault: languageFault,
    },
    {
      name: 'kind',
      value: 'kind',
      about: 'What it is',
      isDemanded: true,
      choices: choices('sources', 'kind'),
    },
    { name: 'publisher', value: 'id', about: 'Who published it', isDemanded: true },
    {
      name: 'author',
      value: 'name',
      about: 'Who wrote it, as printed',
      isAsked: true,
      isList: true,
    },
    {
      name: 'published',
      value: 'date',
      about: 'When it was published, if the page says so',
      isAsked: true,
      fault: dateFault,
    },
    { name: 'url', value: 'address', about: 'Its address', isAsked: true },
    {
      name: 'accessed',
      value: 'date',
      about: 'When you read it',
      isAsked: true,
      fault: dateFault,
    },
  ],
  actor: [
    { name: 'name', value: 'name', about: 'Its name as readers know it', isDemanded: true },
    id,
    {
      name: 'kind',
      value: 'kind',
      about: 'What it is',
      isDemanded: true,
      choices: choices('actors', 'kind'),
    },
    {
      name: 'alias',
      value: 'name',
      about: 'Other names and spellings, in any language',
      isAsked: true,
      isList: true,
    },
    { name: 'description', value: 'words', about: 'Who it is, in a sentence', isAsked: true },
  ],
  place: [
    { name: 'name', value: 'name', about: 'Its name as readers know it', isDemanded: true },
    id,
    {
      name: 'latitude',
      value: 'degrees',
      about: 'Degrees north, negative in the south',
      isDemanded: true,
      fault: degreesFault(90),
    },
    {
      name: 'longitude',
      value: 'degrees',
      about: 'Degrees east, negative in the west',
      isDemanded: true,
      fault: degreesFault(180),
    },
    {
      name: 'alias',
      value: 'name',
      about: 'Other names and spellings, in any language',
      isAsked: true,
      isList: true,
    },
    {
      name: 'precision',
      value: 'words',
      about: 'How near the point is to the thing, such as "city centre"',
      isAsked: true,
    },
    { name: 'description', value: 'words', about: 'What it is, in a sentence', isAsked: true },
  ],
};
