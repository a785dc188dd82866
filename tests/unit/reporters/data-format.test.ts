import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { dataFormatReference } from '../../../src/reporters/data-format.ts';
import { examples } from '../../../src/reporters/data-format-examples.ts';
import { schemas } from '../../../src/schemas/index.ts';

test('docs/data-format.md is up to date (node src/cli/main.ts data-format)', () => {
  const written = readFileSync(new URL('../../../docs/data-format.md', import.meta.url), 'utf8');
  expect(written).toBe(dataFormatReference());
});

test.each(Object.keys(examples) as (keyof typeof examples)[])(
  'the example of %s fits its schema',
  (kind) => {
    const fields = examples[kind].replace(/^---\n([^]*?)\n---\n[^]*/u, '$1');
    expect(schemas[kind].safeParse(parse(fields)).error).toBeUndefined();
  },
);
