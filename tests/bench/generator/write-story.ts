import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { generatedStory, lanes } from './generated-story.ts';

const site = {
  title: 'A generated story',
  lead: 'Nothing in this story happened; it was made to measure with.',
  description: 'A generated story for the bench of Dateline.',
  lang: 'en',
  about: 'Nothing in this story happened.',
  licence: { name: 'CC0 1.0' },
  lanes: lanes.map((id) => ({ id, title: `The ${id}`, description: `What is told of the ${id}.` })),
};

/** Data as YAML in which every text is quoted, as dates have to be. */
export const quotedYaml = (data: object): string =>
  stringify(data, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 });

/** Writes a generated story as a content folder. The same size and seed give the same bytes. */
export async function writeStory(folder: string, size: number, seed: number): Promise<void> {
  for (const name of ['events', 'sources', 'actors', 'places']) {
    await mkdir(join(folder, name), { recursive: true });
  }
  await writeFile(join(folder, 'site.yaml'), quotedYaml(site));
  for (const { collection, id, data, body } of generatedStory(size, seed)) {
    const yaml = quotedYaml(data);
    await (body === undefined
      ? writeFile(join(folder, collection, `${id}.yaml`), yaml)
      : writeFile(join(folder, collection, `${id}.mdx`), `---\n${yaml}---\n\n${body}\n`));
  }
}
