import { cited } from '../../domain/cited.ts';
import { nameKeys } from '../../domain/name-keys.ts';
import { isSlug, slugOf } from '../../domain/slug.ts';
import { latin } from '../../files/latin.ts';
import type { Content } from '../../files/content.ts';
import { yamlText } from '../../files/yaml-text.ts';
import { visibleText } from '../../reporters/visible-text.ts';
import { Refusal } from '../refusal.ts';

type Referred = 'actors' | 'places' | 'sources';

/** A file that is still to be written. */
export interface NewFile {
  /** Path from the content folder, with forward slashes. */
  readonly file: string;
  readonly text: string;
  /** True where its author has to fill in what is empty. */
  readonly isStub: boolean;
}

/** What an entry has to hold, still empty; `name` where it is known. */
const stubs: Readonly<Record<Referred, (name: string | null) => object>> = {
  actors: (name) => ({ name, kind: null }),
  places: (name) => ({ name, coordinates: { latitude: null, longitude: null } }),
  sources: (title) => ({ title, lang: null, kind: null, publisher: null }),
};

/** The names by which the entries of one kind are known. */
function namesOf(content: Content, collection: Referred): { id: string; name: string }[] {
  return collection === 'sources'
    ? content.sources.map(({ id, data }) => ({ id, name: data.title }))
    : content[collection].flatMap(({ id, data }) =>
        [data.name, ...data.aliases.map(({ text }) => text)].map((name) => ({ id, name })),
      );
}

/**
 * The ids of what a new entry refers to. What is written may be an id, or a name or alias in any
 * spelling; what nobody knows becomes a stub.
 */
export function knownEntries(content: Content) {
  const made = new Map<string, NewFile>();
  const ids = new Set(content.files.map(({ collection, id }) => `${collection}/${id}`));

  const named = {
    actors: namesOf(content, 'actors'),
    places: namesOf(content, 'places'),
    sources: namesOf(content, 'sources'),
  };

  function idOf(collection: Referred, written: string): string {
    if (ids.has(`${collection}/${written}`)) return written;
    const keys = nameKeys(written, latin);
    const likely = named[collection].filter(({ name }) =>
      nameKeys(name, latin).some((key) => keys.includes(key)),
    );
    const found = new Set(likely.map(({ id }) => id));
    const [first, ...others] = found;
    if (first !== undefined && others.length === 0) return first;
    if (first !== undefined) {
      throw new Refusal(
        `${visibleText(cited(written))} may be ${[...found].join(' or ')} of ${collection}. Write the id.`,
      );
    }
    const id = slugOf(latin(written));
    if (id === '') {
      throw new Refusal(
        `No id can be made of ${visibleText(cited(written))}, in which nothing Latin is left. Make its entry first, with --id.`,
      );
    }
    if (!ids.has(`${collection}/${id}`)) {
      const file = `${collection}/${id}.yaml`;
      const name = isSlug(written) ? null : written;
      named[collection].push({ id, name: written });
      made.set(file, { file, text: yamlText(stubs[collection](name)), isStub: true });
    }
    return id;
  }

  return {
    idOf,
    /** The stubs that became necessary so far, in the order of their paths. */
    stubs: (): readonly NewFile[] => [...made.values()].sort((a, b) => (a.file < b.file ? -1 : 1)),
  };
}
