import { claimKey } from '../../domain/chain.ts';
import type { Claim, TimelineEvent } from '../../domain/model.ts';
import type { EntryChange } from '../../domain/review/entry-changes.ts';
import { fieldChanges } from '../../domain/review/field-changes.ts';
import type { FieldChange } from '../../domain/review/field-changes.ts';
import type { Review } from '../../domain/review/review.ts';
import type { Standing, StandingChange } from '../../domain/review/standing-changes.ts';
import type { StoryEntry } from '../../domain/review/story-state.ts';
import { markdownBlock, markdownCode, markdownText } from '../markdown-text.ts';
import { chainSentence } from './chain-sentence.ts';
import { claimLines } from './claim-lines.ts';
import { dateLines } from './date-sentence.ts';
import { changedFields, givenFields } from './field-lines.ts';
import type { Names } from './names.ts';

/** What the parts of the report are told of the change as a whole. */
export interface Told {
  readonly review: Review;
  readonly names: Names;
  isVerified(claim: string): boolean;
}

const nouns: Readonly<Record<StoryEntry['collection'], string>> = {
  events: 'event',
  sources: 'source',
  actors: 'actor',
  places: 'place',
  questions: 'question',
  paths: 'path',
  site: 'site',
};

const isEvent = (entry: StoryEntry): entry is StoryEntry & { readonly data: TimelineEvent } =>
  entry.collection === 'events';

/** What an entry is called: its title or its name. */
function calledOf({ data, id }: StoryEntry): string {
  if ('title' in data && typeof data.title === 'string') return data.title;
  return 'name' in data && typeof data.name === 'string' ? data.name : id;
}

const states: Readonly<Record<Standing['state'], string>> = {
  'single-origin': 'each claim from one origin alone',
  'partly-corroborated': 'some claims corroborated',
  corroborated: 'every claim corroborated',
  disputed: 'disputed',
};

function standingText(standing: Standing, names: Names): string {
  const { state, origins } = standing;
  const noun = origins.length === 1 ? 'origin' : 'origins';
  return `${origins.length} ${noun} (${names.actors(origins)}), ${states[state]}`;
}

/** Origins before and after, in a line. */
export function standingLine({ before, after }: StandingChange, names: Names): string {
  if (before === undefined || after === undefined) {
    const [word, only] = after === undefined ? ['before', before] : ['after', after];
    return `Origins ${word}: ${only === undefined ? 'none' : standingText(only, names)}`;
  }
  return `Origins before: ${standingText(before, names)}; after: ${standingText(after, names)}`;
}

function originLines(event: string, { review, names }: Told): string[] {
  if (review.standings === undefined) {
    return ['- Origins: not to be told while claims or sources run in a circle'];
  }
  const change = review.standings.find((standing) => standing.event === event);
  return [change === undefined ? '- Origins: as before' : `- ${standingLine(change, names)}`];
}

function bodyLines({ body = '' }: StoryEntry, said: string): string[] {
  const text = body.trim();
  if (text === '') return ['', 'It has no text.'];
  return ['', `${said}:`, '', markdownBlock(text).trimEnd()];
}

function addedEvent(event: TimelineEvent, fields: readonly FieldChange[], told: Told): string[] {
  const { names } = told;
  const shown = /^(?:title|summary|date|claims|draft)(?:\.|$)/u;
  return [
    markdownText(event.summary),
    '',
    ...(event.draft ? ['- A draft: not published'] : []),
    ...dateLines('Date', event.date, names),
    ...originLines(event.id, told),
    ...givenFields(fields.filter(({ field }) => !shown.test(field))).map((line) => `- ${line}`),
    '',
    event.claims.length === 0 ? 'It makes no claim.' : 'Claims:',
    '',
    ...event.claims.flatMap((claim) => claimLines(event.id, claim, names, told.isVerified)),
  ];
}

