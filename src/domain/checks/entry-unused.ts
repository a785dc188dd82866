import type { Check, EntryFile } from './check.ts';
import { referencesOf } from './references.ts';
import { report } from './report.ts';

/** Events, questions and paths have pages of their own, which need no other entry to lead to them. */
const remedies: Readonly<Partial<Record<EntryFile['collection'], string>>> = {
  sources: 'Cite it in a chain, or remove the file.',
  actors: 'Name it in a chain, as a publisher or among the actors of an event, or remove the file.',
  places: 'Name it among the places of an event, or remove the file.',
};

/** Sources, actors and places that nothing refers to. Drafts count as use. */
export const entryUnused: Check = ({ files }) => {
  // A file that could not be read may be the one that uses them.
  if (files.some(({ data }) => data === undefined || data === null)) return [];
  const used = new Set<string>();
  for (const file of files) {
    for (const { to, id } of referencesOf(file)) {
      if (to !== file.collection || id !== file.id) used.add(`${to}/${id}`);
    }
  }
  return files.flatMap((file) => {
    const remedy = remedies[file.collection];
    if (remedy === undefined || used.has(`${file.collection}/${file.id}`)) return [];
    return [report('entry-unused', file, [], `Nothing uses \`${file.file}\`.`, remedy)];
  });
};
