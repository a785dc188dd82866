import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { writeWhole } from '../files/write-whole.ts';
import { editorSchemaFiles } from '../reporters/editor-schemas.ts';

const folder = fileURLToPath(new URL('../../schemas/', import.meta.url));

/** `schemas`: writes the JSON Schemas that editors read anew, after a schema has changed. */
export const schemasCommand = new Command('schemas')
  .description('write the JSON Schemas in schemas/, by which editors complete and explain fields')
  .action(async () => {
    await mkdir(folder, { recursive: true });
    for (const [name, text] of editorSchemaFiles()) await writeWhole(join(folder, name), text);
    process.stdout.write(`Wrote ${folder}\n`);
  });
