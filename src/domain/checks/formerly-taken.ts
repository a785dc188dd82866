import { nameKey } from '../alike-names.ts';
import type { Problem } from '../problem.ts';
import type { Check, EntryFile } from './check.ts';
import { listIn, recordIn, textIn } from './loose-data.ts';
import { report } from './report.ts';

/** The earlier ids of an entry, as they are written: a list, or the only one. */
export function earlierIdsIn({
  data,
}: EntryFile): { readonly id: string; readonly path: (string | number)[] }[] {
  const { formerly } = recordIn(data);
  return typeof formerly === 'string'
    ? [{ id: formerly, path: ['formerly'] }]
    : listIn(formerly).map((id, at) => ({ id: textIn(id), path: ['formerly', at] }));
}

/** Earlier ids that are somebody's: an address can lead to one entry alone. */
export const formerlyTaken: Check = ({ files }) => {
  const key = (collection: string, id: string): string => `${collection}/${nameKey(id)}`;
  const owners = new Map(files.map((file) => [key(file.collection, file.id), file]));
  const earlier = new Map<string, EntryFile>();
  return files.flatMap((file): Problem[] =>
    earlierIdsIn(file).flatMap(({ id, path }) => {
      const name = key(file.collection, id);
      const owner = owners.get(name);
      const other = earlier.get(name);
      earlier.set(name, other ?? file);
      const taken = owner ?? other;
      if (taken === undefined || id === '') return [];
      const whose =
        owner === undefined
          ? other === file
            ? 'is named twice'
            : `is also an earlier id of \`${other?.file}\``
          : owner === file
            ? 'is the id that it has now'
            : `is the id of \`${owner.file}\``;
      return [
        report(
          'formerly-taken',
          file,
          path,
          `The earlier id \`${id}\` ${whose}.`,
          'Remove it here: an address can lead to one entry alone.',
        ),
      ];
    }),
  );
};
