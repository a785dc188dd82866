import type { Problem } from '../problem.ts';
import type { Check } from './check.ts';
import { isDraft } from './is-draft.ts';
import { referencesOf } from './references.ts';
import type { Reference } from './references.ts';
import { report } from './report.ts';

/** The event that a reference leads into. */
function eventOf({ to, id }: Reference): string | undefined {
  if (to === 'events') return id;
  return to === 'claims' ? id.split('/')[0] : undefined;
}

/** Published events, questions and paths that refer to a draft or to the claims of one. */
export const referenceUnpublished: Check = ({ files }) => {
  const drafts = new Set(
    files.filter((file) => file.collection === 'events' && isDraft(file)).map(({ id }) => id),
  );
  return files
    .filter((file) => !isDraft(file))
    .flatMap((file) =>
      referencesOf(file).flatMap((reference): Problem[] => {
        const draft = eventOf(reference);
        if (draft === undefined || !drafts.has(draft)) return [];
        const what =
          reference.to === 'events'
            ? `The event \`${draft}\` is`
            : `The claim \`${reference.id}\` stands in`;
        const problem = report(
          'reference-unpublished',
          file,
          reference.path,
          `${what} a draft, which readers do not see.`,
          `Publish \`${draft}\` by removing \`draft: true\` there, or remove the reference${file.collection === 'events' ? ', or make this entry a draft too' : ''}.`,
        );
        return [{ ...problem, ...reference.at }];
      }),
    );
};
