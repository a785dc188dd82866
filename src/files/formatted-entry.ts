import { schemas } from '../schemas/index.ts';
import { translationSchemas } from '../schemas/translation.ts';
import { entryText } from './entry-text.ts';
import { frontmatterOf } from './frontmatter.ts';
import { lineTable } from './line-table.ts';
import type { ListedFile } from './listed-file.ts';
import { orderedFields } from './ordered-fields.ts';
import { yamlData } from './yaml-data.ts';

/**
 * The text of an entry with its fields in the order of the data format, its body and the text of
 * each field as they were; `undefined` where its fields do not parse.
 */
export function formattedEntry(
  bytes: Uint8Array,
  { collection, lang }: Pick<ListedFile, 'collection' | 'lang'>,
): string | undefined {
  const read = entryText(bytes);
  if ('fault' in read) return undefined;
  const { text } = read;
  const split =
    collection === 'events' ? frontmatterOf(text) : { start: 0, end: text.length, body: 0 };
  if ('code' in split) return undefined;
  const fields = text.slice(split.start, split.end);
  if (yamlData(fields, split.start, lineTable(text)).faults.length > 0) return undefined;
  const schema = lang === undefined ? schemas[collection] : translationSchemas[collection];
  return text.slice(0, split.start) + orderedFields(fields, schema) + text.slice(split.end);
}
