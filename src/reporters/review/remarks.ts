import type { LikelyDuplicate } from '../../domain/review/likely-duplicates.ts';
import type { Uncorrected } from '../../domain/review/uncorrected.ts';
import type { Problem } from '../../domain/problem.ts';
import { boundedProblems } from '../bounded-problems.ts';
import { markdownCode, markdownText } from '../markdown-text.ts';
import { standingLine } from './entry-lines.ts';
import type { Told } from './entry-lines.ts';

/** Something for the reviewer to look at: what it is, and each case of it as Markdown. */
export interface Remark {
  readonly title: string;
  /** What is to be done about it, a sentence; shown where there is a case. */
  readonly advice: string;
  readonly cases: readonly string[];
  /** How many more there are, which are not shown. */
  readonly left: number;
}

/** As many problems as a page of a review shows of a kind. */
const mostProblems = 100;

function problemCases(problems: readonly Problem[]): Pick<Remark, 'cases' | 'left'> {
  const { shown, left } = boundedProblems(problems, mostProblems);
  return { cases: shown.map(problemText), left: left.length };
}

function problemText({ severity, file, line, message, remedy, code }: Problem): string {
  return `${severity} in ${markdownCode(`${file}:${line}`)}: ${markdownText(`${message} ${remedy}`)} (${code})`;
}

function duplicateText(duplicate: LikelyDuplicate, { review: { after }, names }: Told): string {
  const [a, b] = duplicate.pair.map(markdownCode);
  switch (duplicate.kind) {
    case 'events': {
      const titles = duplicate.pair.map((id) => {
        const event = after.story.events.find((other) => other.id === id);
        return `“${markdownText(event?.title ?? id)}”`;
      });
      return `Events of the same days with near titles: ${a} ${titles[0]} and ${b} ${titles[1]}`;
    }
    case 'address': {
      const called = duplicate.pair.map((id) => names.source(id));
      return `Sources at one address, ${markdownCode(duplicate.address)}: ${a} ${called[0]} and ${b} ${called[1]}`;
    }
    case 'quotation':
      return `Claims with one quotation, “${markdownText(duplicate.text)}”: ${a} and ${b}`;
  }
}

function uncorrectedText(one: Uncorrected): string {
  const where = `${markdownCode(one.field)} of ${markdownCode(one.event)}`;
  switch (one.kind) {
    case 'changed':
      return one.after === undefined
        ? `${where} was “${markdownText(one.before)}” and is gone`
        : `${where} was “${markdownText(one.before)}” and is “${markdownText(one.after)}”`;
    case 'claim-removed':
      return `${where} was a published claim and is gone`;
    case 'from-differs':
      return `The correction of ${where} starts from “${markdownText(one.from)}”, and what was published is “${markdownText(one.before)}”`;
    case 'correction-rewritten':
      return `An earlier correction of ${where} was taken out or rewritten`;
  }
}

/** Events whose origins or state change though nobody touched them. */
function movedEvents({ review, names }: Told): string[] {
  const touched = new Set(review.changes.map(({ key }) => key));
  return (review.standings ?? [])
    .filter(({ event }) => !touched.has(`events/${event}`))
    .map((change) => `${markdownCode(change.event)}. ${standingLine(change, names)}`);
}

/** Everything that a reviewer looks at, in the order of its weight; kinds without a case included. */
export function remarksOf(told: Told): readonly Remark[] {
  const { review, names } = told;
  const errors = review.problems.filter(({ severity }) => severity === 'error');
  const warnings = review.problems.filter(({ severity }) => severity === 'warning');
  const remarks: readonly (Omit<Remark, 'left'> & Partial<Remark>)[] = [
    {
      title: 'Errors of the checks',
      advice: 'They have to be mended before this can be published.',
      ...problemCases(errors),
    },
    {
      title: 'Warnings of the checks',
      advice: 'They are published past. Look whether each is meant.',
      ...problemCases(warnings),
    },
    {
      title: 'Published values changed without a correction',
      advice: 'Add a correction that says what it was, what it is, and why; or put the value back.',
      cases: review.uncorrected.map(uncorrectedText),
    },
    {
      title: 'Likely duplicates',
      advice: 'Look whether the two are one. Claims of one statement are joined by `repeats`.',
      cases: review.duplicates.map((duplicate) => duplicateText(duplicate, told)),
    },
    {
      title: 'Sources without an archived copy',
      advice: 'Have an archive keep the page, and record it with `npm run capture`.',
      cases: review.unarchived.map(
        ({ source, isKept }) =>
          `${markdownCode(source)} ${names.source(source)}: ${isKept ? 'a copy is kept, and none in an archive is named' : 'no copy is kept'}`,
      ),
    },
    {
      title: 'Quotations not verified',
      advice:
        'Hold them against a kept copy with `npm run verify -- --record`, or against the page.',
      cases: review.unverified.map(
        ({ claim, text, source }) =>
          `${markdownCode(claim)} “${markdownText(text)}”, from ${names.source(source)}`,
      ),
    },
    {
      title: 'Untouched events that stand another way now',
      advice: 'Links between claims reach across events. Look whether this is meant.',
      cases: movedEvents(told),
    },
  ];
  return remarks.map((remark) => ({ left: 0, ...remark }));
}
