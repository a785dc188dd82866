import { listIn, recordIn, textIn } from './checks/loose-data.ts';
import type { Collection } from './model.ts';

/** A text in Latin letters, as near as can be. */
type Latin = (text: string) => string;

/** What is asked of a file of the content here; its data is that before any schema. */
interface ReadFile {
  readonly collection: Collection | 'site';
  readonly id: string;
  readonly file: string;
  readonly data: unknown;
}

/** A person whose name is withheld, with all that must not be said. */
export interface PrivatePerson {
  readonly id: string;
  /** Path of the entry from the content folder. */
  readonly file: string;
  /** Their names in every spelling that the entry and its translations have, as words. */
  readonly names: readonly (readonly string[])[];
}

/** A source whose address is withheld, with all that must not be said. */
export interface ProtectedSource {
  readonly id: string;
  /** Path of the entry from the content folder. */
  readonly file: string;
  /** The addresses of its page and its copies, without what addresses of one page differ in. */
  readonly addresses: readonly string[];
}

/**
 * The words of a text as names are compared: in lower case and in Latin letters, without accents,
 * and without letters that nobody sees.
 *
 * @example wordsIn('Zoë Ó\u200bDoran', (text) => text) // ['zoe', 'odoran']
 */
export const wordsIn = (text: string, latin: Latin): readonly string[] =>
  latin(text.normalize('NFKD').replace(/[\p{Mark}\p{Cf}]/gu, ''))
    .normalize('NFKD')
    .toLowerCase()
    // What is somebody's names them.
    .replace(/['’]s(?!\p{L})/gu, '')
    .replace(/[\p{Mark}'’ʼ‘`]/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((word, at) => word === other[at]);

/**
 * Where one of several names begins in a text, as places in its words.
 *
 * @example namesAt(['said', 'zoe', 'odoran'], [['zoe', 'odoran']]) // [1]
 */
export function namesAt(
  words: readonly string[],
  names: readonly (readonly string[])[],
): readonly number[] {
  return words.flatMap((word, at) =>
    names.some((name) => name[0] === word && isSame(name, words.slice(at, at + name.length)))
      ? [at]
      : [],
  );
}

/** True for data of an actor whose name readers are not shown. */
const isByRoleData = (data: unknown): boolean => {
  const { private: isPrivate, named } = recordIn(data);
  return isPrivate === true && textIn(named) === '';
};

/** The persons whose names are withheld, with their names in broken files too. */
export function privatePersons(
  files: readonly ReadFile[],
  translations: readonly ReadFile[],
  latin: Latin,
): readonly PrivatePerson[] {
  return files
    .filter(({ collection, data }) => collection === 'actors' && isByRoleData(data))
    .map(({ id, file, data }) => {
      const { name, role, aliases } = recordIn(data);
      const spellings = [
        textIn(name),
        ...listIn(aliases).map((alias) => textIn(alias) || textIn(recordIn(alias)['text'])),
        ...translations
          .filter((other) => other.collection === 'actors' && other.id === id)
          .map((other) => textIn(recordIn(other.data)['name'])),
      ].map((spelling) => wordsIn(spelling, latin));
      // Whoever keeps the name out of the file as well writes the role in its place.
      const shown = wordsIn(textIn(role), latin);
      return {
        id,
        file,
        names: spellings.filter((words) => words.length > 0 && !isSame(words, shown)),
      };
    });
}

/**
 * An address as it is looked for in a text: in lower case, without scheme, `www.`, fragment and last
 * slash, in which addresses of one page may differ.
 *
 * @example bareAddress('https://www.Paper.example/A/#top') // 'paper.example/a'
 */
export const bareAddress = (address: string): string =>
  address
    .trim()
    .toLowerCase()
    .replace(/^[a-z][a-z\d+.-]*:\/\//u, '')
    .replace(/^www\./u, '')
    .replace(/#.*$/su, '')
    .replace(/\/+$/u, '');

/** The sources whose addresses are withheld, with those of broken files too. */
export function protectedSources(files: readonly ReadFile[]): readonly ProtectedSource[] {
  return files
    .filter(
      ({ collection, data }) => collection === 'sources' && recordIn(data)['protected'] === true,
    )
    .map(({ id, file, data }) => {
      const { url, captures } = recordIn(data);
      const addresses = [
        textIn(url),
        ...listIn(captures).map((capture) => textIn(recordIn(capture)['archive'])),
      ];
      return { id, file, addresses: addresses.map(bareAddress).filter((bare) => bare !== '') };
    });
}

const wordLetter = /[\p{L}\p{N}_%-]/u;

/**
 * True where a text holds one of several addresses: whole, and not as the beginning of another.
 *
 * @param addresses each as {@link bareAddress} gives it
 * @example holdsAddress('see http://paper.example/a.', ['paper.example/a']) // true
 */
export function holdsAddress(text: string, addresses: readonly string[]): boolean {
  const lower = text.toLowerCase();
  return addresses.some((address) => {
    for (let at = lower.indexOf(address); at !== -1; at = lower.indexOf(address, at + 1)) {
      const before = lower.slice(0, at).replace(/www\.$/u, '');
      const after = lower.slice(at + address.length).replace(/^\//u, '');
      const isBegun = wordLetter.test(before.at(-1) ?? '') || before.endsWith('.');
      if (!isBegun && !wordLetter.test(after[0] ?? '')) return true;
    }
    return false;
  });
}
