import { entryTexts } from '../entry-texts.ts';
import { nearestTag } from '../language-tags.ts';
import type { Collection } from '../model.ts';
import { nearestName, patience } from '../nearest.ts';
import type { Patience } from '../nearest.ts';
import type { FieldPath, Problem } from '../problem.ts';
import type { Texts } from '../translation.ts';
import type { Check, CheckInput, EntryFile } from './check.ts';
import { listIn, recordIn, textIn } from './loose-data.ts';
import { report } from './report.ts';

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

const siteFile = ({ files }: CheckInput): EntryFile | undefined =>
  files.find(({ collection }) => collection === 'site');

/** The further languages, as they are written. */
const furtherLanguages = (input: CheckInput): string[] =>
  listIn(recordIn(siteFile(input)?.data)['languages']).map(textIn);

/** Languages of the site that the interface does not speak, or that are named twice. */
export const interfaceMissing: Check = (input) => {
  const file = siteFile(input);
  const { interfaceLanguages } = input;
  if (file === undefined || interfaceLanguages === undefined) return [];
  const own = textIn(recordIn(file.data)['lang']);
  const listed = furtherLanguages(input);
  return listed.flatMap((tag, at): Problem[] => {
    const tell = (message: string, remedy: string) => [
      report('interface-missing', file, ['languages', at], message, remedy),
    ];
    if (same(tag, own) || listed.slice(0, at).some((other) => same(other, tag))) {
      return tell(
        `The language \`${tag}\` is named twice.`,
        '`lang` is the language of the story, `languages` are those beside it, each once.',
      );
    }
    return tag === '' || nearestTag(tag, interfaceLanguages) !== undefined
      ? []
      : tell(
          `The interface does not speak \`${tag}\`.`,
          `Take the language out, or add its words: a file \`src/i18n/${tag.toLowerCase()}.ts\` beside those of ${interfaceLanguages.join(', ')}.`,
        );
  });
};

/** Translations into languages that the site does not have, and second ones into one. */
export const translationLanguage: Check = (input) => {
  // Without the site's own file its languages are not known.
  if (siteFile(input)?.data === undefined) return [];
  const listed = furtherLanguages(input);
  const firsts = new Map<string, EntryFile>();
  return input.translations.flatMap((file): Problem[] => {
    const tag = file.lang ?? '';
    const tell = (message: string, remedy: string) => [
      report('translation-language', file, [], message, remedy),
    ];
    if (!listed.some((other) => same(other, tag))) {
      const near = nearestName(tag, listed);
      return tell(
        `By its name this is a translation into \`${tag}\`, which is no further language of the site.`,
        near === undefined
          ? `Add \`${tag}\` to \`languages\` in site.yaml, or rename the file.`
          : `Did you mean \`${near}\`?`,
      );
    }
    const key = `${file.collection}/${file.id}/${tag.toLowerCase()}`;
    const first = firsts.get(key);
    firsts.set(key, first ?? file);
    return first === undefined
      ? []
      : tell(
          `\`${first.file}\` is already a translation of the same entry into \`${tag}\`.`,
          'Keep one of the two files.',
        );
  });
};

const names: Readonly<Record<string, string>> = {
  claims: 'claim',
  lanes: 'lane',
  roles: 'role',
  eras: 'era',
  media: 'item of media called',
  chain: 'hop with a note that names',
  links: 'link with a note that leads to',
  derives: 'derivation with a note from',
  alternatives: 'other reading with a note that is',
};

/** What a translation says that its original does not. */
function surplus(
  texts: Texts | undefined,
  translated: unknown,
  path: FieldPath,
  patient: Patience,
): { path: FieldPath; message: string; remedy: string }[] {
  const last = path.at(-1) ?? '';
  if (texts === undefined) {
    const group = names[String(path.at(-2) ?? '')];
    return [
      {
        path,
        message:
          group === undefined
            ? `The original has no \`${last}\` that can be translated.`
            : `The original has no ${group} \`${last}\`.`,
        remedy: 'Remove it, or add it to the original first.',
      },
    ];
  }
  if (typeof texts === 'string' || typeof translated !== 'object' || translated === null) return [];
  if (Array.isArray(texts)) {
    const many = listIn(translated).length;
    return many === texts.length
      ? []
      : [
          {
            path,
            message: `\`${last}\` counts ${many}, and that of the original ${texts.length}.`,
            remedy: 'Translate all of them in the order of the original, or leave the field out.',
          },
        ];
  }
  const known = texts as Readonly<Record<string, Texts | undefined>>;
  return Object.entries(translated).flatMap(([name, value]) =>
    surplus(
      Object.hasOwn(known, name) ? known[name] : undefined,
      value,
      [...path, name],
      patient,
    ).map((found) => {
      if (found.path.length !== path.length + 1) return found;
      const near = nearestName(
        name,
        Object.keys(known).filter((other) => known[other] !== undefined),
        patient,
      );
      return known[name] !== undefined || near === undefined
        ? found
        : { ...found, remedy: `Did you mean \`${near}\`?` };
    }),
  );
}

/** The valid entry that a file translates. */
function originalOf({ story }: CheckInput, { collection, id }: EntryFile) {
  return collection === 'site'
    ? story.site
    : (story[collection] as readonly { readonly id: string }[]).find((entry) => entry.id === id);
}

const endings: Readonly<Partial<Record<Collection | 'site', string>>> = { events: 'mdx' };

/** The roles that events write, which are translated once for all, in the site's own file. */
const rolesOf = ({ story }: CheckInput): Texts =>
  Object.fromEntries(
    story.events.flatMap(({ actors }) =>
      actors.flatMap(({ role }) => (role === undefined ? [] : [[role, role]])),
    ),
  );

/** Translations of what is not there, whole entries and single texts. */
export const translationOriginal: Check = (input) => {
  const patient = patience();
  return input.translations.flatMap((file): Problem[] => {
    const { collection, id } = file;
    const tell = (path: FieldPath, message: string, remedy: string) =>
      report('translation-original', file, path, message, remedy);
    if (!input.files.some((other) => other.collection === collection && other.id === id)) {
      const ids = input.files.filter((other) => other.collection === collection);
      const near = nearestName(
        id,
        ids.map((other) => other.id),
        patient,
      );
      const ending = endings[collection] ?? 'yaml';
      return [
        tell(
          [],
          `There is no \`${id}.${ending}\` that this could be a translation of.`,
          near === undefined
            ? 'Write the original first, or remove the file.'
            : `Did you mean \`${near}\`?`,
        ),
      ];
    }
    const original = originalOf(input, file);
    const translated = input.translated.get(file.file);
    // What could not be read is told of already.
    if (original === undefined || translated === undefined) return [];
    const own = entryTexts(collection, original as Parameters<typeof entryTexts>[1]);
    const texts = collection === 'site' ? Object.assign({ roles: rolesOf(input) }, own) : own;
    return surplus(texts, translated, [], patient).map(({ path, message, remedy }) =>
      tell(path, message, remedy),
    );
  });
};
