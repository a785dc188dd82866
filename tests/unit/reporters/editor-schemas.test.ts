import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { beforeAll, describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { readContent } from '../../../src/files/read-content.ts';
import { editorSchema, editorSchemaFiles } from '../../../src/reporters/editor-schemas.ts';
import { schemas } from '../../../src/schemas/index.ts';

const project = fileURLToPath(new URL('../../../', import.meta.url));
const kinds = Object.keys(schemas) as (keyof typeof schemas)[];

const ajv = new Ajv({ allErrors: true, discriminator: false });
ajv.addVocabulary(['patternErrorMessage', 'markdownDescription']);
const judges = new Map(kinds.map((kind) => [kind, ajv.compile(editorSchema(kind))]));

/** What an editor would say of an entry; nothing where it fits. */
function said(kind: keyof typeof schemas, data: unknown): string[] {
  const judge = judges.get(kind);
  if (judge === undefined) throw new RangeError(`No schema of ${kind}.`);
  judge(data);
  return (judge.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

test('schemas/ is up to date (npm run schemas)', () => {
  const written = new Map(
    readdirSync(`${project}schemas`).map((name) => [
      name,
      readFileSync(`${project}schemas/${name}`, 'utf8'),
    ]),
  );
  expect(written).toEqual(editorSchemaFiles());
});

test.each(['content', 'tests/fixtures/harbour', 'tests/fixtures/rtl', 'templates/story'])(
  'every entry of %s fits the schema that an editor reads',
  async (folder) => {
    const { files } = await readContent(project + folder);
    expect(files.length).toBeGreaterThan(5);
    const wrong = files.flatMap(({ file, collection, data }) =>
      said(collection, data).map((words) => `${file}${words}`),
    );
    expect(wrong).toEqual([]);
  },
);

test.each([
  ['an unknown field', 'actors', { name: 'Post', kind: 'outlet', nam: 'x' }],
  ['a missing field', 'actors', { kind: 'outlet' }],
  ['a value that is not on the list', 'actors', { name: 'Post', kind: 'paper' }],
  ['blank text', 'actors', { name: ' \u200b', kind: 'outlet' }],
  ['a number for text', 'sources', { title: 1984, lang: 'en', kind: 'page', publisher: 'post' }],
  ['a year without quotation marks', 'events', { date: 2012 }],
  ['a degree too many', 'places', { name: 'A', coordinates: { latitude: 91, longitude: 0 } }],
  ['an empty list', 'questions', { title: 'Which day?', claims: [] }],
  ['a walk of one step', 'paths', { title: 'A', summary: 'B', steps: [{ event: 'a', text: 'b' }] }],
  ['a site without lanes', 'site', { title: 'T', lead: 'L', description: 'D', lang: 'en' }],
] as const)('%s does not fit', (_, kind, data) => {
  expect(said(kind, data)).not.toEqual([]);
});

describe('what the checks let pass', () => {
  const broken = `${project}tests/fixtures/broken`;
  let judged: { file: string; fits: boolean; words: string[] }[] = [];
  beforeAll(async () => {
    for (const name of readdirSync(broken)) {
      const { files } = await readContent(`${broken}/${name}`);
      judged = judged.concat(
        files.map(({ file, collection, data }) => {
          const schema: z.ZodType = schemas[collection];
          const fits = schema.safeParse(data).success;
          return { file: `${name}/${file}`, fits, words: said(collection, data) };
        }),
      );
    }
  });

  test('an editor marks nothing of that', () => {
    expect(judged.filter(({ fits, words }) => fits && words.length > 0)).toEqual([]);
  });

  test('and it marks something of what they refuse', () => {
    const refused = judged.filter(({ fits }) => !fits);
    expect(refused.filter(({ words }) => words.length > 0).length).toBeGreaterThan(5);
  });
});

test('VS Code finds a schema for every kind of YAML file', () => {
  const settings: unknown = JSON.parse(readFileSync(`${project}.vscode/settings.json`, 'utf8'));
  expect(settings).toMatchObject({
    'yaml.schemas': Object.fromEntries(
      kinds
        .filter((kind) => kind !== 'events')
        .flatMap((kind): [string, string | string[]][] =>
          kind === 'site'
            ? [
                ['./schemas/site.schema.json', 'content/site.yaml'],
                ['./schemas/site.translation.schema.json', 'content/site.*.yaml'],
              ]
            : [
                [
                  `./schemas/${kind}.schema.json`,
                  [`content/${kind}/*.yaml`, `!content/${kind}/*.*.yaml`],
                ],
                [`./schemas/${kind}.translation.schema.json`, `content/${kind}/*.*.yaml`],
              ],
        ),
    ),
  });
  for (const kind of kinds) {
    expect(existsSync(`${project}schemas/${kind}.schema.json`)).toBe(true);
  }
});
