import { readFile } from 'node:fs/promises';
import { Command } from 'commander';
import { formattedEntry } from '../files/formatted-entry.ts';
import { listContent } from '../files/listing.ts';
import { writeWhole } from '../files/write-whole.ts';
import { visibleText } from '../reporters/visible-text.ts';
import { environment } from './environment.ts';
import { readOrTold } from './read-or-told.ts';

async function fmtContent({ check }: { check: boolean }): Promise<void> {
  const folder = environment().content;
  const listing = await readOrTold(folder, listContent);
  if (listing === undefined) return;
  const changed: string[] = [];
  const unread: string[] = [];
  for (const listed of listing.entries) {
    const bytes = await readFile(listed.path);
    const formatted = formattedEntry(bytes, listed);
    if (formatted === undefined) unread.push(listed.file);
    else if (!bytes.equals(Buffer.from(formatted))) {
      changed.push(listed.file);
      if (!check) await writeWhole(listed.path, formatted);
    }
  }
  const told = (files: readonly string[], heading: string): string =>
    [heading, ...files.map((file) => `  ${visibleText(file)}`), ''].join('\n');
  process.stdout.write(
    changed.length === 0
      ? `The fields of ${listing.entries.length - unread.length} entries are in order.\n`
      : told(changed, check ? 'Not in order (npm run fmt-content):' : 'Put in order:'),
  );
  if (unread.length > 0) {
    process.stderr.write(
      told(unread, 'Left as they are, since they do not parse (npm run check):'),
    );
  }
  process.exitCode = unread.length > 0 || (check && changed.length > 0) ? 1 : 0;
}

/**
 * `fmt-content`: puts the fields of every entry in the order of the data format. Exit code 1 when an
 * entry does not parse, or with `--check` is not in order.
 */
export const fmtContentCommand = new Command('fmt-content')
  .description(
    'put the fields of every entry in the order of the data format; texts stay as they are',
  )
  .option('--check', 'change nothing, and name the entries that are not in order', false)
  .action(fmtContent);
