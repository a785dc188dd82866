import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { writeWhole } from '../files/write-whole.ts';
import { dataFormatReference } from '../reporters/data-format.ts';

const reference = fileURLToPath(new URL('../../docs/data-format.md', import.meta.url));

/** `data-format`: writes the reference of the data format anew, after a schema or a rule has changed. */
export const dataFormatCommand = new Command('data-format')
  .description('write docs/data-format.md from the schemas')
  .action(async () => {
    await writeWhole(reference, dataFormatReference());
    process.stdout.write(`Wrote ${reference}\n`);
  });
