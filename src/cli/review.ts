import { resolve } from 'node:path';
import { Command } from 'commander';
import { reviewOf } from '../domain/review/review.ts';
import { checkContent } from '../files/check-content.ts';
import { RevisionError, contentAt, digestsNow } from '../files/content-at.ts';
import { storyState } from '../files/story-state.ts';
import { reviewReport } from '../reporters/review.ts';
import { visibleText } from '../reporters/visible-text.ts';
import { environment } from './environment.ts';
import { readOrTold } from './read-or-told.ts';

interface Options {
  readonly base: string;
  readonly content?: string;
}

/** The one clock of the review: the day that it is now in UTC. */
const today = (): string => new Date().toISOString().slice(0, 10);

async function review({ base, content }: Options): Promise<void> {
  const folder = content === undefined ? environment().content : resolve(content);
  const now = await readOrTold(folder, (from) => checkContent(from, today()));
  if (now === undefined) return;
  try {
    const then = await contentAt(folder, base);
    const before = storyState(then, then.digests);
    const after = storyState(now.content, await digestsNow(now.content, then.commit));
    const told = reviewOf(before, after, now.problems);
    process.stdout.write(reviewReport(told, base, then.commit));
    process.exitCode = now.problems.some(({ severity }) => severity === 'error') ? 1 : 0;
  } catch (error) {
    if (!(error instanceof RevisionError)) throw error;
    process.stderr.write(`${visibleText(error.message)}\n`);
    process.exitCode = 2;
  }
}

/**
 * `review`: what a change does to the record, as Markdown. Exit code 1 when the checks find an
 * error, 2 where there is nothing to compare with.
 */
export const reviewCommand = new Command('review')
  .description('print what a change does to the record, as Markdown for its reviewers')
  .requiredOption('--base <revision>', 'the branch, tag or commit that the change starts from')
  .option(
    '--content <folder>',
    'the content folder (default: that of DATELINE_CONTENT, or content)',
  )
  .action(review);
