import { newFileAddress } from '../domain/forge.ts';
import type { Collection, Site } from '../domain/model.ts';
import { collectionEntry } from './collection-entry.ts';
import { pageLanguage } from './page-language.ts';
import { editLink, repositoryOf } from './repository-links.ts';

/** What the kinds of entries have by way of a head: the texts to begin a translation with. */
const headFields = ['title', 'summary', 'name', 'description', 'note'] as const;

const isText = (value: unknown): value is string => typeof value === 'string';

/** A source's printed title stays as it is; a description in its place stands in brackets. */
const isPrinted = (collection: string, field: string, text: string): boolean =>
  collection === 'sources' && field === 'title' && !text.startsWith('[');

/** The head of a translation, its texts still the original's, each to be written over. */
function begun(collection: string, data: object, ending: string): string {
  const lines = headFields.flatMap((field) => {
    const text: unknown = Reflect.get(data, field);
    // JSON's strings are YAML's too (https://yaml.org/spec/1.2.2/#12-overview-of-yaml).
    return isText(text) && !isPrinted(collection, field, text)
      ? [`${field}: ${JSON.stringify(text)}`]
      : [];
  });
  return `${(ending === 'yaml' ? lines : ['---', ...lines, '---']).join('\n')}\n`;
}

/** Where the translation that a page shows is edited, or where the one that it lacks is begun. */
interface TranslationLink {
  readonly address: string;
  readonly isBegun: boolean;
}

/**
 * For the page of an entry in a further language, the address on the forge of its translation:
 * the file that there is, or a new one with the name that it is to have and the original's texts to
 * be written over. Nothing on a page in the story's own language, or where no repository is known.
 *
 * @param file the original's, from the content folder
 * @example await translationLink(site, 'events/visit.mdx') // { address: "https://…", isBegun: true }
 */
export async function translationLink(
  site: Site,
  file: string,
): Promise<TranslationLink | undefined> {
  const lang = pageLanguage();
  const repository = repositoryOf(site);
  const [, collection, id, ending] = /^(\w+)\/(.+)\.(mdx?|yaml)$/.exec(file) ?? [];
  if (lang === undefined || repository === undefined || collection === undefined) return undefined;
  const known = await collectionEntry('translations', `${lang.toLowerCase()}/${collection}/${id}`);
  const edit = known === undefined ? undefined : editLink(site, known.data.file);
  if (edit !== undefined) return { address: edit, isBegun: true };
  const original = await collectionEntry(collection as Collection, id ?? '');
  const { address } = newFileAddress(
    repository,
    `${collection}/${id}.${lang}.${ending}`,
    begun(collection, original?.data ?? {}, ending ?? ''),
  );
  return { address, isBegun: false };
}
