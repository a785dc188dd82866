import type { EntryChange } from '../domain/review/entry-changes.ts';
import type { Review } from '../domain/review/review.ts';
import { markdownCode } from './markdown-text.ts';
import { entryLines } from './review/entry-lines.ts';
import type { Told } from './review/entry-lines.ts';
import { namesOf } from './review/names.ts';
import { remarksOf } from './review/remarks.ts';
import type { Remark } from './review/remarks.ts';

const kinds: Readonly<Record<EntryChange['kind'], string>> = {
  added: 'added',
  changed: 'changed',
  removed: 'removed',
  unread: 'not to be read',
};

const lists = new Intl.ListFormat('en');

/** `2 entries added and 1 changed`. */
function summed(changes: readonly EntryChange[]): string {
  const counts = Object.entries(kinds).flatMap(([kind, word]) => {
    const count = changes.filter((change) => change.kind === kind).length;
    return count === 0 ? [] : [`${count} ${word}`];
  });
  return counts.length === 0 ? 'No entry was changed.' : `Entries: ${lists.format(counts)}.`;
}

function remarkLines({ title, advice, cases, left }: Remark): string[] {
  if (cases.length === 0) return [];
  const more =
    left === 0 ? [] : [`- and ${left} more, all of which \`npm run check -- --all\` prints`];
  return [`### ${title}`, '', advice, '', ...cases.map((text) => `- ${text}`), ...more, ''];
}

/**
 * A change of the content for whoever reviews it, as Markdown: what to look at, counted at the
 * top, then each entry as it is now, with what it was. Nothing that an entry holds is markup in it.
 *
 * @param base what the change is held against, as it was asked for
 * @param commit the commit that this means
 */
export function reviewReport(review: Review, base: string, commit: string): string {
  const unverified = new Set(review.unverified.map(({ claim }) => claim));
  const told: Told = {
    review,
    names: namesOf(review.after.story, review.before.story),
    isVerified: (claim) => !unverified.has(claim),
  };
  const remarks = remarksOf(told);
  const blocks = [
    [
      '# What this change does to the record',
      '',
      `Held against ${markdownCode(commit.slice(0, 12))}, where it left ${markdownCode(base)}. ${summed(review.changes)}`,
      '',
      ...remarks.map(
        ({ title, cases, left }) =>
          `- ${title}: ${cases.length === 0 ? 'none' : `**${cases.length + left}**`}`,
      ),
      '',
    ],
    ...(remarks.some(({ cases }) => cases.length > 0)
      ? [['## To look at', ''], ...remarks.map(remarkLines)]
      : []),
    ...(review.files.length > 0
      ? [
          ['## Files beside the entries', '', 'Look at each: no check does.', ''],
          [...review.files.map(({ kind, file }) => `- ${kind}: ${markdownCode(file)}`), ''],
        ]
      : []),
    ...(review.changes.length > 0 ? [['## The entries', '']] : []),
    ...review.changes.map((change) => [...entryLines(change, told), '']),
  ];
  return `${blocks.flat().join('\n').trimEnd()}\n`;
}
