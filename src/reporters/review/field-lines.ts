import type { FieldChange } from '../../domain/review/field-changes.ts';
import { markdownCode, markdownText } from '../markdown-text.ts';
import { spelledDate } from './date-sentence.ts';

const dateField = /(?:^|\.)(?:edtf|date|published|accessed|at)$/u;
const codeField = /(?:^|\.)(?:url|address|archive|sha256|file)$/u;

function valueText(field: string, value: string): string {
  if (dateField.test(field)) return spelledDate(value);
  return codeField.test(field) ? markdownCode(value) : markdownText(value);
}

const side = (field: string, value: string | undefined): string =>
  value === undefined ? 'nothing' : valueText(field, value);

/** The fields of one member of a list, which came or went as a whole, in one line. */
function memberText(member: string, fields: readonly FieldChange[]): string {
  return fields
    .map(({ field, before, after }) => {
      const name = field === member ? '' : `${markdownText(field.slice(member.length + 1))}: `;
      return `${name}${side(field, after ?? before)}`;
    })
    .join('; ');
}

/** Fields that follow each other and are of one member of a list stand together. */
function byMember(fields: readonly FieldChange[]): FieldChange[][] {
  const groups: FieldChange[][] = [];
  for (const field of fields) {
    const last = groups.at(-1);
    if (field.member !== undefined && last?.[0]?.member === field.member) last.push(field);
    else groups.push([field]);
  }
  return groups;
}

function groupLines(group: readonly FieldChange[], sayIsNew: boolean): string[] {
  const member = group[0]?.member;
  const isNew = group.every(({ before }) => before === undefined);
  const isGone = group.every(({ after }) => after === undefined);
  if (member !== undefined && (isNew || isGone)) {
    const word = isGone ? ', taken out' : sayIsNew ? ', added' : '';
    return [`${markdownCode(member)}${word}: ${memberText(member, group)}`];
  }
  return group.map(({ field, before, after }) =>
    isNew && !sayIsNew
      ? `${markdownCode(field)}: ${side(field, after)}`
      : `${markdownCode(field)}: was ${side(field, before)}; is now ${side(field, after)}`,
  );
}

/**
 * Fields that differ as lines of Markdown: what each was and is, dates in words.
 *
 * @example changedFields([{ field: 'lane', before: 'a', after: 'b' }]) // ['`lane`: was a; is now b']
 */
export function changedFields(fields: readonly FieldChange[]): string[] {
  return byMember(fields).flatMap((group) => groupLines(group, true));
}

/**
 * The fields of an entry that was not there before, as lines of Markdown.
 *
 * @example givenFields([{ field: 'lane', after: 'b' }]) // ['`lane`: b']
 */
export function givenFields(fields: readonly FieldChange[]): string[] {
  return byMember(fields).flatMap((group) => groupLines(group, false));
}
