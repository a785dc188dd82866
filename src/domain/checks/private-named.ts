import type { FieldPath, Position, Problem } from '../problem.ts';
import { namesAt, privatePersons, wordsIn } from '../withheld.ts';
import type { PrivatePerson } from '../withheld.ts';
import type { Check, CheckInput, EntryFile } from './check.ts';
import { earlierIdsIn } from './formerly-taken.ts';
import { recordIn } from './loose-data.ts';
import { report, reportAt } from './report.ts';
import { textsIn } from './texts-in.ts';

type Latin = NonNullable<CheckInput['latin']>;

/** The fields of a person's own entry that are published. */
const shownFields = ['role', 'description'] as const;

const remedyFor = ({ file }: PrivatePerson): string =>
  `Write the role instead, or leave it out. Where the record has to name them, say why as \`named\` in \`${file}\`.`;

const messageFor = ({ file }: PrivatePerson): string =>
  `The name of the private person of \`${file}\` stands here.`;

/** The words of a text, each with the line that it stands in, counted from 1. */
function wordsByLine(
  text: string,
  latin: Latin,
): { readonly word: string; readonly line: number }[] {
  return text
    .split(/\r\n|\n|\r/u)
    .flatMap((written, at) => wordsIn(written, latin).map((word) => ({ word, line: at + 1 })));
}

/** The lines of a text in which a person is named. */
function linesNaming(
  words: ReturnType<typeof wordsByLine>,
  { names }: PrivatePerson,
): readonly number[] {
  const places = namesAt(
    words.map(({ word }) => word),
    names,
  );
  return [...new Set(places.map((at) => words[at]?.line ?? 1))];
}

/** Fewer letters stand in many a word. */
const shortestJoined = 6;

/** An id may hold a name without the hyphens between its parts. */
function isNamedBy(words: readonly string[], { names }: PrivatePerson): boolean {
  const joined = words.join('');
  return (
    namesAt(words, names).length > 0 ||
    names
      .map((name) => name.join(''))
      .some((name) => name.length >= shortestJoined && joined.includes(name))
  );
}

/** What of an entry may not name a person: all of it, but of their own only what is published. */
function fieldsNaming(file: EntryFile, person: PrivatePerson, latin: Latin): Problem[] {
  const isOwn = file.collection === 'actors' && file.id === person.id;
  const shown = isOwn
    ? Object.fromEntries(shownFields.map((field) => [field, recordIn(file.data)[field]]))
    : file.data;
  const seen = new Set<string>();
  return [...textsIn(shown)].flatMap(([text, path]) => {
    if (namesAt(wordsIn(text, latin), person.names).length === 0) return [];
    const { line, column } = file.locate(path);
    if (seen.has(`${line}:${column}`)) return [];
    seen.add(`${line}:${column}`);
    return [report('private-named', file, path, messageFor(person), remedyFor(person))];
  });
}

/** The file of an event is published as it was written, remarks and all. */
function linesOf(
  file: EntryFile,
  words: ReturnType<typeof wordsByLine>,
  person: PrivatePerson,
): Problem[] {
  return linesNaming(words, person).map((line) => {
    const at: Position = { line, column: 1 };
    return reportAt('private-named', file.file, at, messageFor(person), remedyFor(person));
  });
}

/** An id of a file, with its words. */
interface Id {
  readonly words: readonly string[];
  readonly path: FieldPath;
  readonly what: string;
  readonly remedy: string;
}

/** The ids by which a file has an address. A translation has that of its original. */
function idsOf(file: EntryFile, latin: Latin): readonly Id[] {
  if (file.lang !== undefined) return [];
  return [
    {
      words: wordsIn(file.id, latin),
      path: [],
      what: `The name of this file, \`${file.id}\`,`,
      remedy: 'Rename it after the role.',
    },
    ...earlierIdsIn(file).map(({ id, path }) => ({
      words: wordsIn(id, latin),
      path,
      what: 'This earlier id',
      remedy: 'Remove it.',
    })),
  ];
}

const idsNaming = (file: EntryFile, ids: readonly Id[], person: PrivatePerson): Problem[] =>
  ids
    .filter(({ words }) => isNamedBy(words, person))
    .map(({ path, what, remedy }) =>
      report(
        'private-named',
        file,
        path,
        `${what} holds the name of the private person of \`${person.file}\`, and is part of an address.`,
        remedy,
      ),
    );

/** Names of private persons that are shown by role, wherever readers could come upon them. */
export const privateNamed: Check = ({
  files,
  translations,
  beside = [],
  latin = (text) => text,
}) => {
  const persons = privatePersons(files, translations, latin);
  if (persons.length === 0) return [];
  const mayName = (said: ReadonlySet<string>, { names }: PrivatePerson): boolean =>
    names.some(([first = '']) => said.has(first));
  const inEntries = [...files, ...translations].flatMap((file) => {
    const ids = idsOf(file, latin);
    const words = file.collection === 'events' ? wordsByLine(file.text ?? '', latin) : [];
    // A record has many files and names few: most files are done with at the first word of a name.
    const said = new Set([
      ...words.map(({ word }) => word),
      ...[...textsIn(file.data)].flatMap(([text]) => wordsIn(text, latin)),
    ]);
    return persons.flatMap((person) => {
      const ofIds = idsNaming(file, ids, person);
      if (!mayName(said, person)) return ofIds;
      const lines = linesOf(file, words, person);
      // What is told by its line need not be told by its field.
      return [...ofIds, ...(lines.length > 0 ? lines : fieldsNaming(file, person, latin))];
    });
  });
  const inTranscripts = beside.flatMap(({ file, text }) => {
    const words = wordsByLine(text, latin);
    return persons.flatMap((person) =>
      linesNaming(words, person).map((line) =>
        reportAt('private-named', file, { line, column: 1 }, messageFor(person), remedyFor(person)),
      ),
    );
  });
  return [...inEntries, ...inTranscripts];
};
