import type { Problem } from '../problem.ts';
import type { Check, EntryFile } from './check.ts';
import { recordIn } from './loose-data.ts';
import { referencesOf } from './references.ts';
import { report } from './report.ts';

function isDraft({ data }: EntryFile): boolean {
  return recordIn(data)['draft'] === true;
}

/** Published events and questions that refer to the claims of a draft. */
export const claimUnpublished: Check = ({ files }) => {
  const events = files.filter(({ collection }) => collection === 'events');
  const drafts = new Set(events.filter(isDraft).map(({ id }) => id));
  return [...events, ...files.filter(({ collection }) => collection === 'questions')]
    .filter((file) => !isDraft(file))
    .flatMap((file) =>
      referencesOf(file)
        .filter(({ to, id }) => to === 'claims' && drafts.has(id.split('/')[0] ?? ''))
        .filter(({ id }) => file.collection !== 'events' || !id.startsWith(`${file.id}/`))
        .map(({ id, path, at }): Problem => {
          const [draft = ''] = id.split('/');
          const problem = report(
            'claim-unpublished',
            file,
            path,
            `The claim \`${id}\` stands in a draft, which readers do not see.`,
            `Publish \`${draft}\` by removing \`draft: true\` there, or remove the reference${file.collection === 'events' ? ', or make this entry a draft too' : ''}.`,
          );
          return { ...problem, ...at };
        }),
    );
};
