import { Document, isMap, isScalar, visit } from 'yaml';

/** What begins as a year does: a reader of YAML 1.1 would take it for a number or a time. */
const looksLikeDate = /^-?\d{4}(?:-|$)/u;

/**
 * Fields as the YAML of an entry: dates in quotation marks as the data format asks for, short lists
 * on one line, everything else in blocks, nothing wrapped. A field of `null` is written empty, to be
 * filled in.
 *
 * @example yamlText({ name: 'Arden', partOf: null }) // 'name: Arden\npartOf:\n'
 */
export function yamlText(fields: object): string {
  const doc = new Document(fields, { schema: 'core' });
  visit(doc, {
    Scalar(key, node) {
      if (key !== 'key' && typeof node.value === 'string' && looksLikeDate.test(node.value)) {
        node.type = 'QUOTE_DOUBLE';
      }
    },
    Seq(_, node) {
      node.flow = node.items.every(
        (item) => isScalar(item) || (isMap(item) && item.items.length === 1),
      );
    },
  });
  return doc
    .toString({ lineWidth: 0, nullStr: '', flowCollectionPadding: false })
    .replace(/ +$/gmu, '');
}