function changedClaims(before: TimelineEvent, after: TimelineEvent, told: Told): string[] {
  const { names, review } = told;
  const was = new Map(before.claims.map((claim) => [claim.id, claim]));
  const is = new Set(after.claims.map(({ id }) => id));
  const change = review.changes.find(({ key }) => key === `events/${after.id}`);
  const fieldsOf = (claim: Claim): FieldChange[] => {
    const start = `claims.${claim.id}.`;
    const all = change?.kind === 'changed' ? change.fields : [];
    return all
      .filter(({ field }) => field.startsWith(start))
      .map(({ member = '', ...field }) => ({
        ...field,
        field: field.field.slice(start.length),
        // Of the claim itself every field stands alone.
        ...(member.startsWith(start) ? { member: member.slice(start.length) } : {}),
      }));
  };
  const added = after.claims.filter(({ id }) => !was.has(id));
  const removed = before.claims.filter(({ id }) => !is.has(id));
  const changed = after.claims.filter(({ id }) => was.has(id));
  return [
    ...added.flatMap((claim) =>
      claimLines(after.id, claim, names, told.isVerified).map((line, at) =>
        at === 0 ? line.replace(/^- /u, '- Claim added: ') : line,
      ),
    ),
    ...changed.flatMap((claim) => {
      const fields = fieldsOf(claim);
      const old = was.get(claim.id);
      if (fields.length === 0 || old === undefined) return [];
      const [sentence, oldSentence] = [chainSentence(claim, names), chainSentence(old, names)];
      const verified = told.isVerified(claimKey(after.id, claim.id))
        ? 'recorded as verified'
        : 'not verified';
      return [
        `- Claim changed: ${markdownCode(claim.id)} ${markdownText(claim.text)}`,
        ...(sentence === oldSentence ? [] : [`  - Chain before: ${oldSentence}`]),
        `  - Chain${sentence === oldSentence ? '' : ' now'}: ${sentence}`,
        ...changedFields(fields.filter(({ field }) => field !== 'chain')).map(
          (line) => `  - ${line}`,
        ),
        ...(claim.quote === undefined ? [] : [`  - The quotation is ${verified}`]),
      ];
    }),
    ...removed.map(
      (claim) =>
        `- Claim removed: ${markdownCode(claim.id)} ${markdownText(claim.text)} ${chainSentence(claim, names)}`,
    ),
  ];
}

function changedEvent(
  before: TimelineEvent,
  after: TimelineEvent,
  fields: readonly FieldChange[],
  told: Told,
): string[] {
  const { names } = told;
  const isDateChanged = fields.some(({ field }) => field.startsWith('date.'));
  const areReadingsChanged = fields.some(({ field }) => field.startsWith('date.alternatives'));
  const dateBefore = areReadingsChanged ? before.date : { ...before.date, alternatives: [] };
  return [
    markdownText(after.summary),
    '',
    ...(isDateChanged ? dateLines('Date before', dateBefore, names) : []),
    ...dateLines(isDateChanged ? 'Date now' : 'Date', after.date, names),
    ...originLines(after.id, told),
    ...changedFields(fields.filter(({ field }) => !/^(?:date|claims)\./u.test(field))).map(
      (line) => `- ${line}`,
    ),
    ...changedClaims(before, after, told),
  ];
}

function heading(word: string, { collection, file, ...entry }: StoryEntry): string {
  const called = markdownText(calledOf({ collection, file, ...entry }));
  return `### ${word} ${nouns[collection]}: ${called}\n\n${markdownCode(file)}`;
}

/** One entry of the change as lines of Markdown. */
export function entryLines(change: EntryChange, told: Told): string[] {
  switch (change.kind) {
    case 'added': {
      const { after, fields } = change;
      const lines = isEvent(after)
        ? [...addedEvent(after.data, fields, told), ...bodyLines(after, 'Its text')]
        : givenFields(fields.filter((field) => field.after !== 'false')).map((line) => `- ${line}`);
      return [heading('Added', after), '', ...lines];
    }
    case 'removed': {
      const { before } = change;
      const wasPublished = !isEvent(before) || !before.data.draft;
      return [
        heading('Removed', before),
        '',
        wasPublished
          ? 'It was published: links to its page will lead nowhere.'
          : 'It was a draft, and never published.',
        ...(isEvent(before) ? ['', ...originLines(before.id, told)] : []),
      ];
    }
    case 'changed': {
      const { before, after, fields, isBodyChanged } = change;
      const lines =
        isEvent(before) && isEvent(after)
          ? changedEvent(before.data, after.data, fields, told)
          : changedFields(fields).map((line) => `- ${line}`);
      const body = isBodyChanged ? bodyLines(after, 'Its text was changed, and is now') : [];
      return [heading('Changed', after), '', ...lines, ...body];
    }
    case 'unread':
      return [
        `### Not to be read: ${markdownCode(change.file)}`,
        '',
        change.side === 'after'
          ? 'It does not fit the data format, and so cannot be shown. See the problems of the checks.'
          : 'What it was before did not fit the data format, so that the two cannot be compared.',
        ...(change.after === undefined
          ? []
          : ['', ...entryLines(asAdded(change.key, change.after), told)]),
      ];
  }
}

/** An entry of which nothing is known before, shown whole. */
function asAdded(key: string, after: StoryEntry): EntryChange {
  return { key, kind: 'added', after, fields: fieldChanges({}, after.data) };
}
