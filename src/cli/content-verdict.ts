import { checkContent } from '../files/check-content.ts';
import type { CheckedContent } from '../files/check-content.ts';
import { terminalReport } from '../reporters/terminal.ts';
import { unlistable } from './check.ts';

/** What a command that is about to build or show the content has to know of it. */
export interface ContentVerdict {
  /** The problems for people, or why the content could not be read. */
  readonly report: string;
  /** True when nothing stands against publishing. */
  readonly isPublishable: boolean;
  /** Absent when the content folder could not be read. */
  readonly checked?: CheckedContent;
}

/**
 * The checks' verdict on a content folder, on the day that it is now in UTC.
 *
 * @throws Error when the folder cannot be read for a reason that has no plain sentence
 */
export async function contentVerdict(folder: string): Promise<ContentVerdict> {
  const today = new Date().toISOString().slice(0, 10);
  try {
    const checked = await checkContent(folder, today);
    const isPublishable = !checked.problems.some(({ severity }) => severity === 'error');
    return { report: terminalReport(checked, false), isPublishable, checked };
  } catch (error) {
    return { report: `${unlistable(folder, error)}\n`, isPublishable: false };
  }
}
