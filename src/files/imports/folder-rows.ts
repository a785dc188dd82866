import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isRecord, recordIn } from '../../domain/checks/loose-data.ts';
import type { LooseRecord } from '../../domain/checks/loose-data.ts';
import type { ForeignText, ImportedRow } from '../../domain/imports/imported.ts';
import { recordFields, recordRow } from '../../domain/imports/record-row.ts';
import type { FieldValues } from '../../domain/imports/record-row.ts';
import type { Fault } from '../file-problem.ts';
import { frontmatterOf } from '../frontmatter.ts';
import { lineTable } from '../line-table.ts';
import { textAt } from '../read-entry.ts';
import { yamlData } from '../yaml-data.ts';

const refused = (where: string, message: string, remedy: string): ImportedRow => ({
  where,
  is: { kind: 'refused', message, remedy },
  leftOut: [],
});

/** What other tools call a field of ours. */
const otherNames: Readonly<Record<string, keyof typeof recordFields>> = {
  when: 'date',
  start: 'date',
  name: 'title',
  headline: 'title',
  summary: 'text',
  description: 'text',
  content: 'text',
  body: 'text',
  category: 'group',
  image: 'media',
  url: 'source',
  slug: 'id',
};

/** A value in words: lists by semicolons, anything deeper as it is written in JSON. */
function words(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(words).join('; ');
  return isRecord(value) ? JSON.stringify(value) : String(value);
}

function rowOf(data: LooseRecord, where: string, text?: ForeignText): ImportedRow {
  const values: Record<string, string> = {};
  const facts = [];
  for (const [name, value] of Object.entries(data)) {
    const plain = name.toLowerCase();
    const field = Object.hasOwn(recordFields, plain) ? plain : otherNames[plain];
    const said = words(value);
    if (said.trim() === '' || plain === 'draft') continue;
    if (field !== undefined && values[field] === undefined && !(field === 'text' && text)) {
      values[field] = said;
    } else facts.push({ name, text: { format: 'html', text: said } as const });
  }
  return recordRow(values as FieldValues, where, {
    facts,
    ...(text === undefined ? {} : { text }),
  });
}

/** The data of YAML or JSON; a refusal says why there is none. */
function dataOf(text: string, where: string, start = 0, end = text.length): unknown {
  const { data, faults } = yamlData(text.slice(start, end), start, lineTable(text));
  const [fault] = faults;
  return fault === undefined ? data : refusal(where, fault);
}

/** A file that could not be read, and in which line. */
class Refusal {
  readonly row: ImportedRow;

  constructor(row: ImportedRow) {
    this.row = row;
  }
}

const refusal = (where: string, { at, message, remedy }: Fault): Refusal =>
  new Refusal(refused(`${where}, line ${at.line}`, message, remedy));

function rowsOfData(data: unknown, where: string, text?: ForeignText): ImportedRow[] {
  if (data instanceof Refusal) return [data.row];
  if (Array.isArray(data)) {
    return data.flatMap((item, at) => rowsOfData(item, `${where}, entry ${at + 1}`));
  }
  return isRecord(data)
    ? [rowOf(recordIn(data), where, text)]
    : [refused(where, 'It holds no fields.', 'Write `title:` and `date:` in it.')];
}

async function rowsOfFile(path: string, where: string): Promise<ImportedRow[]> {
  const read = await textAt(path);
  if ('fault' in read) return rowsOfData(refusal(where, read.fault), where);
  const { text } = read;
  if (!/\.(?:md|mdx|markdown)$/iu.test(path)) return rowsOfData(dataOf(text, where), where);
  const split = frontmatterOf(text);
  if ('code' in split) return rowsOfData(refusal(where, split), where);
  const body = text.slice(split.body).trim();
  const data = dataOf(text, where, split.start, split.end);
  return rowsOfData(data, where, body === '' ? undefined : { format: 'markdown', text: body });
}

const known = /\.(?:md|mdx|markdown|json|ya?ml)$/iu;

/**
 * The rows of a folder of Markdown, JSON and YAML files, one file after the other in the order of
 * their names, folders within it included. Links are not followed.
 */
export async function* folderRows(folder: string, inside = ''): AsyncGenerator<ImportedRow> {
  const entries = await readdir(join(folder, inside), { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const where = inside === '' ? entry.name : `${inside}/${entry.name}`;
    if (entry.name.startsWith('.')) continue;
    if (entry.isDirectory()) yield* folderRows(folder, where);
    else if (!entry.isFile()) yield refused(where, 'It is a link.', 'Put the file itself there.');
    else if (known.test(entry.name)) yield* await rowsOfFile(join(folder, where), where);
    else {
      yield refused(
        where,
        'It is no Markdown, JSON or YAML file.',
        'Put it beside the entry that it belongs to, once that is written.',
      );
    }
  }
}
