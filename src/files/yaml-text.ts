import { Document, isMap, isScalar, visit } from 'yaml';
import type { visitor } from 'yaml';
import { parseDate } from '../domain/date/index.ts';

/** What begins as a year does: a reader of YAML 1.1 would take it for a number or a time. */
const looksLikeDate = /^-?\d{4}(?:-|$)/u;

/** The beginning of a date, so that long words need not be read as one. */
const mayBeDate = /^[-\dXY?~%[{./][^\n]{0,80}$/u;

const isDate = (text: string): boolean =>
  looksLikeDate.test(text) || (mayBeDate.test(text) && parseDate(text).ok);

/** Blanks at the end of a line, which would not outlast the taking off of those of empty fields. */
const endsInBlanks = / (?:\n|$)/u;

/** The most letters of a list that is written on one line. */
const shortList = 80;

const inQuotes: visitor = {
  Scalar(key, node) {
    if (key === 'key' || typeof node.value !== 'string') return;
    if (isDate(node.value) || endsInBlanks.test(node.value)) node.type = 'QUOTE_DOUBLE';
  },
};

/**
 * Fields as the YAML of an entry: dates in quotation marks as the data format asks for, short lists
 * on one line, everything else in blocks, nothing wrapped. A field of `null` is written empty, to be
 * filled in.
 *
 * @example yamlText({ name: 'Arden', partOf: null }) // 'name: Arden\npartOf:\n'
 */
export function yamlText(fields: object): string {
  const doc = new Document(fields, { schema: 'core', aliasDuplicateObjects: false });
  visit(doc, {
    ...inQuotes,
    Seq(_, node) {
      const size = node.items.reduce<number>((sum, item) => sum + String(item).length, 0);
      node.flow =
        size <= shortList &&
        node.items.every((item) => isScalar(item) || (isMap(item) && item.items.length === 1));
    },
  });
  return doc
    .toString({ lineWidth: 0, nullStr: '', flowCollectionPadding: false })
    .replace(/ +(?=\n|$)/gu, '');
}

/**
 * A group or a list on one line, as it stands after a field's name.
 *
 * @param isPadded whether blanks stand inside its brackets
 * @example inlineYaml({ edtf: '2012' }, true) // '{ edtf: "2012" }'
 */
export function inlineYaml(value: object, isPadded: boolean): string {
  const doc = new Document(value, { schema: 'core', aliasDuplicateObjects: false });
  visit(doc, {
    ...inQuotes,
    Collection(_, node) {
      node.flow = true;
    },
  });
  return doc.toString({ lineWidth: 0, flowCollectionPadding: isPadded }).trimEnd();
}

/**
 * An event's file: its fields, and what stands after them, letter for letter.
 *
 * @example fieldsAndBody({ title: 'A' }, '\nText.\n') // '---\ntitle: A\n---\n\nText.\n'
 */
export function fieldsAndBody(fields: object, body: string): string {
  return `---\n${yamlText(fields)}---\n${body}`;
}
