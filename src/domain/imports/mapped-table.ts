import { writtenIn } from '../checks/loose-data.ts';
import { nearestName } from '../nearest.ts';
import type { ImportedRow } from './imported.ts';
import { recordFields, recordRow } from './record-row.ts';
import type { FieldValues, RecordField } from './record-row.ts';
import type { TableRow } from './timelinejs-table.ts';

/** Which column holds which field. */
export type ColumnMapping = Readonly<Partial<Record<RecordField, string>>>;

const fields = Object.keys(recordFields) as RecordField[];

const isField = (name: string): name is RecordField => Object.hasOwn(recordFields, name);

/**
 * A mapping out of what somebody wrote, against the headings of the table.
 *
 * @returns the mapping, or all that is wrong with it, a sentence each
 */
export function mappingOf(
  written: Readonly<Record<string, unknown>>,
  headings: readonly string[],
): ColumnMapping | readonly string[] {
  const faults: string[] = [];
  const mapping: Partial<Record<RecordField, string>> = {};
  for (const [field, column] of Object.entries(written)) {
    if (!isField(field)) {
      const near = nearestName(field, fields);
      faults.push(
        `There is no field “${field}”.${near === undefined ? ` There are ${fields.join(', ')}.` : ` Did you mean “${near}”?`}`,
      );
      continue;
    }
    const heading = headings.find(
      (known) => typeof column === 'string' && known.toLowerCase() === column.trim().toLowerCase(),
    );
    if (heading === undefined) {
      faults.push(`The table has no column “${writtenIn(column)}”, which is to be the ${field}.`);
    } else {
      mapping[field] = heading;
    }
  }
  if (faults.length > 0) return faults;
  if (mapping.date === undefined && mapping.year === undefined) {
    return ['No column is named as the date.'];
  }
  return mapping.title === undefined && mapping.text === undefined
    ? ['No column is named as the title, and none as the text.']
    : mapping;
}

/** The mapping of a table whose headings are the names of the fields; `undefined` for any other. */
export function plainMapping(headings: readonly string[]): ColumnMapping | undefined {
  const own = fields.flatMap((field) => {
    const heading = headings.find((known) => known.toLowerCase() === field);
    return heading === undefined ? [] : [[field, heading]];
  });
  const mapping = mappingOf(Object.fromEntries(own), headings);
  return Array.isArray(mapping) ? undefined : (mapping as ColumnMapping);
}

/** What a row of a table comes to, by a mapping. What stands under any other heading is carried as a fact. */
export function mappedRow({ row, cells, loose }: TableRow, mapping: ColumnMapping): ImportedRow {
  const named = Object.entries(mapping).map(([field, column]) => [field, cells[column] ?? '']);
  const values: FieldValues = Object.fromEntries(named);
  const taken = new Set(Object.values(mapping));
  const facts = [
    ...Object.entries(cells).filter(([heading]) => !taken.has(heading)),
    ...loose.map((cell): [string, string] => ['Under no heading', cell]),
  ]
    .filter(([, cell]) => cell.trim() !== '')
    .map(([name, cell]) => ({
      name: name === '' ? 'Under no heading' : name,
      text: { format: 'html' as const, text: cell },
    }));
  return recordRow(values, `row ${row}`, { facts });
}
