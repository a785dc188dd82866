import { alikeIn, nameKey } from '../alike-names.ts';
import type { FieldPath, Problem } from '../problem.ts';
import { isReserved, isSlug, slugOf } from '../slug.ts';
import type { Check, EntryFile } from './check.ts';
import { earlierIdsIn } from './formerly-taken.ts';
import { claimsIn, listIn, mediaIn, recordIn, textIn } from './loose-data.ts';
import { report } from './report.ts';

interface WrittenId {
  readonly id: string;
  readonly path: FieldPath;
}

/** Ids that are written inside a file: those of claims, media, lanes and eras. */
function idsWithin({ collection, data }: EntryFile): WrittenId[] {
  const named: readonly [string, readonly unknown[]][] = [
    ['claims', collection === 'events' ? claimsIn(data).map(({ claim }) => claim) : []],
    ['media', mediaIn({ collection, data }).map(({ item }) => item)],
    ['lanes', collection === 'site' ? listIn(recordIn(data)['lanes']) : []],
    ['eras', collection === 'site' ? listIn(recordIn(data)['eras']) : []],
  ];
  return named.flatMap(([field, entries]) =>
    entries
      .map((entry, at) => ({ id: textIn(recordIn(entry)['id']), path: [field, at, 'id'] }))
      .filter(({ id }) => id !== ''),
  );
}

/** Names of files, now and earlier, and of claims, media, lanes and eras that are not lower-case letters, digits and single hyphens. */
export const idNotSlug: Check = ({ files }) =>
  files.flatMap((file) => {
    const ids = [
      ...(file.collection === 'site' ? [] : [{ id: file.id, path: [] }]),
      ...idsWithin(file),
      ...earlierIdsIn(file).filter(({ id }) => id !== ''),
    ];
    return ids
      .filter(({ id }) => !isSlug(id))
      .map(({ id, path }) => {
        const better = slugOf(id);
        const isFile = path.length === 0;
        return report(
          'id-not-slug',
          file,
          path,
          isFile
            ? `The file's name \`${id}\` is no id: an id is lower-case letters, digits and single hyphens.`
            : `\`${id}\` is no id: an id is lower-case letters, digits and single hyphens.`,
          better === ''
            ? 'Choose a name in Latin letters, such as `lamp-out`; titles and names stand in any script.'
            : isFile
              ? `Rename the file so that its name is \`${better}\`.`
              : `Write \`${better}\`, here and wherever it is referred to.`,
        );
      });
  });

/** The most letters of an id: it is a folder of a site, and file systems end at 255 bytes. */
const longestId = 100;

/** Names that come to files of a site: of entries, now and earlier, of lanes, and of files beside entries. */
export const idReserved: Check = ({ files }) =>
  files.flatMap((file): Problem[] => {
    const isSite = file.collection === 'site';
    const names = [
      ...(isSite ? [] : [{ id: file.id, path: [] }]),
      ...(isSite ? idsWithin(file) : []),
      ...earlierIdsIn(file),
      ...mediaIn(file).flatMap(({ item, at }) => [
        { id: textIn(item['file']), path: ['media', at, 'file'] },
        {
          id: textIn(recordIn(item['transcript'])['file']),
          path: ['media', at, 'transcript', 'file'],
        },
      ]),
    ];
    return names.flatMap(({ id, path }): Problem[] => {
      const name = id.replace(/^\.\//u, '');
      const remedy = 'Choose another name, here and wherever it is referred to.';
      if (isReserved(name)) {
        const message = `Windows keeps the name \`${name}\` for itself: no file there can be called so.`;
        return [report('id-reserved', file, path, message, remedy)];
      }
      if (name.length <= longestId) return [];
      const message = `The name \`${name.slice(0, 40)}…\` has ${name.length} letters, and may have ${longestId}.`;
      return [report('id-reserved', file, path, message, remedy)];
    });
  });

/** Ids that are written and are not the file's name. */
export const idDiffers: Check = ({ files }) =>
  files.flatMap((file): Problem[] => {
    const id = textIn(recordIn(file.data)['id']);
    if (id === '' || id === file.id) return [];
    return [
      report(
        'id-differs',
        file,
        ['id'],
        `The id is \`${id}\`, and the file's name is \`${file.id}\`.`,
        'Remove the line: the name of the file is the id. Or rename the file.',
      ),
    ];
  });

/** Entries of a folder, claims of a file and lanes with one id, capitals and ways of writing a letter aside. */
export const idDuplicate: Check = ({ files }) => {
  const problems: Problem[] = [];
  const firsts = new Map<string, EntryFile>();
  for (const file of files) {
    const key = `${file.collection}/${nameKey(file.id)}`;
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, file);
    else {
      problems.push(
        report(
          'id-duplicate',
          file,
          [],
          first.id === file.id
            ? `The id \`${file.id}\` is already that of \`${first.file}\`.`
            : `The id \`${file.id}\` differs ${alikeIn(file.id, first.id)} from that of \`${first.file}\`.`,
          'Give one of the two files another name, or remove it.',
        ),
      );
    }
    const within = new Map<string, string>();
    for (const { id, path } of idsWithin(file)) {
      const other = within.get(nameKey(id));
      if (other === undefined) within.set(nameKey(id), id);
      else {
        problems.push(
          report(
            'id-duplicate',
            file,
            path,
            other === id
              ? `The id \`${id}\` is used twice in this file.`
              : `The id \`${id}\` differs ${alikeIn(id, other)} from \`${other}\`.`,
            'Give one of the two another name.',
          ),
        );
      }
    }
  }
  return problems;
};
