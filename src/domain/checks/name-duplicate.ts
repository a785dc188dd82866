import { nameKeys } from '../name-keys.ts';
import type { FieldPath, Problem } from '../problem.ts';
import type { Check, EntryFile } from './check.ts';
import { listIn, recordIn, textIn } from './loose-data.ts';
import { report } from './report.ts';

interface Named {
  readonly file: EntryFile;
  readonly text: string;
  readonly path: FieldPath;
}

const nameOf = (file: EntryFile): Named => ({
  file,
  text: textIn(recordIn(file.data)['name']),
  path: ['name'],
});

const aliasesOf = (file: EntryFile): Named[] =>
  listIn(recordIn(file.data)['aliases']).map((alias, at) => ({
    file,
    text: textIn(alias) || textIn(recordIn(alias)['text']),
    path: ['aliases', at],
  }));

function likely(one: Named, other: Named): Problem {
  const what = other.path[0] === 'name' ? 'name' : 'alias';
  return report(
    'name-duplicate',
    one.file,
    one.path,
    `\`${one.text}\` is likely what \`${other.file.file}\` is about, which has the ${what} \`${other.text}\`.`,
    'If they are one, keep one of the two files, with the other spelling among its `aliases`; if not, let their names tell them apart.',
  );
}

/**
 * Actors and places whose name is, but for its spelling, a name or alias of another one. An alias
 * that two of them share is no sign: many ministries are called the ministry.
 */
export const nameDuplicate: Check = ({ files, latin }) => {
  const told = new Set<string>();
  return (['actors', 'places'] as const).flatMap((collection) => {
    const entries = files.filter((file) => file.collection === collection);
    const known = new Map<string, Named[]>();
    for (const named of entries.flatMap((file) => [nameOf(file), ...aliasesOf(file)])) {
      for (const key of nameKeys(named.text, latin)) {
        known.set(key, [...(known.get(key) ?? []), named]);
      }
    }
    // The later of two files is the new one more often than not, so it is asked first.
    return entries.toReversed().flatMap((file) => {
      const name = nameOf(file);
      const others = nameKeys(name.text, latin).flatMap((key) => known.get(key) ?? []);
      return others.flatMap((other) => {
        const pair = [file.file, other.file.file].sort().join('\n');
        if (other.file === file || told.has(pair)) return [];
        told.add(pair);
        return [likely(name, other)];
      });
    });
  });
};
